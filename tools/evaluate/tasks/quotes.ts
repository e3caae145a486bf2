// Every stretch between quotation marks that lies in a gold attribution's content, with the words that name its speaker.
import type { GoldArticle } from '../gold.ts';
import { count, type Judgement, type Task } from '../judgement.ts';
import { match } from '../match.ts';
import { type Output, rangesOf, wordsOf } from '../output.ts';
import { likeness, type Range, shared, type Words, wordsIn } from '../words.ts';
import { quotedStretches } from './quoted.ts';

interface Stretch {
  readonly words: Words;
  readonly speaker: Words;
  readonly text: string;
  readonly confidence: number;
}

export const quotes: Task = { headline: 'quote with its speaker', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const { text } = article;
  const words = wordsIn(text);
  const stretch = (range: Range, speaker: readonly Range[], confidence = 1): Stretch => ({
    confidence,
    words: words([range]),
    speaker: words(speaker),
    text: `${text.slice(...range)} — ${wordsOf(text, speaker)}`,
  });
  const golds = quotedStretches(text).flatMap((range) => {
    const owner = article.attributions?.find((a) =>
      a.content.some(([start, end]) => start < range[1] && range[0] < end),
    );
    return owner ? [stretch(range, owner.source)] : [];
  });
  const found = spokenQuotes(output).flatMap((q) => q.spans.map((range) => stretch(range, q.speaker, q.confidence)));
  const filled = (s: Stretch) => s.words.size > 0;
  return compare(golds.filter(filled), found.filter(filled));
}

/** A quote of several stretches (“…,” he said. “…”) counts once for each. Scare quotes and titles are no speech. */
function spokenQuotes(output: Output): { spans: Range[]; speaker: Range[]; confidence: number }[] {
  return (output.quotes ?? [])
    .filter((q) => q.kind === 'full' || q.kind === 'partial')
    .map((q) => ({
      confidence: q.confidence,
      spans: rangesOf(q.spans),
      speaker: [...rangesOf(q.speaker?.spans), ...q.via.flatMap((v) => rangesOf(v.spans))],
    }));
}

function compare(golds: readonly Stretch[], found: readonly Stretch[]): Judgement {
  const pairs = match(golds, found, (g, f) => {
    const agreement = likeness(g.words, f.words);
    return agreement >= 0.5 ? agreement : 0;
  });
  const right = pairs.filter(([g, f]) => speakerAgrees(golds[g] as Stretch, found[f] as Stretch));
  const rightGolds = new Set(right.map(([g]) => g));
  const rightFound = new Set(right.map(([, f]) => f));
  const long = (s: Stretch | undefined) => s !== undefined && s.words.size >= 4;
  return {
    counts: {
      quote: count(pairs.length, golds.length, found.length),
      'quote with its speaker': count(right.length, golds.length, found.length),
      'quote of four words or more, with its speaker': count(
        right.filter(([g]) => long(golds[g])).length,
        golds.filter(long).length,
        found.filter(long).length,
      ),
    },
    gold: golds.map((g, i) => ({ right: rightGolds.has(i), text: g.text })),
    wrong: found.filter((_, i) => !rightFound.has(i)).map((f) => f.text),
    // A quote without a speaker states only that the words are somebody's.
    stated: found.flatMap(({ confidence, speaker }, i) =>
      speaker.size > 0 ? [{ confidence, right: rightFound.has(i) }] : [],
    ),
  };
}

const speakerAgrees = (gold: Stretch, found: Stretch): boolean =>
  gold.speaker.size === 0 ? found.speaker.size === 0 : shared(gold.speaker, found.speaker) > 0;
