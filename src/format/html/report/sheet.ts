// The fact sheet: each checkable sentence with a box to tick and room for a note.
import type { Fact, Report } from '../../../record.ts';
import type { Cast } from '../../cast.ts';
import { dateInWords } from '../../wording/date.ts';
import { readingOf } from '../../wording/quantity.ts';
import { speakerOf } from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { hueOf } from './text.ts';

const FILTERS = [
  ['all', 'All'],
  ['unsourced', 'Unsourced'],
  ['attributed', 'Attributed'],
  ['quoted', 'Quoted'],
  ['open', 'Still open'],
] as const;

export function sheetOf(report: Report, cast: Cast, story: string): Html | undefined {
  const { facts } = report;
  if (facts.length === 0) return undefined;
  const filters = FILTERS.map(
    ([value, label], i) =>
      html`<label><input type="radio" name="${story}-show" value="${value}"${i === 0 && html` checked`}> ${label}</label>`,
  );
  return html`<section class="sheet" aria-labelledby="${story}-sheet"><h2 id="${story}-sheet">Fact sheet</h2>
<p class="progress" role="status"><span class="done">0</span> of ${facts.length} checked</p>
<div class="tools no-print"><fieldset class="choice"><legend class="visually-hidden">Show facts</legend>${filters}</fieldset>
<button type="button" class="print" hidden>Print this sheet</button></div>
<ol class="facts">${facts.map((fact, i) => row(fact, i + 1, report, cast))}</ol></section>`;
}

/** Ticks and notes are kept by the place of the sentence: with the text's checksum that is the sentence. */
function row(fact: Fact, number: number, report: Report, cast: Cast): Html {
  const key = `${fact.start}-${fact.end}`;
  return html`<li class="fact" data-fact="${key}" data-sourcing="${fact.sourcing}"><label class="tick"><input type="checkbox"> <span class="sentence">${fact.text}</span></label>
<p class="basis">${sourcing(fact, report, cast)}${details(fact, report).map((detail) => html` <span class="detail">${detail}</span>`)}</p>
${fact.explanation !== undefined && html`<p class="reason">${fact.explanation}</p>`}
<label class="note"><span class="visually-hidden">Note on fact ${number}</span><textarea rows="1" placeholder="Note: who confirmed it, where"></textarea></label></li>`;
}

function sourcing(fact: Fact, report: Report, cast: Cast): Html {
  if (fact.sourcing === 'unsourced') return html`<span class="badge unsourced">unsourced</span>`;
  const behind = report.attributions.filter(({ id }) => fact.attributions.includes(id));
  const names = behind.map(
    (a) => html` <span class="by hue-${hueOf(cast.of.get(a.id))}">${speakerOf(a.source, a.via)}</span>`,
  );
  return html`<span class="badge ${fact.sourcing}">${fact.sourcing}</span>${[...new Map(names.map((name) => [String(name), name])).values()]}`;
}

/** What is to be checked: figures and dates as they were read, names. */
function details(fact: Fact, report: Report): string[] {
  const of = <T extends { readonly id: string }>(items: readonly T[], ids: readonly string[]): T[] =>
    items.filter(({ id }) => ids.includes(id));
  const checked = [
    ...of(report.quantities, fact.quantities).map((q) => [readingOf(q), q.what?.text].filter(Boolean).join(' ')),
    ...of(report.dates, fact.dates).map(dateInWords),
    ...of(report.entities, fact.entities).map(({ name }) => name),
  ];
  return [...new Set(checked)];
}
