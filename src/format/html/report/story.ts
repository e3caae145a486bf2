// One article of the page: head, text, sources, timeline, numbers, names, fact sheet.
import type { Report } from '../../../record.ts';
import { type Cast, castOf } from '../../cast.ts';
import { titleOf } from '../../title.ts';
import { dayInWords } from '../../wording/date.ts';
import { count } from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { about, toPlace } from './about.ts';
import { datesOf } from './dates.ts';
import { namesOf } from './names.ts';
import { numbersOf } from './numbers.ts';
import { shares } from './plot.ts';
import { sheetOf } from './sheet.ts';
import { sourcesOf } from './sources.ts';
import { textOf } from './text.ts';

/** What of an article the page needs when it is written: markup, and its line in the index. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly report: Report;
  readonly cast: Cast;
  readonly markup: Html;
}

/** @param number from 1, of the article in the page */
export function storyOf(report: Report, number: number): Story {
  const cast = castOf(report);
  const id = `s${number}`;
  const { article } = report;
  const title = titleOf(report) ?? article.id;
  const { headline = html`${title}`, body } = textOf(report, cast, id);
  const markup = html`<article class="story" id="${id}" data-key="${article.sha256}" aria-labelledby="${id}-title">
<header class="head"><p class="kicker">${kicker(report)}</p><h1 id="${id}-title">${headline}</h1>${keyFigures(report, cast)}${shares(cast)}</header>
${warnings(report, id)}
<div class="columns"><section class="text" aria-label="The article, with its findings marked">
${body}
</section>
${sourcesOf(report, cast, id)}</div>
<div class="below">${sheetOf(report, cast, id)}${datesOf(report, id)}${numbersOf(report, id)}${namesOf(report, id)}</div>
</article>`;
  return { id, title, report, cast, markup };
}

function kicker({ article }: Report): string {
  const { id, published, format } = article;
  return [id, published && `published ${dayInWords(published)}`, format].filter(Boolean).join(' · ');
}

export const unsourced = ({ facts }: Report): number => facts.filter(({ sourcing }) => sourcing === 'unsourced').length;

function keyFigures(report: Report, { voices, words }: Cast): Html {
  const named = voices.filter((voice) => voice.named).length;
  const figures = [
    [voices.length, voices.length === 1 ? 'source' : 'sources', `${named} named`],
    [
      report.quotes.length,
      report.quotes.length === 1 ? 'quote' : 'quotes',
      count(report.attributions.length, 'statement'),
    ],
    [report.facts.length, report.facts.length === 1 ? 'fact' : 'facts', `${unsourced(report)} unsourced`],
    [words, 'words', count(report.quantities.length, 'number')],
  ] as const;
  return html`<ul class="key-figures">${figures.map(([n, what, more]) => html`<li><b>${n.toLocaleString('en-US')}</b> ${what}<small>${more}</small></li>`)}</ul>`;
}

function warnings({ warnings }: Report, story: string): Html | undefined {
  if (warnings.length === 0) return undefined;
  const rows = warnings.map(({ code, message, start }, i) => {
    const item = `w${i + 1}`;
    const words = start === undefined ? message : toPlace(story, item, message);
    return html`<li class="item" id="${story}-${item}">${words}${about({ heading: message, tags: [code] })}</li>`;
  });
  return html`<section class="warnings" aria-label="Warnings"><h2>${count(warnings.length, 'warning')}</h2><ul>${rows}</ul></section>`;
}
