// The sources with all they said, most words first; then what nobody stands behind.
import type { Attribution, Quote, Report, Source } from '../../../record.ts';
import type { Cast, Voice } from '../../cast.ts';
import {
  brief,
  count,
  KINDS,
  nameOf,
  percent,
  pointerOf,
  QUOTES,
  STATEMENTS,
  statusOf,
  viaOf,
} from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { about, toPlace } from './about.ts';
import { strip } from './plot.ts';
import { hueOf } from './text.ts';

export function sourcesOf(report: Report, cast: Cast, story: string): Html {
  const length = report.article.text?.length || 1;
  const stray = [
    ...report.attributions.filter(({ id }) => !cast.of.has(id)).map((a) => statement(a, report, 0, story)),
    ...report.quotes.filter(({ attribution }) => attribution === undefined).map((q) => quote(q, story)),
  ];
  return html`<aside class="sources" aria-labelledby="${story}-sources">
<h2 id="${story}-sources">Sources</h2>
${cast.voices.length === 0 && html`<p class="none">Nobody is quoted or paraphrased.</p>`}
<ol class="voices">${cast.voices.map((voice) => html`<li>${source(voice, report, length, story)}</li>`)}</ol>
${
  stray.length > 0 &&
  html`<details class="voice stray"><summary><span class="name">No source named</span> <span class="weight">${stray.length}</span></summary><ol class="said">${stray}</ol></details>`
}
<p class="clear no-print" hidden><button type="button">Show all sources again</button></p>
</aside>`;
}

function source(voice: Voice, report: Report, length: number, story: string): Html {
  const { row, role, statements, named, share, paragraph, number } = voice;
  const hue = hueOf(voice);
  const anonymity = statements.find(({ source }) => source?.anonymity)?.source?.anonymity;
  const traits = [
    role ?? (named && KINDS[row.kind]),
    count(row.quotes, 'quote'),
    `${percent(share)} of the words`,
    paragraph && `first in paragraph ${paragraph}`,
  ].filter(Boolean);
  return html`<details class="voice hue-${hue}" id="${story}-v${number}" data-voice="${number}"><summary><span class="name">${brief(row.name)}</span>${!named && html` <span class="unnamed">${KINDS[row.kind]}</span>`} <span class="weight">${count(row.words, 'word')}</span>${strip(voice, length, hue)}<span class="traits">${traits.join(' · ')}</span></summary>${
    anonymity && html`<p class="anonymity">Anonymous “${(anonymity.reason ?? anonymity.phrase).text}”</p>`
  }<ol class="said">${statements.map((a) => statement(a, report, hue, story))}</ol></details>`;
}

function statement(a: Attribution, report: Report, hue: number, story: string): Html {
  const quote = report.quotes.find(({ attribution, within }) => attribution === a.id && within === undefined);
  const words = a.content.map(({ text }) => text).join(' … ');
  return html`<li class="item" id="${story}-${a.id}">${toPlace(story, a.id, words)}${about({
    heading: a.source ? brief(nameOf(a.source)) : 'No source named',
    hue,
    tags: [
      quote?.kind === 'partial' ? QUOTES.partial : STATEMENTS[a.kind],
      statusOf(a.status),
      a.source && KINDS[a.source.kind],
      a.source?.role,
      a.source && pointsElsewhere(a.source) && pointerOf(a.source),
      viaOf(a.via),
      a.addressee && `told to ${nameOf(a.addressee)}`,
    ],
    confidence: a.confidence,
    reason: a.explanation,
  })}</li>`;
}

/** Is the source written otherwise here than in the heading? */
const pointsElsewhere = (source: Source): boolean => source.text !== nameOf(source);

const quote = (q: Quote, story: string): Html =>
  html`<li class="item" id="${story}-${q.id}">${toPlace(story, q.id, q.text)}${about({
    heading: q.kind === 'full' || q.kind === 'partial' ? 'Speaker unknown' : QUOTES[q.kind],
    tags: [QUOTES[q.kind]],
    confidence: q.confidence,
    reason: q.explanation,
  })}</li>`;
