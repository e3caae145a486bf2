// One sentence for a verdict.
import type { Change, Verdict } from './verification.ts';

/** Something that keeps a quote from being exact. */
export interface Finding {
  readonly verdict: Verdict;
  readonly why: string;
  /** Between two parts, in the source. */
  readonly words?: number;
  readonly change?: Change;
}

const TRIMS: ReadonlyMap<string, string> = new Map([
  ['case', 'capitals differ'],
  ['punctuation', 'punctuation differs'],
  ['writing', 'figures or spelling are written otherwise'],
  ['filler', 'fillers are left out'],
  ['repeated', 'repeated words are left out'],
  ['cut', 'the sentence goes on in the source'],
]);

export function because(verdict: Verdict, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.verdict === verdict);
  if (verdict === 'exact') return 'word for word';
  if (verdict === 'not-found') return 'nothing like it in the sources';
  if (verdict === 'trimmed') return [...new Set(own.map(trim))].join('; ');
  if (verdict === 'marked') return own.map(far).find(Boolean) ?? 'differs only where the draft marks it';
  if (verdict === 'reversed-order') return 'its parts stand in another order in the source';
  if (verdict === 'stitched') return stitched(own);
  if (verdict === 'other-speaker') return `the source gives these words to ${own[0]?.why}`;
  return altered(own);
}

const trim = ({ why, words }: Finding): string =>
  TRIMS.get(why) ?? `what comes after the attribution stands ${count(words ?? 0)} further on`;

const far = ({ why, words }: Finding): string | undefined =>
  why === 'far' ? `the ellipsis leaves out ${count(words ?? 0)}` : undefined;

function stitched(findings: readonly Finding[]): string {
  const { words } = findings[0] as Finding;
  const where = words === undefined ? 'in different sources' : `${count(words)} apart`;
  return `made of parts that stand ${where}, without a mark`;
}

function altered(findings: readonly Finding[]): string {
  const touches = [...new Set(findings.flatMap(({ change }) => change?.touches ?? []))];
  return touches.length > 0 ? `words differ, and with them a ${touches.join(', a ')}` : 'words differ';
}

const count = (words: number): string => (words === 1 ? 'one word' : `${words} words`);
