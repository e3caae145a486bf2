// The only file that imports wink. It loses track of offsets on odd input, so its tokens are found again in the text.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const { its } = nlp;

/** wink drops these two without a word; a space stands in for them, so that no token grows over them. */
const DROPPED = /[\ufeff\u2028]/g;

export interface WinkToken {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
  /** Does wink begin a sentence here? */
  readonly opens: boolean;
}

/**
 * Tokens of a text with part of speech, lemma and sentence starts, white space left out. Offsets are UTF-16 code
 * units, found by a forward cursor (accumulated lengths drift).
 *
 * @throws Error when a token of wink's does not stand in the text: the two have come apart, which is a bug
 */
export function winkTokens(text: string): WinkToken[] {
  const readable = text.replace(DROPPED, ' ');
  const doc = nlp.readDoc(readable);
  const values = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const lemmas = doc.tokens().out(its.lemma as never) as unknown as string[];
  const openings = new Set((doc.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  const out: WinkToken[] = [];
  let cursor = 0;
  let opens = false;
  values.forEach((value, i) => {
    opens ||= openings.has(i);
    const start = readable.indexOf(value, cursor);
    if (start < 0) throw new Error(`wink's token ${JSON.stringify(value)} is not in the text after ${cursor}`);
    cursor = start + value.length;
    if (tags[i] === 'SPACE' || value.trim() === '') return;
    out.push({ start, end: cursor, pos: tags[i] as string, lemma: lemmas[i] as string, opens });
    opens = false;
  });
  return out;
}
