// What a finding is known by from one version of a draft to the next.
import { createHash } from 'node:crypto';
import type { Finding } from './rule.ts';

/** Words on either side that tell two places with the same words apart. */
const BESIDE = 4;
const PARAGRAPH = /\n[^\S\n]*\r?\n/;

/**
 * A finding by its rule, its words and the few beside them, whatever its line: text added elsewhere changes nothing.
 *
 * @returns 16 hex digits of a SHA-256
 */
export function fingerprint(text: string, { rule, start, end }: Finding): string {
  const before = folded(
    text
      .slice(Math.max(0, start - 80), start)
      .split(PARAGRAPH)
      .at(-1) ?? '',
  ).slice(-BESIDE);
  const after = folded(text.slice(end, end + 80).split(PARAGRAPH)[0] ?? '').slice(0, BESIDE);
  const words = [...before, '|', ...folded(text.slice(start, end)), '|', ...after];
  return createHash('sha256')
    .update(`${rule}\n${words.join(' ')}`)
    .digest('hex')
    .slice(0, 16);
}

const folded = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
