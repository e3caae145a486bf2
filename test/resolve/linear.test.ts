// Pathological articles: a great many of one thing in one paragraph. Eight times as much may not take much longer than eight times.
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/resolve/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { segment } from '../../src/text/segment.ts';
import { findingsOf } from './marked.ts';

function prepare(line: string, times: number): () => void {
  const lines = Array.from({ length: times }, (_, i) =>
    line.replaceAll(
      '#',
      i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] as string),
    ),
  );
  const { text, findings } = findingsOf(lines.join(' '));
  const doc = segment({ id: 'case', format: 'text', sha256: '', text });
  return () => void resolve(doc, findings as Findings);
}

/** The least of three runs, in µs of this process. */
function cost(run: () => void): number {
  const runs = [0, 1, 2].map(() => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return user + system;
  });
  return Math.max(500, Math.min(...runs));
}

/** Linear is 8, quadratic 64; the rest is for garbage collection and machines with other things to do. */
const MOST = 24;

describe('linear', { retry: 2 }, () => {
  test.each([
    ['one person', '{p:Ana Ruiz} met her. She left.'],
    ['people of one surname', '{p:Ana# Ruiz} met {p:Ruiz}.'],
    ['bodies of one first word', 'The {o:Marlow #} met {o:Marlow}.'],
    ['acronyms', 'The {o:Union Press#} met the {o:UP}.'],
    ['other names', '{p:Ana Ruiz}, known as “{p:Bear#}”, left.'],
    ['titles', 'The song “Low #” and “The Salt Year” rang out.'],
    ['descriptions', '{o:Marlow# Inc.} fell. The company rose.'],
    ['statements', '{q@:“We go,”} {s@:she} {c@:said}.'],
    ['statements in one paragraph', '{s@:{p:Ana Ruiz}} {c@:said} {q@:that {p:Omar} “had gone” to {l:Marlby}}.'],
    ['acronyms of all letters', 'The {o:#X} and {o:Union# Xylo}.'],
  ])('%s', (_, line) => {
    const full = (n: number) =>
      line.includes('@')
        ? prepare(Array.from({ length: n }, (__, i) => line.replaceAll('@', String(i + 1))).join(' '), 1)
        : prepare(line, n);
    const [short, long] = [full(200), full(1600)];
    cost(short);
    expect(cost(long) / cost(short)).toBeLessThan(MOST);
  });
});
