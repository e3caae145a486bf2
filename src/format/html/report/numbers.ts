// The figures, in the order of the text.
import type { Quantity, Report } from '../../../record.ts';
import { readingOf } from '../../wording/quantity.ts';
import { type Html, html } from '../markup.ts';
import { about, toPlace } from './about.ts';
import { around } from './around.ts';

export function numbersOf(report: Report, story: string): Html | undefined {
  if (report.quantities.length === 0) return undefined;
  return html`<section class="numbers" aria-labelledby="${story}-numbers"><h2 id="${story}-numbers">Numbers</h2>
<ol class="figures">${report.quantities.map((quantity) => row(quantity, report, story))}</ol></section>`;
}

function row(quantity: Quantity, report: Report, story: string): Html {
  const { id, kind, what, confidence, explanation, place } = quantity;
  const where = place && report.entities.find((entity) => entity.id === place)?.name;
  const counted = what && html` <small>${what.text}</small>`;
  const card = about({
    heading: html`${readingOf(quantity)}${counted}`,
    tags: [kind, what?.carried && 'what is counted is carried over', where && `in ${where}`],
    confidence,
    reason: explanation,
  });
  return html`<li class="item" id="${story}-${id}"><span class="figure">${readingOf(quantity)}${counted}</span><span class="words">${toPlace(story, id, around(quantity, report))}</span>${card}</li>`;
}
