// The only file that asks wink. It loses track of offsets on odd input, so its tokens are found again in the text.
import winkNLP from 'wink-nlp';
import { type Feature, modelOf, readCore } from './wink-model.ts';

/**
 * wink remembers each word that it meets, and cuts and tags it by what it remembers: what it says of one article would
 * depend on those read before, and its memory would grow with them. So all that one reading has added is taken out again.
 */
const core = readCore();
// Of a word that it does not know its part of speech is all that is asked for; to work out the rest takes a seventh of its time.
core.packing.efList = ['pos'];
const growing = Object.values(core.features)
  .filter((feature) => feature.hash && feature.index !== undefined)
  .map((feature) => ({ feature, own: feature.list.length }));
const words = core.features.lexeme as Feature;

/** Words that wink may store, forgotten though they are, before it is set up anew (which takes some ten milliseconds). */
const STORED = 20_000;
const model = modelOf(core);
const setUp = () => winkNLP(model, ['pos']);
let nlp = setUp();
const { its } = nlp;

function forget(from: number): void {
  const full = words.list.length > STORED + (growing.find(({ feature }) => feature === words)?.own ?? 0);
  for (const { feature, own } of growing) {
    const hash = feature.hash as Record<string, number>;
    const first = feature === words ? from : own;
    for (let i = first; i < feature.list.length; i++) delete hash[feature.list[i] as string];
    if (feature === words && !full) continue; // words are stored by their place in the list: only setting up anew frees it
    feature.list.length = own;
    feature.index = own;
  }
  if (full) nlp = setUp();
}

/** wink drops these without a word; a space stands in for them, so that no token grows over them. */
const DROPPED = /[\ufeff\u2028]/g;
/** wink takes time by the square of a run without a space; a long one is read in parts. */
const LONG_RUN = /\S{100,}/g;
const PART = /.{1,50}/gsu;

/** Is there a run of so many characters above the space? Much faster than the pattern, and nearly always false. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = text.charCodeAt(i) > 32 ? run + 1 : 0;
    if (run === 100) return true;
  }
  return false;
}

export interface WinkToken {
  readonly start: number;
  readonly end: number;
  /** Its words. The same word is the same string each time, so that looking it up again and again costs little. */
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

/**
 * Tokens of a text with part of speech and lemma, white space left out. Offsets are UTF-16 code units, found by a forward
 * cursor (accumulated lengths drift). What it says of a text depends on nothing else.
 *
 * @throws Error when a token of wink's does not stand in the text: the two have come apart, which is a bug
 */
export function winkTokens(text: string): WinkToken[] {
  const stored = words.list.length;
  const spaced = text.replace(DROPPED, ' ');
  const doc = nlp.readDoc(hasLongRun(text) ? spaced.replace(LONG_RUN, (run) => run.replace(PART, '$& ')) : spaced);
  const tokens = doc.tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  // wink has no lemma for some words, the names of Object.prototype's members among them
  const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[];
  forget(stored);
  const out: WinkToken[] = [];
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string;
    if (tags[i] === 'SPACE' || value.trim() === '') continue;
    const start = placeOf(value, text, cursor);
    if (start < 0) throw new Error(`wink's token ${JSON.stringify(value)} is not in the text after ${cursor}`);
    cursor = start + value.length;
    out.push({ start, end: cursor, text: value, pos: tags[i] as string, lemma: lemmas[i] ?? value.toLowerCase() });
  }
  return out;
}

/** `text.indexOf(value, from)`, several times as fast where only spaces stand between: nearly always. */
function placeOf(value: string, text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  for (let i = 0; i < value.length; i++)
    if (text.charCodeAt(at + i) !== value.charCodeAt(i)) return text.indexOf(value, from);
  return at;
}
