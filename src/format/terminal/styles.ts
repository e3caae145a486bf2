// How things look in a terminal. The renderer is given its styles: whoever calls knows whether there are colours.

export const ROLES = [
  'quote',
  'indirect',
  'source',
  'via',
  'cue',
  'name',
  'number',
  'date',
  'warning',
  'strong',
  'quiet',
] as const;
export type Role = (typeof ROLES)[number];

export interface Styles {
  /** The text as it looks in this role. */
  readonly paint: (role: Role, text: string) => string;
  /** Are signs put around what is marked, because nothing else would show it? */
  readonly signs: boolean;
}

/** No colours, no escapes: signs instead. */
export const PLAIN: Styles = { paint: (_, text) => text, signs: true };

/** What stands before and behind, without colours. A quote has marks of its own. */
export const SIGNS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['indirect', ['‹', '›']],
  ['source', ['[', ']']],
  ['via', ['[', ']']],
  ['cue', ['{', '}']],
  ['name', ['_', '_']],
  ['number', ['#', '#']],
  ['date', ['~', '~']],
  ['warning', ['!', '!']],
]);

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 is ¹². */
export const superscript = (n: number): string => [...String(n)].map((digit) => DIGITS[Number(digit)]).join('');

/** What the looks and signs mean. */
export function legend({ paint, signs }: Styles): string {
  const kinds = (['quote', 'indirect', 'source', 'cue', 'name', 'number', 'date'] as const).map((role) => {
    const [before, behind] = (signs && SIGNS.get(role)) || (signs ? ['“', '”'] : ['', '']);
    return paint(role, `${before}${role}${behind}`);
  });
  return `${paint('quiet', 'Marked:')} ${kinds.join(' ')}`;
}
