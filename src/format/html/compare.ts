// The page of a comparison: section by section what came, went and changed.
import {
  type Comparison,
  type Difference,
  type DiffPart,
  differences,
  type Item,
  SECTIONS,
} from '../../compare/comparison.ts';
import { changed } from '../compare/text.ts';
import { asset } from './assets.ts';
import { type Html, html } from './markup.ts';
import { page } from './page.ts';

/** One HTML file. */
export function comparePage(comparison: Comparison): string {
  const [before, after] = [comparison.old, comparison.new].map(({ id, path }) => path ?? id) as [string, string];
  const filled = SECTIONS.filter((section) => comparison[section].length > 0);
  return page({
    title: `${before} → ${after}`,
    body: html`<div class="changes"><h1>${before} → ${after}</h1>
<p class="lead">${differences(comparison) === 0 ? 'No difference in quotes, speakers, attributions, numbers, dates or sources.' : html`What came is <ins>underlined</ins>, what went is <del>struck through</del>. What only moved is left out.`}</p>
<p class="tally">${filled.map((section) => html`<span><b>${comparison[section].length}</b> ${section}</span>`)}</p>
${filled.map((section) => html`<section><h2>${section.charAt(0).toUpperCase() + section.slice(1)}</h2><ol class="findings">${comparison[section].map(item)}</ol></section>`)}</div>`,
    styles: [asset('changes.css')],
  });
}

function item(one: Difference): Html {
  if (one.kind === 'added')
    return html`<li class="fine">${head('added', one.new)}<p class="words"><ins>${one.new.text}</ins></p></li>`;
  if (one.kind === 'dropped')
    return html`<li class="worse">${head('dropped', one.old)}<p class="words"><del>${one.old.text}</del></p></li>`;
  const fields = one.changes.filter(({ field }) => field !== 'words').map((field) => html`<li>${changed(field)}</li>`);
  return html`<li class="noted">${head('changed', one.new)}<p class="words">${one.diff?.map((run, i) => html`${i > 0 && ' '}${part(run)}`) ?? one.new.text}</p>${fields.length > 0 && html`<ul class="places">${fields}</ul>`}</li>`;
}

const head = (verdict: string, { line, speaker }: Item): Html =>
  html`<p><span class="verdict">${verdict}</span> <span>${[line === undefined ? '' : `line ${line}`, speaker ?? ''].filter(Boolean).join(', ')}</span></p>`;

function part({ kind, text }: DiffPart): Html {
  if (kind === 'new')
    return html`<ins><span class="visually-hidden">new: </span>${text}<span class="visually-hidden">;</span></ins>`;
  if (kind === 'old')
    return html`<del><span class="visually-hidden">gone: </span>${text}<span class="visually-hidden">;</span></del>`;
  return html`${text}`;
}
