import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze.ts';
import { reportPage } from '../../src/format/html/report/index.ts';
import type { Article } from '../../src/read/article.ts';
import type { Report } from '../../src/record.ts';
import { boatRecord, placeOf } from '../support/marked.ts';
import { attribution } from '../support/report.ts';

export const article = (id: string, text: string, rest: Partial<Article> = {}): Article => ({
  id,
  format: 'text',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
  published: '2024-05-14',
  ...rest,
});

export const recordOf = (from: Article): Report => analyze(from, { explain: true });

/** The page about these records. */
export async function pageOf(records: readonly Report[], several = records.length > 1): Promise<string> {
  let page = '';
  for await (const chunk of reportPage(
    (async function* () {
      yield* records;
    })(),
    several,
  ))
    page += chunk;
  return page;
}

/** A record made by hand, so that no model is in question: a mayor with two statements, and a deckhand. */
export function ferryRecord(): Report {
  const boat = boatRecord();
  const { text = '' } = boat.article;
  const name = 'a deckhand, who spoke on condition of anonymity because he feared for his job';
  const deckhand = attribution('a3', {
    kind: 'indirect',
    content: [placeOf(text, 'Oil rose 3% on Tuesday')],
    source: { text: name, spans: [placeOf(text, 'Oil')], kind: 'unnamed-person' },
    explanation: 'cue “told”',
  });
  const row = { name, kind: 'unnamed-person', attributions: 1, quotes: 0, words: 5 } as const;
  return { ...boat, attributions: [...boat.attributions, deckhand], sources: [...boat.sources, row] };
}

export const HOSTILE = `<script>window.pwned = 1</script> says “mayor”

“<img src=x onerror="window.pwned = 2"> & </script><script>window.pwned = 3</script>,” said <b>Ana Ruiz</b>.

“\u202e} </style> --> <!-- ' " \u001b[31m,” Ruiz said on Tuesday, according to </mark></p><iframe src="javascript:alert(1)">.`;
