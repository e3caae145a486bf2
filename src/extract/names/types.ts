// What exactly a name is the name of. The tagger tells person, organization, place and other; these rows go on from
// there. The first that fits counts; none: a place stays a place, the others stay “other”.
import { EVENT_HEADS, FACILITY_HEADS, LAW_HEADS, STORMS, WORK_HEADS } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../record.ts';
import { bitOf } from './gazetteer.ts';
import { key } from './key.ts';
import { KINDS, type Kind } from './tags.ts';

/** A name to be read: its words by their keys, and the lists that the whole of it stands in. */
export interface Named {
  readonly text: string;
  readonly keys: readonly string[];
  readonly lists: number;
}

export interface TypeRule {
  readonly name: string;
  readonly kind: Kind;
  readonly type: EntityType;
  readonly example: string;
  /** Of the same kind, and not of this type. */
  readonly counterExample: string;
  readonly fits: (named: Named) => boolean;
}

const NATIONALITY = bitOf('nationality');
const EVENT = bitOf('event');

/** Is it “… Hall”, or “Hall of …”? One word alone is no such name. */
const hasHead = (heads: ReadonlySet<string>, { keys }: Named): boolean =>
  keys.length > 1 && (heads.has(keys.at(-1)!) || (keys[1] === 'of' && heads.has(keys[0]!)));

/** A storm is no person, whatever it is called; nor is a people a place. */
export const isStorm = ({ keys }: Named): boolean =>
  keys.length > 1 && (STORMS.has(keys[0]!) || (keys[0] === 'tropical' && keys[1] === 'storm'));

const ARTICLES: ReadonlySet<string> = new Set(['article', 'chapter', 'proposition', 'rule', 'section', 'title']);
const PERIODS: ReadonlySet<string> = new Set(['19', '20', '21']);

export const TYPE_RULES: readonly TypeRule[] = [
  {
    name: 'facility-head',
    kind: 'place',
    type: 'facility',
    example: 'Harbour Bridge',
    counterExample: 'Bridge River Valley',
    fits: (named) => hasHead(FACILITY_HEADS, named),
  },
  {
    name: 'nationality-list',
    kind: 'other',
    type: 'nationality',
    example: 'Portuguese',
    counterExample: 'Buddhist',
    fits: ({ lists }) => (lists & NATIONALITY) !== 0,
  },
  {
    name: 'nationality-compound',
    kind: 'other',
    type: 'nationality',
    example: 'Afro-Brazilian',
    counterExample: 'Afro-Beat',
    fits: ({ text }) =>
      /^(?:Afro|Anglo|Austro|Franco|Indo|Italo|Russo|Sino|non|pro|anti)-\p{Lu}\p{L}+(?:an|ans|ese|ish)$/u.test(text),
  },
  {
    name: 'event-list',
    kind: 'other',
    type: 'event',
    example: 'Ramadan',
    counterExample: 'Boeing 737',
    fits: ({ lists }) => (lists & EVENT) !== 0,
  },
  {
    name: 'storm',
    kind: 'other',
    type: 'event',
    example: 'Cyclone Batsirai',
    counterExample: 'Batsirai',
    fits: isStorm,
  },
  {
    name: 'law-head',
    kind: 'other',
    type: 'law',
    example: 'Clean Rivers Act',
    counterExample: 'Act Naturally',
    fits: (named) => hasHead(LAW_HEADS, named),
  },
  {
    name: 'law-article',
    kind: 'other',
    type: 'law',
    example: 'Article 19',
    counterExample: 'Article',
    fits: ({ text, keys }) => ARTICLES.has(keys[0]!) && /\s[\dIVX]+[a-z]?$/.test(text),
  },
  {
    name: 'event-head',
    kind: 'other',
    type: 'event',
    example: 'Battle of Adwa',
    counterExample: 'Adwa Street Map',
    fits: (named) =>
      hasHead(EVENT_HEADS, named) ||
      (named.keys.length > 1 && EVENT_HEADS.has(named.keys[0]!) && PERIODS.has(named.keys[1]!.slice(0, 2))),
  },
  {
    name: 'dated-event',
    kind: 'other',
    type: 'event',
    example: 'Expo 2025',
    counterExample: 'Airbus 320',
    fits: ({ text }) => /^\p{Lu}.{2,60}\s(?:19|20)\d\d$/u.test(text),
  },
  {
    name: 'work-head',
    kind: 'other',
    type: 'work',
    example: 'Lagos Trilogy',
    counterExample: 'Trilogy',
    fits: (named) => hasHead(WORK_HEADS, named),
  },
  {
    name: 'model-number',
    kind: 'other',
    type: 'product',
    example: 'Boeing 737',
    counterExample: 'COVID-19',
    fits: ({ text }) =>
      /\d/.test(text) && // most have none, and the patterns below are slow to make
      !/covid|sars|mers|h\dn\d/i.test(text) &&
      /^(?:\p{L}+[\s-])*[\p{L}-]*\d+[\p{L}-]*(?:\s\p{Lu}\p{L}*)?$/u.test(text),
  },
];

const RULES_OF: ReadonlyMap<Kind, readonly TypeRule[]> = new Map(
  KINDS.map((kind) => [kind, TYPE_RULES.filter((rule) => rule.kind === kind)]),
);

/** The type of a name and the rule that tells it; the tagger’s own word where no rule fits. */
export function typeOf(kind: Kind, named: Named): { type: EntityType; rule: string } {
  const rule = RULES_OF.get(kind)?.find((r) => r.fits(named));
  return rule ? { type: rule.type, rule: rule.name } : { type: kind, rule: 'tagger' };
}

export const keysOf = (words: readonly string[]): string[] => words.map(key).filter(Boolean);
