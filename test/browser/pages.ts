import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze.ts';
import { reportPage } from '../../src/format/html/report/index.ts';
import type { Article } from '../../src/read/article.ts';
import type { Report } from '../../src/record.ts';

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

export const FERRY = `Ferry to Saltholm will stop in June, operator says

By Ada Brink

The ferry to Saltholm will stop on 3 June after 41 years, the harbour board said on Monday.

“We have carried 12,000 people a year, and it was never enough,” said Marta Oyelaran, who chairs the board. “Nobody wanted to pay for the 13th boat.”

Oyelaran said the board had asked the county for $2.4 million in March.

“They promised us a boat,” a deckhand, who spoke on condition of anonymity because he feared for his job, told the Saltholm Courier.

The island has 310 inhabitants. Some 40 children cross to school every day.`;

export const HOSTILE = `<script>window.pwned = 1</script> says “mayor”

“<img src=x onerror="window.pwned = 2"> & </script><script>window.pwned = 3</script>,” said <b>Ana Ruiz</b>.

“\u202e} </style> --> <!-- ' " \u001b[31m,” Ruiz said on Tuesday, according to </mark></p><iframe src="javascript:alert(1)">.`;
