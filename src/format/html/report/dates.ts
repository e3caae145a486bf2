// The dates as a timeline, oldest first, with the day of publication among them; then what has no day.
import type { DateExpression, Report } from '../../../record.ts';
import { dateInWords, dayInWords } from '../../wording/date.ts';
import { type Html, html } from '../markup.ts';
import { about, toPlace } from './about.ts';
import { around } from './around.ts';

export function datesOf(report: Report, story: string): Html | undefined {
  const { dates, article } = report;
  if (dates.length === 0) return undefined;
  const dated = dates.filter(({ from, type }) => from !== undefined && type !== 'set').sort(byDay);
  const undated = dates.filter((date) => !dated.includes(date));
  const items = dated.map((date) => ({ day: date.from as string, row: row(date, report, story) }));
  const { published } = article;
  if (published) {
    const at = items.findLastIndex(({ day }) => day <= published) + 1;
    const row = html`<li class="published"><span class="when">${dayInWords(published)}</span><span class="words">Published</span></li>`;
    items.splice(at, 0, { day: published, row });
  }
  return html`<section class="dates" aria-labelledby="${story}-dates"><h2 id="${story}-dates">Timeline</h2>
${!published && html`<p class="none">The day of publication is not known, so “Tuesday” and the like have no day; give it by --published.</p>`}
<ol class="timeline">${items.map(({ row }) => row)}</ol>
${undated.length > 0 && html`<h3>Spans of time, and times without a day</h3><ol class="timeline undated">${undated.map((date) => row(date, report, story))}</ol>`}
</section>`;
}

const byDay = (a: DateExpression, b: DateExpression): number =>
  a.from === b.from ? a.start - b.start : (a.from as string) < (b.from as string) ? -1 : 1;

const ANCHORS: ReadonlyMap<string, string> = new Map([
  ['published', 'counted from the day of publication'],
  ['dateline', 'counted from the dateline'],
]);

function row(date: DateExpression, report: Report, story: string): Html {
  const { id, value, anchor, type } = date;
  const card = about({
    heading: dateInWords(date),
    tags: [type, value, anchor && (ANCHORS.get(anchor) ?? 'counted from another date of the text')],
    reason: date.explanation,
  });
  return html`<li class="item" id="${story}-${id}"><span class="when">${dateInWords(date)}</span><span class="words">${toPlace(story, id, around(date, report))}</span>${card}</li>`;
}
