// Attribution relations (source, cue, content) as PolNeAR annotates them.
import type { GoldArticle } from '../gold.ts';
import { type Count, count, type Judgement, type Task } from '../judgement.ts';
import { match, type Pair } from '../match.ts';
import { type Output, rangesOf, wordsOf } from '../output.ts';
import { likeness, type Range, same, shared, type Words, wordsIn } from '../words.ts';
import { quotedStretches } from './quoted.ts';

interface Relation {
  readonly source: Words;
  readonly cue: Words;
  readonly content: Words;
  /** The words of those who carried it here. The gold knows none. */
  readonly via: Words;
  /** Does it lie in the content of another one? */
  readonly nested: boolean;
  /** Does a word of the content stand between quotation marks? */
  readonly quoted: boolean;
  readonly text: string;
  readonly confidence: number;
}

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type Ranges = Readonly<Record<Role | 'via', readonly Range[]>>;

export const attributions: Task = { headline: 'who said what', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const { text } = article;
  const words = wordsIn(text);
  const inMarks = words(quotedStretches(text));
  const relation = (ranges: Ranges, nested: boolean, confidence = 1): Relation => {
    const content = words(ranges.content);
    return {
      source: words(ranges.source),
      cue: words(ranges.cue),
      content,
      via: words(ranges.via),
      nested,
      quoted: shared(content, inMarks) > 0,
      confidence,
      text: ROLES.map((role) => `${role}: ${wordsOf(text, ranges[role])}`).join(' | '),
    };
  };
  const golds = (article.attributions ?? []).map((a) => relation({ ...a, via: [] }, false));
  const found = (output.attributions ?? []).map((a) =>
    relation(
      {
        source: rangesOf(a.source?.spans),
        cue: rangesOf(a.cue),
        content: rangesOf(a.content),
        via: a.via.flatMap((v) => rangesOf(v.spans)),
      },
      a.within !== undefined,
      a.confidence,
    ),
  );
  return compare(
    golds,
    found.filter((f) => !f.nested || golds.some((g) => saidThat(g, f) >= RIGHT)),
  );
}

/** From this score on, two relations agree in who and what; below it, in what alone. */
const RIGHT = 2;

/** At least half the words of the content are the same ones; the source settles whether it is right. */
function saidThat(gold: Relation, found: Relation): number {
  const what = likeness(gold.content, found.content);
  if (what < 0.5) return 0;
  return what + (sourceAgrees(gold, found) ? RIGHT : 0);
}

/** The gold marks the outermost source only, so of “…,” X said, according to Y either is right. */
function sourceAgrees(gold: Relation, found: Relation): boolean {
  if (gold.source.size === 0) return found.source.size === 0;
  return shared(gold.source, found.source) > 0 || shared(gold.source, found.via) > 0;
}

// The gold has no attribution inside another one: a nested prediction is let in where it is right, else left out.
function compare(golds: readonly Relation[], found: readonly Relation[]): Judgement {
  const pairs = match(golds, found, saidThat);
  const right = pairs.filter(([, , score]) => score >= RIGHT);
  const rightGolds = new Set(right.map(([g]) => g));
  const rightFound = new Set(right.map(([, f]) => f));
  return {
    counts: {
      ...Object.assign({}, ...ROLES.map((role) => byRole(role, golds, found))),
      'content, words': contentWords(golds, found),
      'who said what': count(right.length, golds.length, found.length),
      'who said what, quoted': byForm(true, golds, found, pairs),
      'who said what, indirect': byForm(false, golds, found, pairs),
      ...wholeRelations(golds, found),
    },
    gold: golds.map((g, i) => ({ right: rightGolds.has(i), text: g.text })),
    wrong: found.filter((_, i) => !rightFound.has(i)).map((f) => f.text),
    stated: found.map(({ confidence }, i) => ({ confidence, right: rightFound.has(i) })),
  };
}

function byRole(role: Role, golds: readonly Relation[], found: readonly Relation[]): Record<string, Count> {
  const filled = (list: readonly Relation[]) => list.map((r) => r[role]).filter((words) => words.size > 0);
  const [g, f] = [filled(golds), filled(found)];
  const pairs = match(g, f, likeness);
  const exact = pairs.filter(([i, j]) => same(g[i] as Words, f[j] as Words));
  return {
    [`${role}, exact`]: count(exact.length, g.length, f.length),
    [`${role}, overlap`]: count(pairs.length, g.length, f.length),
  };
}

function contentWords(golds: readonly Relation[], found: readonly Relation[]): Count {
  const all = (list: readonly Relation[]) => new Set(list.flatMap((r) => [...r.content]));
  const [g, f] = [all(golds), all(found)];
  return count(shared(g, f), g.size, f.size);
}

/** A pair is quoted or indirect as its gold is; a prediction without one, as it is itself. */
function byForm(
  quoted: boolean,
  golds: readonly Relation[],
  found: readonly Relation[],
  pairs: readonly Pair[],
): Count {
  const goldOf = new Map(pairs.map(([g, f]) => [f, golds[g] as Relation]));
  return count(
    pairs.filter(([g, , score]) => score >= RIGHT && golds[g]?.quoted === quoted).length,
    golds.filter((g) => g.quoted === quoted).length,
    found.filter((f, i) => (goldOf.get(i) ?? f).quoted === quoted).length,
  );
}

function wholeRelations(golds: readonly Relation[], found: readonly Relation[]): Record<string, Count> {
  const agrees = (role: Role, g: Relation, f: Relation) => {
    if (role === 'source') return sourceAgrees(g, f);
    return g[role].size === 0 ? f[role].size === 0 : shared(g[role], f[role]) > 0;
  };
  const pairs = match(golds, found, (g, f) =>
    ROLES.every((role) => agrees(role, g, f)) ? ROLES.reduce((sum, role) => sum + likeness(g[role], f[role]), 1) : 0,
  );
  const exact = pairs.filter(([i, j]) =>
    ROLES.every((r) => same((golds[i] as Relation)[r], (found[j] as Relation)[r])),
  );
  return {
    'whole relation, overlap': count(pairs.length, golds.length, found.length),
    'whole relation, exact': count(exact.length, golds.length, found.length),
  };
}
