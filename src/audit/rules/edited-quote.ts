// A quote that the writer mended.
import { named } from '../draft.ts';
import { rule } from '../rule.ts';

const EDITS = /\[[^\]\n]{0,80}\]|(?:\.\s?){3,4}|…/g;

export const editedQuote = rule({
  id: 'edited-quote',
  level: 'info',
  finds: 'a quote with several words put in or left out by the writer',
  why: 'AP Stylebook, “quotations in the news”: quotes are not altered, and bracketed words and ellipses are avoided; paraphrase what needs mending.',
  options: { most: 1 },
  example: '{“[The mayor] said that … nobody [here] would pay,”} Ana Ruiz said.',
  counterExample: '“[The mayor] said that nobody here would pay,” Ana Ruiz said.',
  *find({ report }, { most }) {
    for (const { kind, text, spans, within } of report.quotes) {
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last || (kind !== 'full' && kind !== 'partial') || within !== undefined) continue;
      // An ellipsis at an edge trails off, and “[sic]” or “[T]he” alters nothing.
      const inner = text
        .trim()
        .replace(/^(?:\.\s?){3,4}|^…|(?:\.\s?){3,4}$|…$/g, '')
        .replace(/\[(?:sic|laughs|applause|laughter|pause|\p{L}|[^\p{L}\p{N}.…]{1,3})\]/giu, '');
      const count = inner.match(EDITS)?.length ?? 0;
      if (count > most)
        yield { start: first.start, end: first.end, message: `${named(text)} is mended in ${count} places.` };
    }
  },
});
