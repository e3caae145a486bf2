// People's names that the tagger cuts or runs together: Ana “Nan” Ruiz, Omar bin Said al-Hadi, Mayor of Lagos Ana Ruiz.
import { BODY_ENDINGS, NOT_PEOPLE } from '../../lexicon/body-endings.ts';
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { isRole } from '../../lexicon/roles.ts';
import type { Token } from '../../text/doc.ts';
import { bitOf } from './gazetteer.ts';
import type { Sheet } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import { isTitle } from './trim.ts';

const PLACES = bitOf('city') | bitOf('town') | bitOf('country') | bitOf('region') | bitOf('place');
const COUNTRY = bitOf('country');
const GIVEN = bitOf('given');
const SURNAME = bitOf('surname');

/** The names, those of people put together or cut where the words around them tell; in order. */
export function mendedPeople(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const cut = names.flatMap((name) => (name.kind === 'person' ? withoutTown(sheet, name) : [asKin(sheet, name)]));
  const nameAt = new Map<number, Tagged>();
  for (const name of cut) for (let t = name.first; t < name.last; t++) nameAt.set(t, name);
  const whole = [...nicknamed(sheet, nameAt), ...sonsOf(sheet), ...introduced(sheet, nameAt)].sort(
    (a, b) => a.first - b.first,
  );
  if (whole.length === 0) return cut;
  const taken = new Uint8Array(sheet.words.length);
  const added = whole.filter(({ first, last }) => {
    const known = nameAt.get(first);
    if (taken[first] || (known && known.kind !== 'other' && known.last >= last)) return false;
    taken.fill(1, first, last);
    return true;
  });
  const rest = cut.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...rest, ...added].sort((a, b) => a.first - b.first);
}

/** Her neighbour, [Paddy Flood], says: whoever is called a neighbour or a sister is no firm and no place. */
function asKin({ doc: { tokens } }: Sheet, name: Tagged): Tagged {
  const { first, last } = name;
  const [whose, noun, comma] = [first - 3, first - 2, first - 1].map((t) => tokens[t]?.lower ?? '');
  const isName =
    last - first > 1 && last - first < 4 && tokens.slice(first, last).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  const isKin = WHOSE.has(whose!) && (NOUN_GENDER.has(noun!) || NEAR.has(noun!)) && comma === ',';
  return isName && isKin && tokens[last]?.lower === ',' ? { ...name, kind: 'person' } : name;
}

const WHOSE: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', "'s"]);
const NEAR: ReadonlySet<string> = new Set(
  'agent boss coach colleague cousin driver fiancé friend landlord lawyer manager neighbor neighbour partner spouse teammate'.split(
    ' ',
  ),
);

/** How sure such a name is: that its parts belong together says its form. */
const BY_FORM = 0.85;

const MEMBERS: ReadonlySet<string> = new Set('candidate member mep mla mna mp mpp ms msp senator td'.split(' '));

/** “Mayor of [Lagos] [Ana Ruiz]”, “MP for [Lagos] [Ana Ruiz]”, where the two are found as one. */
function withoutTown({ doc, words, phrases }: Sheet, name: Tagged): Tagged[] {
  const { first, last } = name;
  const [office, link] = [first - 2, first - 1].map((t) => doc.tokens[t]?.lower ?? '');
  const isSeat = link === 'for' && MEMBERS.has(office!);
  if (last - first < 3 || !(isSeat || (link === 'of' && isTitle(office!)))) return [name];
  const phrase = phrases[first]!;
  let end = first + 1;
  while (phrase && end < last && (phrases[end]! & 3) > 1) end++;
  const lists = phrase ? phrase >> 2 : words[first]!.lists;
  if (!(lists & PLACES) || last - end < 2 || !words[end]!.capital) return [name];
  return [
    { ...name, last: end, kind: 'place' },
    { ...name, first: end },
  ];
}

/** Its convener [Om Pal] said: two or three words with capitals between what somebody is and a verb of saying or a mark. */
function introduced(sheet: Sheet, nameAt: ReadonlyMap<number, Tagged>): Tagged[] {
  const { tokens } = sheet.doc;
  return tokens.flatMap(({ lower, text, index: role }): Tagged[] => {
    if (text !== lower || !isRole(lower) || !isCapital(tokens, role + 1, role)) return [];
    let last = role + 1;
    while (last < role + 5 && isCapital(tokens, last, role) && !nameAt.has(last) && !sheet.words[last]!.upper) last++;
    const isName = last - role > 2 && last - role < 5 && BEHIND_NAMES.has(tokens[last]?.lower ?? '.');
    const end = tokens[last - 1]!.lower;
    const isBody = BODY_ENDINGS.has(end) || NOT_PEOPLE.has(end) || isRole(end) || isTitle(end);
    return isName && !isBody ? [{ first: role + 1, last, kind: 'person', probability: BY_FORM }] : [];
  });
}

const BEHIND_NAMES: ReadonlySet<string> = new Set(', . ( added has is said says told was who'.split(' '));

/** Most words of a nickname. */
const NICKNAME = 3;

/** “Ana “Nan” Ruiz”: a name, capitals in marks, a capital after them. */
function nicknamed({ doc: { tokens }, words }: Sheet, nameAt: ReadonlyMap<number, Tagged>): Tagged[] {
  return tokens.flatMap(({ lower, index: open }): Tagged[] => {
    if ((lower !== '"' && lower !== "'") || !isCapital(tokens, open - 1, open)) return [];
    let close = open + 1;
    while (close <= open + NICKNAME && isCapital(tokens, close, open)) close++;
    if (close === open + 1 || tokens[close]?.lower !== lower || !isCapital(tokens, close + 1, open)) return [];
    const before = nameAt.get(open - 1);
    const first = before?.kind === 'person' ? before.first : open - 1;
    if (before ? before.kind !== 'person' : !(words[first]!.lists & GIVEN)) return [];
    const after = nameAt.get(close + 1);
    const word = words[close + 1]!;
    if (after ? after.kind !== 'person' : word.common === 2 && !(word.lists & SURNAME)) return [];
    return [{ first, last: after?.last ?? close + 2, kind: 'person', probability: BY_FORM }];
  });
}

const SON: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn']);
const LONGEST = 8;

/** “Omar bin Said al-Hadi”: what stands on either side of “bin”. */
function sonsOf({ doc: { tokens }, words }: Sheet): Tagged[] {
  const found: Tagged[] = [];
  for (const { text, index } of tokens) {
    if (!SON.has(text) || index < (found.at(-1)?.last ?? 0)) continue;
    if (!isCapital(tokens, index - 1, index) || !isCapital(tokens, index + 1, index)) continue;
    let first = index - 1;
    while (first > index - 3 && isCapital(tokens, first - 1, index) && !isTitle(tokens[first - 1]!.lower)) first--;
    if (first < index - 1 && words[first]!.lists & COUNTRY) first++;
    if (isTitle(tokens[first]!.lower)) continue;
    let last = index + 2;
    while (last < index + LONGEST) {
      const step = articleAt(tokens, last) || (isCapital(tokens, last + sonAt(tokens, last), index) ? 1 : 0);
      if (step === 0) break;
      last += step;
    }
    found.push({ first, last, kind: 'person', probability: BY_FORM });
  }
  return found;
}

const sonAt = (tokens: readonly Token[], at: number): number => (SON.has(tokens[at]?.text ?? '') ? 1 : 0);

/** “al-Hadi” is three tokens. */
const articleAt = (tokens: readonly Token[], at: number): number =>
  /^[AaEe]l$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === '-' && isCapital(tokens, at + 2, at) ? 3 : 0;

/** Does the word begin with a capital, in the sentence of another token? */
function isCapital(tokens: readonly Token[], at: number, other: number): boolean {
  const token = tokens[at];
  return token?.sentence === tokens[other]!.sentence && /^\p{Lu}/u.test(token.text);
}
