// The rules as regular expressions, filed under the words that they begin with.
import type { Token } from '../../text/doc.ts';
import type { Row } from './rule.ts';
import { RULES } from './rules.ts';

export interface Rule extends Row {
  /** Sticky, for a text in lower case. */
  readonly regexp: RegExp;
  /** What may stand before and belongs to it, for the end of the text before. */
  readonly leading: RegExp | undefined;
}

/** A space in a pattern stands for white space, also at the end of a line. */
const spaced = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]| \??/g, (piece) => {
    if (piece.startsWith('[')) return piece.replace(' ', ' \\n');
    return piece === ' ' ? '[ \\n]{1,2}' : '[ \\n]?';
  });

function compile(row: Row): Rule {
  const boundary = row.over ? '' : '(?![a-z0-9_])';
  return {
    ...row,
    regexp: new RegExp(`(?:${spaced(row.pattern)})${boundary}`, 'y'),
    leading: row.lead ? new RegExp(`(?:^|[\\s("'-])(${spaced(row.lead)})$`) : undefined,
  };
}

/** The rules by the word they begin with. */
const BY_WORD: ReadonlyMap<string, readonly Rule[]> = (() => {
  const map = new Map<string, Rule[]>();
  for (const rule of RULES.map(compile))
    for (const word of new Set(rule.on)) map.set(word, [...(map.get(word) ?? []), rule]);
  return map;
})();

const WORD = /[a-z]+|[0-9]/y;

/** The rules for the word at a place of a lowered text, whatever token it stands in. */
export function rulesAt(text: string, at: number): readonly Rule[] | undefined {
  WORD.lastIndex = text[at] === "'" ? at + 1 : at;
  const word = WORD.exec(text)?.[0];
  if (!word) return undefined;
  return BY_WORD.get(/^[0-9]/.test(word) ? '#' : word);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The rules for a token, by its letters: “mid-2011” by “mid”, “Sept.” by “sept”, “’90s” as a number. */
export function rulesFor({ lower, start }: Token, plain: string): readonly Rule[] | undefined {
  const code = lower.charCodeAt(0);
  if (isDigit(code) || (code === 39 && isDigit(plain.charCodeAt(start + 1)))) return BY_WORD.get('#');
  const whole = BY_WORD.get(lower);
  if (whole || /^[a-z]*$/.test(lower)) return whole;
  return BY_WORD.get((/^[a-z]+/.exec(lower) ?? [''])[0] as string);
}
