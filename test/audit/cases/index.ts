// Drafts of our own for each rule: what it finds in braces, or nothing.
import { ACCUSED } from './accused.ts';
import { ANONYMITY } from './anonymity.ts';
import type { Cases } from './cases.ts';
import { ERRORS } from './errors.ts';
import { NAMES } from './names.ts';
import { QUOTES } from './quotes.ts';
import { SOURCING } from './sourcing.ts';

export const CASES: ReadonlyMap<string, Cases> = new Map(
  [ACCUSED, ANONYMITY, ERRORS, NAMES, QUOTES, SOURCING].flatMap((topic) => Object.entries(topic)),
);
