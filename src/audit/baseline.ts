// Findings that are known and not told again.
import { fingerprint } from './fingerprint.ts';
import type { Finding } from './rule.ts';

/** By file, then by rule, the fingerprints of what was found there; one that stands twice was found twice. */
export interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What is left of a file's findings when those of the baseline are taken away, each once for each time it was known. */
export function unknownOf(file: string, text: string, findings: readonly Finding[], known: Baseline): Finding[] {
  const left = new Map<string, number>();
  const rules = new Map(Object.entries(known.findings)).get(file) ?? {};
  for (const [rule, prints] of Object.entries(rules))
    for (const print of prints) left.set(`${rule} ${print}`, (left.get(`${rule} ${print}`) ?? 0) + 1);
  return findings.filter((finding) => {
    const key = `${finding.rule} ${fingerprint(text, finding)}`;
    const times = left.get(key) ?? 0;
    left.set(key, times - 1);
    return times <= 0;
  });
}

/** Gathers findings to a baseline. */
export class BaselineWriter {
  readonly #files = new Map<string, Map<string, string[]>>();

  add(file: string, text: string, findings: readonly Finding[]): void {
    const rules = this.#files.get(file) ?? new Map<string, string[]>();
    for (const finding of findings)
      rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), fingerprint(text, finding)]);
    if (rules.size > 0) this.#files.set(file, rules);
  }

  /** The same findings, the same bytes. */
  written(): string {
    const findings = Object.fromEntries(
      sorted(this.#files).map(([file, rules]) => [
        file,
        Object.fromEntries(sorted(rules).map(([rule, prints]) => [rule, prints.sort()])),
      ]),
    );
    return `${JSON.stringify({ version: 1, findings } satisfies Baseline, null, 2)}\n`;
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
