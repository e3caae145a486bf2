// What the spelling of a word or of the one behind it tells: kings by their numerals, provinces by their initials, shares by
// their number, companies with a digit inside, and the heavenly bodies, which are places.
import type { Token } from '../../text/doc.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import type { Kind } from './tags.ts';

/** How sure such a name is. */
const BY_SPELLING = 0.85;

const WORLDS: ReadonlySet<string> = new Set(['earth', 'mars', 'mediterranean']);
/** The Irish police. */
const FORCES: ReadonlySet<string> = new Set(['garda', 'gardai', 'gardaí']);
const PROVINCES: ReadonlySet<string> = new Set(['P.E.I.', 'P.E.I', 'PEI', 'N.W.T.', 'N.W.T', 'NWT']);
const INDICES: ReadonlySet<string> = new Set(['asx', 'cac', 'ftse', 'nikkei', 'russell', 's&p', 'stoxx']);
/** “B2Gold”, “A2Milk”; not “COVID19”, “F1” */
const WITH_DIGIT = /^\p{Lu}\p{L}*\d+\p{Lu}\p{Ll}{2,}$/u;
const NUMERAL = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|X{1,2}IV|X{1,2}VI{0,3})$/;
const RULERS: ReadonlySet<string> = new Set('emperor king pharaoh pope queen sultan tsar'.split(' '));

/** The names, those mended and added to that their spelling tells; in order. */
export function bySpelling(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const { tokens } = sheet.doc;
  const out = names.map((name) => mended(sheet, name));
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of out) taken.fill(1, first, last);
  const added = tokens.flatMap(({ text, index, sentence }): Tagged[] => {
    const kind = taken[index] || !sheet.words[index]!.capital ? undefined : kindOf(text, tokens[index + 1]);
    if (!kind || sheet.capitals[sentence] !== USUAL) return [];
    return [{ first: index, last: index + (kind === 'other' ? 2 : 1), kind, probability: BY_SPELLING }];
  });
  return added.length === 0 ? out : [...out, ...added].sort((a, b) => a.first - b.first);
}

/** What a word that is in no name is by its spelling. */
function kindOf(text: string, next: Token | undefined): Kind | undefined {
  if (PROVINCES.has(text)) return 'place';
  if (WITH_DIGIT.test(text)) return 'organization';
  return isIndex(text, next) ? 'other' : undefined;
}

/** “S&P [500]” */
const isIndex = (text: string, next: Token | undefined): boolean =>
  next !== undefined && /^\d{2,4}$/.test(next.text) && INDICES.has(text.toLowerCase());

function mended({ doc: { tokens } }: Sheet, name: Tagged): Tagged {
  const { first, last, kind } = name;
  const { text, lower } = tokens[last - 1]!;
  const next = tokens[last];
  if (kind === 'person' && last - first === 1 && FORCES.has(lower)) return { ...name, kind: 'organization' };
  if (kind === 'person') return isNumbered(tokens, name) ? { ...name, last: last + 1 } : name;
  if (last - first > 1) return name;
  if (kind === 'other' && WORLDS.has(lower)) return isMap(tokens, first) ? name : { ...name, kind: 'place' };
  if (kind === 'organization' && PROVINCES.has(text)) return { ...name, kind: 'place' };
  return isIndex(text, next) ? { ...name, last: last + 1, kind: 'other' } : name;
}

/** Of “the Mediterranean” the article says that it is no people, and of Earth nothing need be said. */
const isMap = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === 'mediterranean' && tokens[first - 1]?.lower !== 'the';

/** “Henry [VIII]”, “King Harald [I]”; not “Ana and I” */
function isNumbered(tokens: readonly Token[], { first, last }: Tagged): boolean {
  const next = tokens[last];
  if (!next || next.sentence !== tokens[first]!.sentence || last - first > 2) return false;
  if (NUMERAL.test(next.text)) return true;
  return next.text === 'I' && RULERS.has(tokens[first - 1]?.lower ?? '');
}
