/** A verb of speech outside marks: then not all that stands before the mark is quoted. */
const CUE = /\b(?:said|says|told|added|asked|according to|called|wrote|tweeted|described|insisted|warned|argued)\b/i;

/** The longest paragraph, in code units, that is taken for speech as a whole. */
const LONGEST = 1000;

/**
 * May the text of a paragraph up to a closing mark that nothing opened be what somebody said? So it looks where it ends
 * as speech does before a mark (“…,”) and holds no verb of speech: `It was never on our list,” said the mayor.`
 */
export function spokenUpTo(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || !/[.,?!…—]/.test(text.charAt(end - 1))) return false;
  return !CUE.test(text.slice(start, end));
}
