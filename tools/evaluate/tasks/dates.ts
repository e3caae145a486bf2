// Time expressions as TempEval-3 scores them: spans strict and relaxed, then type and value of the relaxed pairs.
import type { GoldArticle } from '../gold.ts';
import { count, type Judgement, type Task } from '../judgement.ts';
import { match } from '../match.ts';
import type { Output } from '../output.ts';
import { likeness, same, type Words, wordsIn } from '../words.ts';

interface Expression {
  readonly words: Words;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

export const dates: Task = { headline: 'relaxed and value', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const words = wordsIn(article.text);
  const expressions = (list: readonly { start: number; end: number; type: string; value?: string }[]): Expression[] =>
    list
      .map(({ start, end, type, value }) => ({
        words: words([[start, end]]),
        type: type.toUpperCase(),
        value: String(value),
        text: `${article.text.slice(start, end)} = ${value}`,
      }))
      .filter((e) => e.words.size > 0);
  return compare(expressions(article.dates ?? []), expressions(output.dates ?? []));
}

function compare(golds: readonly Expression[], found: readonly Expression[]): Judgement {
  const pairs = match(golds, found, (g, f) => likeness(g.words, f.words));
  const agreeing = (by: (g: Expression, f: Expression) => boolean) =>
    pairs.filter(([g, f]) => by(golds[g] as Expression, found[f] as Expression));
  const right = agreeing((g, f) => g.value === f.value);
  const rightGolds = new Set(right.map(([g]) => g));
  const partner = new Map(pairs.map(([g, f]) => [g, (found[f] as Expression).text]));
  const paired = new Set(pairs.map(([, f]) => f));
  const tally = (n: number) => count(n, golds.length, found.length);
  return {
    counts: {
      'span, strict': tally(agreeing((g, f) => same(g.words, f.words)).length),
      'span, relaxed': tally(pairs.length),
      'relaxed and type': tally(agreeing((g, f) => g.type === f.type).length),
      'relaxed and value': tally(right.length),
    },
    gold: golds.map((g, i) => {
      const instead = partner.get(i);
      return { right: rightGolds.has(i), text: g.text, ...(instead !== undefined && { instead }) };
    }),
    wrong: found.filter((_, i) => !paired.has(i)).map((f) => f.text),
  };
}
