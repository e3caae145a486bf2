// I asked Bert why. [“Because nobody would pay me.”] The words behind a reporter’s question are those of whoever was asked.
import type { Doc, Sentence } from '../../text/doc.ts';
import type { CastList } from '../cast.ts';
import { readPhrase, type Speaker, speakerOf } from '../sources/index.ts';
import { solePerson } from './beside.ts';

const REPORTER: ReadonlySet<string> = new Set(['i', 'we']);

/** The person whom the reporter asks in a sentence, where it has no other. */
export function whoWasAsked(doc: Doc, sentence: Sentence, cast: CastList): Speaker | undefined {
  const asks = doc.tokens.slice(sentence.first + 1, sentence.last).some(({ lower, quotation }, k) => {
    const before = doc.tokens[sentence.first + k];
    return lower === 'asked' && quotation < 0 && REPORTER.has(before?.lower ?? '');
  });
  const person = asks ? solePerson(doc, sentence, cast) : undefined;
  const phrase = person && readPhrase(doc, cast.nameOver, [person]);
  return phrase ? speakerOf({ doc, ...cast }, [person], phrase) : undefined;
}
