// The report page: articles to look at, sources to weigh, facts to tick.
import type { ErrorRecord, Report } from '../../../record.ts';
import type { OutputRecord } from '../../format.ts';
import { LAYERS, type Layer } from '../../marks.ts';
import { asset } from '../assets.ts';
import { type Html, html } from '../markup.ts';
import { page } from '../page.ts';
import { contentsOf } from './contents.ts';
import { type Story, storyOf } from './story.ts';

const SCRIPTS = ['card.js', 'sources.js', 'sheet.js', 'navigate.js'];

const LABELS: Readonly<Record<Layer, string>> = {
  quotes: 'Quotes',
  indirect: 'Indirect',
  sources: 'Sources and cues',
  names: 'Names',
  numbers: 'Numbers',
  dates: 'Dates',
  warnings: 'Warnings',
};
const SHOWN_FIRST: ReadonlySet<Layer> = new Set(['quotes', 'indirect', 'sources', 'warnings']);

/**
 * One HTML file of all the articles, in order. Records whole, with their text, counted in utf-16.
 *
 * @param several with an index in front, even of one article
 * @param options explain: reasons in the lists too, not in the cards beside the text only
 */
export async function* reportPage(
  records: AsyncIterable<OutputRecord>,
  several: boolean,
  { explain = false }: { readonly explain?: boolean } = {},
): AsyncGenerator<string> {
  const stories: Story[] = [];
  const unread: ErrorRecord[] = [];
  for await (const record of records) {
    if ('error' in record) unread.push(record);
    else stories.push(storyOf(record as Report, stories.length + 1));
  }
  const [first] = stories;
  yield page({
    title: several || !first ? `${stories.length} articles · onrecord` : `${first.title} · onrecord`,
    banner:
      several &&
      html`<nav aria-label="Articles"><a href="#contents">All articles</a> <span class="steps" hidden><a class="previous" rel="prev">Previous</a> <a class="next" rel="next">Next</a></span></nav>`,
    body: html`<div class="report${explain && ' explained'}">${several && contentsOf(stories, unread)}${stories.length > 0 && layers()}${several ? staged(stories) : stories.map(({ markup }) => markup)}</div>
<div id="card" class="card" role="status" hidden></div>`,
    styles: [asset('report/report.css')],
    scripts: SCRIPTS.map((name) => asset(`report/${name}`)),
  });
}

/** A hundred articles would make the browser slow: each waits as a template until it is to be read. */
const staged = (stories: readonly Story[]): Html =>
  html`<noscript><p class="none">The articles are shown by a script of this page.</p></noscript><div class="stage"></div>${stories.map(({ id, markup }) => html`<template data-story="${id}">${markup}</template>`)}`;

function layers(): Html {
  const boxes = LAYERS.map(
    (layer) =>
      html`<label class="layer-${layer}"><input type="checkbox" id="layer-${layer}"${SHOWN_FIRST.has(layer) && html` checked`}> <span>${LABELS[layer]}</span></label>`,
  );
  return html`<fieldset class="layers no-print"><legend>Show</legend>${boxes}</fieldset>`;
}
