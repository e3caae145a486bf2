// Named entities: the same words and the same type. Names only, neither “he” nor “the minister”.
import type { GoldArticle } from '../gold.ts';
import { type Count, count, type Judgement, type Task } from '../judgement.ts';
import { match, type Pair } from '../match.ts';
import type { Output } from '../output.ts';
import { same, shared, type Words, wordsIn } from '../words.ts';

interface Name {
  readonly words: Words;
  readonly type: string;
  readonly text: string;
  /** That of its entity. */
  readonly confidence: number;
}

const TYPES = ['person', 'organization', 'place', 'other'] as const;
const COARSE: ReadonlyMap<string, string> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['facility', 'place'],
]);

export const entities: Task = { headline: 'all types', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const words = wordsIn(article.text);
  const names = (list: readonly { start: number; end: number; type: string; confidence?: number }[]): Name[] =>
    list
      .map(({ start, end, type, confidence = 1 }) => ({
        confidence,
        words: words([[start, end]]),
        type: COARSE.get(type) ?? 'other',
        text: article.text.slice(start, end),
      }))
      .filter((name) => name.words.size > 0);
  const mentions = (output.entities ?? []).flatMap((entity) =>
    entity.mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ ...entity, start, end })),
  );
  return compare(names(article.entities ?? []), names(mentions));
}

function compare(golds: readonly Name[], found: readonly Name[]): Judgement {
  const pairs = match(golds, found, (g, f) => (g.type === f.type && same(g.words, f.words) ? 1 : 0));
  const spans = match(golds, found, (g, f) => (same(g.words, f.words) ? 1 : 0));
  const rightGolds = new Set(pairs.map(([g]) => g));
  const rightFound = new Set(pairs.map(([, f]) => f));
  const only = (types: readonly string[]) => ofTypes(types, golds, found, pairs);
  return {
    counts: {
      'all types': only(TYPES),
      'person, organization, place': only(['person', 'organization', 'place']),
      'span only': count(spans.length, golds.length, found.length),
      ...Object.fromEntries(TYPES.map((type) => [type, only([type])])),
    },
    gold: golds.map((g, i) => ({ right: rightGolds.has(i), text: show(g), ...near(g, found) })),
    wrong: found.filter((_, i) => !rightFound.has(i)).map(show),
    stated: found.map(({ confidence }, i) => ({ confidence, right: rightFound.has(i) })),
  };
}

function ofTypes(
  types: readonly string[],
  golds: readonly Name[],
  found: readonly Name[],
  pairs: readonly Pair[],
): Count {
  const counted = (name: Name | undefined) => name !== undefined && types.includes(name.type);
  return count(
    pairs.filter(([g]) => counted(golds[g])).length,
    golds.filter(counted).length,
    found.filter(counted).length,
  );
}

const show = (name: Name): string => `${name.text}/${name.type}`;

function near(gold: Name, found: readonly Name[]): { instead?: string } {
  const touching = found.filter((f) => shared(gold.words, f.words) > 0);
  return touching.length > 0 ? { instead: touching.map(show).join(', ') } : {};
}
