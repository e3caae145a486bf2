import { expect, test } from 'vitest';
import { candidates } from '../../../src/extract/attributions/candidates.ts';
import { viewOf } from '../../../src/extract/attributions/explain/reason-words.ts';
import { cueReasons, type Reason, scoreReasons } from '../../../src/extract/attributions/explain/reasons.ts';
import { findAttributions } from '../../../src/extract/attributions/index.ts';
import { cueAtoms } from '../../../src/extract/attributions/learned/cue-features.ts';
import { CUE_ATOMS, CUE_TEMPLATES } from '../../../src/extract/attributions/learned/cue-templates.ts';
import { B, I } from '../../../src/extract/attributions/learned/cues.ts';
import { columnsOf } from '../../../src/extract/attributions/tokens/columns.ts';
import { Atoms } from '../../../src/model/atoms.ts';
import { modelFile } from '../../../src/model/files.ts';
import { readParser } from '../../../src/model/parser-file.ts';
import { Scorer } from '../../../src/model/scorer.ts';
import { readSparse } from '../../../src/model/sparse-file.ts';
import { segment } from '../../../src/text/segment.ts';

const docOf = (text: string) => segment({ id: 'case', format: 'text', sha256: '', text: `Talks go on\n\n${text}\n` });

const models = {
  cues: readSparse(modelFile('attribution-cues.bin')),
  roles: readSparse(modelFile('attribution-roles.bin')),
  score: readSparse(modelFile('attribution-score.bin')),
};
const parser = readParser(modelFile('parser.bin'));

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);

const STORY = [
  'The harbour is lost, according to Ana Ruiz, the mayor. It rained all night.',
  '“We will not go,” she said on Tuesday. “The harbour”, she has always insisted, “is ours.”',
  'Ruiz told reporters that Haddad had denied that the boat was sold. They refused to comment.',
  'Who claims that? A report warned of floods: the town would drown.',
].join('\n\n');

/** The score that the tagger gives the state of a token. */
function scoreOf(c: ReturnType<typeof columnsOf>, head: number, state: number): number {
  const first = c.sentence.indexOf(c.sentence[head]!);
  const atoms = new Atoms(CUE_ATOMS.length);
  cueAtoms(c, first, c.sentence.lastIndexOf(c.sentence[head]!) + 1, atoms);
  return new Scorer(models.cues).states(CUE_TEMPLATES, atoms)[(head - first) * 3 + state]!;
}

test('what is listed adds up to the scores that the models gave', () => {
  const doc = docOf(STORY);
  const c = columnsOf(doc, parser);
  const view = viewOf(doc, c);
  const found = candidates(doc, c, models);
  expect(found.length).toBeGreaterThan(6);
  for (const { learned, head, confidence } of found) {
    const state = head === learned.roles.candidate.first ? B : I;
    expect(sum(cueReasons(models.cues, view, learned))).toBeCloseTo(scoreOf(c, head, state), 4);
    expect(1 / (1 + Math.exp(-sum(scoreReasons(models.score, view, learned))))).toBeCloseTo(confidence, 5);
  }
});

test('every feature has words for what it found', () => {
  const doc = docOf(STORY);
  const c = columnsOf(doc, parser);
  const view = viewOf(doc, c);
  const words = candidates(doc, c, models).flatMap(({ learned }) =>
    [...cueReasons(models.cues, view, learned), ...scoreReasons(models.score, view, learned)].map((r) => r.words),
  );
  expect(words.filter((w) => w === '' || /undefined|NaN/.test(w))).toEqual([]);
});

const explanationOf = (text: string): string | undefined =>
  findAttributions(docOf(text), { explain: true })[0]?.explanation;

test.each([
  ['“We will not go,” Ana Ruiz said.', ['a quotation before it in the sentence', 'a form of “say”']],
  ['The harbour is lost, according to Ana Ruiz.', ['a comma right before it', 'a form of “accord”']],
  ['Ana Ruiz said that the harbour was lost.', ['“that” right behind it']],
])('%s', (text, reasons) => {
  const [cue = ''] = explanationOf(text)?.split('; ') ?? [];
  expect(cue).toMatch(/^for the cue: /);
  for (const reason of reasons) expect(cue).toContain(reason);
});

test('a rule names itself and has no features', () => {
  expect(findAttributions(docOf('“We have lost a good harbour,” she affirms.'), { explain: true })).toMatchObject([
    { rule: 'quotation-tag' },
  ]);
  expect(explanationOf('“We have lost a good harbour,” she affirms.')).toBeUndefined();
});

test('unasked, nothing is explained, and asked, nothing else is changed', () => {
  const plain = findAttributions(docOf(STORY));
  expect(plain.filter((a) => 'explanation' in a)).toEqual([]);
  const explained = findAttributions(docOf(STORY), { explain: true });
  expect(explained.map(({ explanation, ...rest }) => rest)).toEqual(plain);
  expect(explained.filter((a) => a.explanation)).not.toEqual([]);
});
