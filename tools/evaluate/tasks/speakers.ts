// Who said it, by name: direct and indirect statements whose speaker the gold resolves (“she” is “Ana Ruiz”).
// Every statement of the gold counts, found or not.
import type { GoldArticle } from '../gold.ts';
import { count, type Judgement, type Task } from '../judgement.ts';
import { match } from '../match.ts';
import { type Output, rangesOf, wordsOf } from '../output.ts';
import { likeness, shared, type Words, wordsIn } from '../words.ts';
import { isFullName, sameName } from './names.ts';

interface Statement {
  readonly words: Words;
  /** The words that name the speaker; none where the gold does not say. */
  readonly speaker: Words | undefined;
  readonly name: string;
  readonly text: string;
}

export const speakers: Task = { headline: 'quote and its speaker by name', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const { text } = article;
  const words = wordsIn(text);
  const filled = (s: Statement) => s.words.size > 0;
  const golds = (article.quotes ?? []).flatMap(({ quote, speaker, reference }): Statement[] =>
    quote
      ? [
          {
            words: words([quote]),
            speaker: speaker ? words([speaker]) : undefined,
            name: reference,
            text: text.slice(...quote),
          },
        ]
      : [],
  );
  const names = new Map((output.entities ?? []).map((e) => [e.id, e.name]));
  const found = (output.attributions ?? []).map((a): Statement => {
    const [content, source] = [rangesOf(a.content), rangesOf(a.source?.spans)];
    const name = a.source?.name ?? names.get(a.source?.entity ?? '');
    return {
      words: words(content),
      speaker: words(source),
      name: name || source.map((range) => text.slice(...range)).join(' '),
      text: wordsOf(text, content),
    };
  });
  return compare(golds.filter(filled), found.filter(filled));
}

function compare(golds: readonly Statement[], found: readonly Statement[]): Judgement {
  const over = (least: number) =>
    match(golds, found, (g, f) => {
      const covered = shared(g.words, f.words) / g.words.size;
      return covered > least ? covered : 0;
    });
  const pairs = match(golds, found, (g, f) => {
    const agreement = likeness(g.words, f.words);
    return agreement >= 0.5 ? agreement : 0;
  });
  const agreeing = (by: (g: Statement, f: Statement) => boolean) =>
    pairs.filter(([g, f]) => by(golds[g] as Statement, found[f] as Statement));
  const byName = agreeing((g, f) => sameName(g.name, f.name));
  const byMention = agreeing((g, f) =>
    g.speaker ? shared(g.speaker, f.speaker ?? new Set()) > 0 : sameName(g.name, f.name),
  );
  const spelt = agreeing((g, f) => sameName(g.name, f.name) && isFullName(g.name) && isFullName(f.name));
  const rightGolds = new Set(byName.map(([g]) => g));
  const partner = new Map(pairs.map(([g, f]) => [g, (found[f] as Statement).name]));
  const tally = (right: number) => count(right, golds.length, found.length);
  return {
    counts: {
      'quote, half the same words': tally(pairs.length),
      'quote, over 0.3 of it covered': tally(over(0.3).length),
      'quote, over 0.8 of it covered': tally(over(0.8).length),
      'quote and its speaker by mention': tally(byMention.length),
      'quote and its speaker by name': tally(byName.length),
      'name spelt out where the gold has a full name': count(
        spelt.length,
        golds.filter((g) => isFullName(g.name)).length,
        found.length,
      ),
    },
    gold: golds.map((g, i) => {
      const instead = partner.get(i);
      return { right: rightGolds.has(i), text: `${g.text} — ${g.name}`, ...(instead !== undefined && { instead }) };
    }),
    wrong: [],
  };
}
