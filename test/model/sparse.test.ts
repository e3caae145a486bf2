import { describe, expect, test } from 'vitest';
import { adderOf } from '../../src/model/adder.ts';
import { Atoms } from '../../src/model/atoms.ts';
import { Features } from '../../src/model/features.ts';
import { Scorer } from '../../src/model/scorer.ts';
import { checkOf, firstOf, LARGEST, secondOf, sumInto, tableOf } from '../../src/model/sparse.ts';
import { readSparse, scoreFirst, writeSparse } from '../../src/model/sparse-file.ts';
import { compile, hashInto } from '../../src/model/templates.ts';

const HASHES = [0x12345678, 0x7fffffff, -1, -0x7fffffff];

describe('a sparse table', () => {
  const table = tableOf(
    10,
    HASHES.map((hash, i) => ({ hash, first: i * 100 - 150, second: LARGEST - i * 300 })),
  );

  test('adds up the weights of the features that it knows', () => {
    const sums = new Int32Array(2);
    sumInto(table, Int32Array.of(HASHES[0]!, HASHES[3]!, 0x12345679), 0, 3, sums);
    expect([...sums]).toEqual([-150 + 150, 511 - 389]);
  });

  test('tells a feature from another of its bucket', () => {
    const entry = table.entries[HASHES[0]! >>> 22]!;
    expect([firstOf(entry), secondOf(entry), checkOf(entry)]).toEqual([-150, 511, 0x678]);
    const sums = new Int32Array(2);
    sumInto(table, Int32Array.of(HASHES[0]! ^ 1), 0, 1, sums);
    expect([...sums]).toEqual([0, 0]);
  });

  test('keeps the heavier of two features that fall into one bucket', () => {
    const two = tableOf(4, [
      { hash: 0x10000001, first: 1, second: 2 },
      { hash: 0x10000002, first: -9, second: 0 },
    ]);
    expect(two.entries.filter((e) => e !== 0).map(firstOf)).toEqual(Int32Array.of(-9));
  });
});

test('a model is read as it was written', () => {
  const features = Array.from({ length: 40 }, (_, i) => ({
    hash: Math.imul(i + 1, 0x9e3779b1),
    first: i * 25 - 500,
    second: 511 - i * 25,
  }));
  const model = {
    states: Uint8Array.of(0, 1, 2),
    transitions: Float32Array.from({ length: 16 }, (_, i) => (i === 3 ? -1e9 : i / 8)),
    scale: 0.01,
    fixed: true,
    table: tableOf(16, features),
  };
  expect(readSparse(writeSparse(model))).toEqual(model);
});

test('bytes that are no model are refused', () => {
  expect(() => readSparse(Uint8Array.of(1, 2, 3))).toThrow();
});

test('classes 1 and 2 score the two sums, class 0 nothing; a seam scores the first', () => {
  const templates = compile(['none', 'word'], ['word']);
  const hash = new Int32Array(1);
  hashInto(templates, Int32Array.of(0, 5), hash, 0, 0);
  const table = tableOf(8, [{ hash: hash[0]!, first: 100, second: -200 }]);
  const model = { states: Uint8Array.of(0, 2, 1), transitions: new Float32Array(16), scale: 0.5, table };
  const atoms = new Atoms(2);
  atoms.resize(2);
  atoms.copy(1, Int32Array.of(5, 6), 0);
  const scorer = new Scorer(model);
  expect([...scorer.states(templates, atoms).subarray(0, 6)]).toEqual([0, -100, 50, 0, 0, 0]);
  expect([...scorer.seams(templates, atoms).subarray(0, 2)]).toEqual([50, 0]);
  expect([...scoreFirst(model, { ids: hash, starts: Int32Array.of(0, 1), length: 1 })]).toEqual([50]);
});

test('an adder does what hashing and looking up do', () => {
  const templates = compile(['none', 'a', 'b', 'c', 'd'], ['b', 'none', 'a c', 'd c b', 'a b c d', 'd'], 7);
  const values = Int32Array.of(0, 11, -12, 13, 0x7fffffff);
  const ids = new Int32Array(templates.count);
  hashInto(templates, values, ids, 0, 0);
  const table = tableOf(
    9,
    [...ids].slice(1).map((hash, i) => ({ hash, first: i * 100 - 450, second: 500 - i * 210 })),
  );
  const sums = new Int32Array(2);
  sumInto(table, ids, 0, ids.length, sums);
  const [first, second] = [new Int32Array(2), new Int32Array(2)];
  adderOf(templates)(table.entries, 32 - 9, Int32Array.of(9, ...values), 1, first, second, 1);
  expect([first[1], second[1]]).toEqual([...sums]);
  expect(sums[0]).not.toBe(0);
});

describe('templates', () => {
  const ATOMS = ['none', 'word', 'tag', 'side', 'near'];

  test('join one to four atoms; the salt and each atom count', () => {
    const of = (templates: string[], atoms: number[], salt?: number) => {
      const compiled = compile(ATOMS, templates, salt);
      const out = new Int32Array(compiled.count);
      hashInto(compiled, Int32Array.from(atoms), out, 0, 0);
      return [...out];
    };
    const all = ['none', 'word', 'word tag', 'word tag side', 'word tag side near'];
    const one = of(all, [0, 5, 6, 7, 8]);
    expect(new Set(one).size).toBe(all.length);
    expect(of(all, [0, 5, 6, 7, 8])).toEqual(one);
    expect(of(all, [0, 5, 6, 7, 8], 100)).not.toEqual(one);
    expect(of(all, [0, 5, 6, 7, 9]).map((h, i) => h === one[i])).toEqual([true, true, true, true, false]);
    expect(of(['word tag'], [0, 5, 6, 0, 0])).not.toEqual(of(['tag word'], [0, 5, 6, 0, 0]));
  });

  test('a name that is no atom is refused', () => {
    expect(() => compile(ATOMS, ['word colour'])).toThrow('no such atom: colour');
  });

  test('go into a sequence position by position', () => {
    const templates = compile(ATOMS, ['word', 'word tag']);
    const features = new Features();
    for (const word of [1, 2, 1]) {
      features.addAll(templates, Int32Array.of(0, word, 4, 0, 0));
      features.next();
    }
    const { ids, starts, length } = features.copy();
    expect([length, ...starts]).toEqual([3, 0, 2, 4, 6]);
    expect(ids.slice(0, 2)).toEqual(ids.slice(4, 6));
    expect(ids.slice(0, 2)).not.toEqual(ids.slice(2, 4));
  });
});
