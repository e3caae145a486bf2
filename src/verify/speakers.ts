// Is the label of a turn the speaker that the draft names?
import { sameGivenName } from '../lexicon/nicknames.ts';
import { COURTESY, TITLES } from '../lexicon/person-titles.ts';
import { isRole } from '../lexicon/roles.ts';
import { ANSWERERS, ANYBODY, ASKERS } from '../lexicon/transcript-labels.ts';
import type { Source } from '../record.ts';

export type Relation = 'same' | 'other' | 'unknown';

/** The labels of one source, held against speakers. What is asked twice is worked out once. */
export class Labels {
  readonly #labels: readonly string[];
  readonly #known = new Map<string, Relation>();

  constructor(labels: Iterable<string>) {
    this.#labels = [...new Set(labels)];
  }

  /**
   * Does the label stand for the speaker? Where another label does by name, one that names nobody does not: the chair is
   * not Okafor if Okafor has turns of his own.
   */
  relation(label: string | undefined, speaker: Source | undefined): Relation {
    if (label === undefined || !speaker || !isPerson(speaker)) return 'unknown';
    const key = `${label}\n${speaker.name ?? speaker.text}\n${speaker.role ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const own = relation(label, speaker);
    const named = own === 'unknown' && !ANYBODY.has(plainLabel(label)) && this.#labels.some((l) => byName(l, speaker));
    const told = named ? 'other' : own;
    this.#known.set(key, told);
    return told;
  }
}

const isPerson = ({ kind }: Source): boolean => kind === 'named-person' || kind === 'unnamed-person';

const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s*\(.*\)$/, '')
    .replace(/[\s\d.]+$/, '');

function byName(label: string, speaker: Source): boolean {
  return nameOf(label).length > 0 && relation(label, speaker) === 'same';
}

/** The label alone. */
function relation(label: string, speaker: Source): Relation {
  const lower = plainLabel(label);
  const role = (speaker.role ?? (speaker.name ? '' : speaker.text)).toLowerCase();
  if (ASKERS.has(lower))
    return speaker.name && !/report|journal|host|anchor|present|moderat|correspond/.test(role) ? 'other' : 'unknown';
  if (ANYBODY.has(lower) || ANSWERERS.has(lower)) return 'unknown';
  if (lower === 'the court')
    return /\b(?:judge|justice|magistrate|court)\b/.test(role) ? 'same' : role ? 'other' : 'unknown';
  const name = nameOf(label);
  if (name.length > 0 && speaker.name) return compared(name, nameOf(speaker.name));
  return rolesOf(label).some((word) => role.split(/[^\p{L}]+/u).includes(word)) ? 'same' : 'unknown';
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|kc|qc|mp)$/;
const NOT_NAMES: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'ms', 'mr', 'mrs']);

const wordsOf = (label: string): string[] =>
  label
    .replace(/\(.*\)|,.*$/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);

/** The words of a name, without titles: MAYOR RUIZ → ruiz. */
function nameOf(label: string): string[] {
  const words = wordsOf(label).filter((word) => !SUFFIX.test(word) && !NOT_NAMES.has(word));
  while (words.length > 1 && isTitle(words[0] as string)) words.shift();
  return words.length === 1 && isTitle(words[0] as string) ? [] : words;
}

const isTitle = (word: string): boolean => TITLES.has(word) || COURTESY.has(word) || isRole(word);

const rolesOf = (label: string): string[] => [
  ...wordsOf(label).filter(isTitle),
  ...(/\((.*)\)/
    .exec(label)?.[1]
    ?.toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(isRole) ?? []),
];

function compared(label: readonly string[], name: readonly string[]): Relation {
  if (name.length === 0) return 'unknown';
  if (label.length === 1 || name.length === 1) return label.some((word) => name.includes(word)) ? 'same' : 'other';
  if (label.at(-1) !== name.at(-1))
    return label.every((w) => name.includes(w)) || name.every((w) => label.includes(w)) ? 'same' : 'other';
  const [a, b] = [label[0] as string, name[0] as string];
  const alike =
    a === b || sameGivenName(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  return alike || label.includes(b) || name.includes(a) ? 'same' : 'other';
}
