// The words by which a source goes unnamed, and the reason given.
import { ANONYMITY_ROWS } from '../../lexicon/anonymity.ts';
import type { Anonymity } from '../../record.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import { span } from '../../text/span.ts';

export interface AnonymityFinding extends Anonymity {
  readonly sentence: number;
}

const REASON = /^,? ?(?:as|because(?: of)?|citing|due to|for|given|in order to|owing to|since|to) ([^.;:"]{3,200})/;
/** The reason ends with its clause: “… because the review is not public, [said] …”. */
const REASON_END = /, | (?:told|said|says|added|but)\b|$/;

/** Every such phrase of the article, one a sentence at most, in order. */
export function findAnonymity(doc: Doc): AnonymityFinding[] {
  return doc.sentences.flatMap((sentence) => {
    const found = phraseIn(doc, sentence);
    return found ? [{ ...found, sentence: sentence.index }] : [];
  });
}

function phraseIn(doc: Doc, sentence: Sentence): Anonymity | undefined {
  const words = doc.plain.slice(sentence.start, sentence.end);
  if (
    !/anonym|named|identified|quoted|author|allowed|permitted|cleared|name|background|off the record|confidential|empowered/.test(
      words,
    )
  )
    return undefined;
  for (const { pattern } of ANONYMITY_ROWS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    if (!match) continue;
    const inner = match[1] ?? match[0];
    const from = sentence.start + match.index + match[0].lastIndexOf(inner);
    const to = from + inner.length;
    const reason = REASON.exec(doc.plain.slice(to, sentence.end));
    const phrase = span(doc.text, from, to);
    const clause = reason?.[1]?.slice(0, REASON_END.exec(reason[1])?.index).trimEnd();
    if (!reason || !clause) return { phrase };
    const start = to + reason[0].length - (reason[1] as string).length;
    return { phrase, reason: span(doc.text, start, start + clause.length) };
  }
  return undefined;
}
