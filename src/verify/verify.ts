import type { Article } from '../read/article.ts';
import type { Quote, Report, Source } from '../record.ts';
import { lastAt, lineStarts } from '../text/halving.ts';
import { plainShadow } from '../text/plain.ts';
import { checkQuote, type Draft } from './judge.ts';
import { checkNumbers } from './numbers.ts';
import { sourceOf } from './source.ts';
import { SourceIndex } from './source-index.ts';
import type { Verification } from './verification.ts';

/**
 * Looks up every full and partial quote of a draft in its sources, and every number.
 *
 * @param report the record of the draft, with its text and UTF-16 offsets
 * @param sources transcripts, releases, notes
 */
export function verify(report: Report, sources: readonly Article[]): Verification {
  const index = new SourceIndex(sources.map(sourceOf));
  const draft = draftOf(report);
  const { id, path, sha256 } = report.article;
  const quotes = report.quotes.filter(isSpeech);
  const said = utterers(report.quotes);
  return {
    version: 1,
    draft: { id, ...(path !== undefined && { path }), sha256 },
    sources: index.sources.map(({ article, words }) => ({
      id: article.id,
      ...(article.path !== undefined && { path: article.path }),
      format: article.format,
      sha256: article.sha256,
      words: words.length,
    })),
    quotes: quotes.map((quote) => checkQuote(quote, said.get(quote.id), draft, index)),
    numbers: checkNumbers(report.quantities, quotes, draft, index),
  };
}

/** Is anything said in it, beside what stands in brackets? “…” and “[laughs]” cannot be looked up. */
const isSpeech = ({ kind, text }: Quote): boolean =>
  (kind === 'full' || kind === 'partial') && /[\p{L}\p{N}]/u.test(text.replace(/\[[^\]\n]{0,200}\](?!\p{L})/gu, ''));

/** Who uttered each quote, by its id: what stands inside another quote came out of the outer speaker's mouth. */
function utterers(quotes: readonly Quote[]): Map<string, Source | undefined> {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const said = new Map<string, Source | undefined>();
  for (const quote of quotes) {
    // An outer quote comes before what it holds.
    const outer = quote.within === undefined ? undefined : byId.get(quote.within);
    said.set(quote.id, outer ? said.get(outer.id) : quote.speaker);
  }
  return said;
}

/** @throws TypeError where the record has no text */
function draftOf({ article: { text } }: Report): Draft {
  if (text === undefined) throw new TypeError('a draft can be verified only with its text');
  const lines = lineStarts(text);
  return { text, plain: plainShadow(text), lineAt: (place) => lastAt(lines, place) + 1 };
}
