// Sources and statements in plain words, for every view.
import { WAYS_OF_NAMING } from '../../lexicon/ways-of-naming.ts';
import type { Attribution, Quote, Source, SourceKind } from '../../record.ts';

export const KINDS: Readonly<Record<SourceKind, string>> = {
  'named-person': 'named person',
  'unnamed-person': 'unnamed person',
  organization: 'organization',
  media: 'media',
  document: 'document',
  group: 'group',
  unknown: 'kind unknown',
};

const UNNAMED: ReadonlySet<SourceKind> = new Set(['unnamed-person', 'group', 'unknown']);

/** Can a reader tell who it is? */
export const isNamed = (kind: SourceKind): boolean => !UNNAMED.has(kind);

/** “Sigrid Haldorsen”; where nobody is named, the words of the text: “a senior official”. */
export const nameOf = (source: Source): string => source.name ?? source.text;

/** A long description up to its first comma: “a deckhand”, not “a deckhand, who spoke on condition of …”. */
export function brief(name: string): string {
  if (name.length <= 40) return name;
  const [head = ''] = name.split(',');
  return head.length >= 3 && head.length <= 60 ? head : `${name.slice(0, 56).replace(/\s+\S*$/, '')} …`;
}

/** “via the AP, Reuters”; nothing where the source spoke to us. */
export const viaOf = (via: readonly Source[]): string | undefined =>
  via.length > 0 ? `via ${via.map((source) => brief(nameOf(source))).join(', ')}` : undefined;

/** “Sigrid Haldorsen, via the AP”. */
export const speakerOf = (source: Source | undefined, via: readonly Source[]): string =>
  [source ? brief(nameOf(source)) : 'no source named', viaOf(via)].filter(Boolean).join(', ');

/** “here as “she”, by a pronoun”: how this place points at the source. */
export const pointerOf = ({ text, how }: Source): string => `here as “${text}”${how ? `, ${WAYS_OF_NAMING[how]}` : ''}`;

const STATUS: Readonly<Record<Attribution['status'], string | undefined>> = {
  asserted: undefined,
  denied: 'denied',
  declined: 'declined to comment',
  asked: 'asked',
  hypothetical: 'only supposed',
};

export const statusOf = (status: Attribution['status']): string | undefined => STATUS[status];

export const STATEMENTS: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'indirect',
};

export const QUOTES: Readonly<Record<Quote['kind'], string>> = {
  full: 'quote',
  partial: 'partial quote',
  scare: 'marks without speech',
  title: 'title of a work',
  nickname: 'nickname',
};

/** 0.934 is “93%”. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** “1 quote”, “2 quotes”, “1,200 words”. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
