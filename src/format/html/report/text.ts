// The article itself, every finding a <mark> of its kind, and in the margin who speaks.
import type { Block, Report } from '../../../record.ts';
import type { Cast, Voice } from '../../cast.ts';
import { type Mark, marksOf, placed } from '../../marks.ts';
import { sweep } from '../../sweep.ts';
import { brief, viaOf } from '../../wording/source.ts';
import { type Html, html, joined } from '../markup.ts';

/** Hues are given to the eight sources with most words. */
export const hueOf = (voice: Voice | undefined): number => (voice && voice.number <= 8 ? voice.number : 0);

export interface Text {
  /** Of the headline that the article begins with, if it does. */
  readonly headline?: Html;
  readonly body: Html;
}

/** @param story the id of the article in the page: places in the text are `${story}-a1-at` */
export function textOf(report: Report, cast: Cast, story: string): Text {
  const { text = '', blocks } = report.article;
  const seen = new Set<string>();
  const rows = lines(text, blocks, [...placed(blocks, marksOf(report, cast))]).map((row) => ({
    row,
    written: joined(row.map(([block, marks]) => inline(block, marked(text, block, marks, seen, story)))),
  }));
  const first = rows[0];
  const headline = first?.row[0]?.[0].kind === 'headline' ? first.written : undefined;
  const body = headline ? rows.slice(1) : rows;
  return {
    ...(headline && { headline }),
    body: joined(body.map(({ row, written }) => line(row, written, margin(row, cast, report, story)))),
  };
}

type Marked = readonly [Block, readonly Mark[]];

/** Blocks that stand on one line, a dateline and its paragraph, together. */
function lines(text: string, blocks: readonly Block[], marked: readonly Marked[]): Marked[][] {
  const rows: Marked[][] = [];
  for (const [i, entry] of marked.entries()) {
    const before = blocks[i - 1];
    if (before && !/[\r\n]/.test(text.slice(before.end, entry[0].start))) rows.at(-1)?.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

const inline = (block: Block, written: Html): Html => html`<span class="${block.kind}">${written} </span>`;

function line(row: readonly Marked[], written: Html, voices: Html | undefined): Html {
  const [{ kind }] = row.at(-1) as Marked;
  if (kind === 'heading' || kind === 'headline') return html`<h3 class="row">${written}</h3>`;
  return html`<div class="row ${kind}-row">${voices}<p>${written}</p></div>`;
}

/** Who speaks in these blocks, each once. */
function margin(row: readonly Marked[], cast: Cast, report: Report, story: string): Html | undefined {
  const items = new Set(row.flatMap(([, marks]) => marks.map(({ item }) => item)));
  const notes = new Map<string, Html>();
  for (const { id, via } of report.attributions) {
    const voice = cast.of.get(id);
    if (!voice || !items.has(id)) continue;
    const by = viaOf(via);
    const name = html`<a href="#${story}-v${voice.number}">${brief(voice.row.name)}</a>`;
    notes.set(
      `${voice.number} ${by}`,
      html`<li class="hue-${hueOf(voice)}">${name}${by && html` <span>${by}</span>`}</li>`,
    );
  }
  return notes.size > 0 ? html`<ul class="margin" aria-label="Who speaks here">${[...notes.values()]}</ul>` : undefined;
}

function marked(text: string, block: Block, marks: readonly Mark[], seen: Set<string>, story: string): Html {
  const pieces: Html[] = [];
  for (const step of sweep(block, marks)) {
    if (step.kind === 'text') pieces.push(html`${text.slice(step.start, step.end)}`);
    else pieces.push(step.kind === 'close' ? html`</mark>` : opening(step.span, step.again, seen, story));
  }
  return joined(pieces);
}

/** The first mark of an item is the place that links to it lead to. */
function opening({ kind, item, voice }: Mark, again: boolean, seen: Set<string>, story: string): Html {
  const isFirst = !seen.has(item) && !again && kind !== 'source' && kind !== 'via' && kind !== 'cue';
  if (isFirst) seen.add(item);
  const id = isFirst && html` id="${story}-${item}-at"`;
  const hue = (kind === 'quote' || kind === 'indirect' || kind === 'source') && html` hue-${hueOf(voice)}`;
  return html`<mark class="${kind}${hue}" data-item="${item}"${voice && html` data-voice="${voice.number}"`}${id}>`;
}
