// Several articles: the index that the page opens with, and the sources across them.
import type { ErrorRecord, SourceKind } from '../../../record.ts';
import { dayInWords } from '../../wording/date.ts';
import { count, KINDS, percent } from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { type Story, unsourced } from './story.ts';

export function contentsOf(stories: readonly Story[], unread: readonly ErrorRecord[]): Html {
  const failed = unread.map(({ error }) => html`<li>${error.message}</li>`);
  return html`<section class="contents" id="contents" aria-labelledby="contents-title"><h1 id="contents-title">${count(stories.length, 'article')}</h1>
<div class="wide"><table><thead><tr><th scope="col">Article</th><th scope="col">Published</th><th scope="col" class="n">Words</th><th scope="col" class="n">Sources</th><th scope="col" class="n">Named</th><th scope="col" class="n">Quotes</th><th scope="col" class="n">Attributed</th><th scope="col" class="n">Facts</th><th scope="col" class="n">Unsourced</th><th scope="col" class="n">Warnings</th></tr></thead>
<tbody>${stories.map(row)}</tbody></table></div>
${failed.length > 0 && html`<h2>Could not be read</h2><ul class="unread">${failed}</ul>`}
${across(stories)}</section>`;
}

function row({ id, title, report, cast }: Story): Html {
  const cells = [
    cast.words,
    cast.voices.length,
    cast.voices.filter(({ named }) => named).length,
    report.quotes.length,
    percent(cast.attributed),
    report.facts.length,
    unsourced(report),
    report.warnings.length,
  ];
  const { published } = report.article;
  return html`<tr><th scope="row"><a href="#${id}">${title}</a></th><td>${published && dayInWords(published)}</td>${cells.map((cell) => html`<td class="n">${typeof cell === 'number' ? cell.toLocaleString('en-US') : cell}</td>`)}</tr>`;
}

interface Shared {
  readonly name: string;
  readonly kind: SourceKind;
  readonly stories: Set<Story>;
  statements: number;
  quotes: number;
  words: number;
}

/** Sources that are named alike and of one kind; whether two of a name are one person, no name can say. */
function across(stories: readonly Story[]): Html | undefined {
  const shared = new Map<string, Shared>();
  for (const story of stories)
    for (const { row, named } of story.cast.voices) {
      if (!named) continue;
      const key = `${row.kind}\n${row.name.toLowerCase()}`;
      const one = shared.get(key) ?? {
        name: row.name,
        kind: row.kind,
        stories: new Set(),
        statements: 0,
        quotes: 0,
        words: 0,
      };
      one.stories.add(story);
      one.statements += row.attributions;
      one.quotes += row.quotes;
      one.words += row.words;
      shared.set(key, one);
    }
  const rows = [...shared.values()].sort((a, b) => b.stories.size - a.stories.size || b.words - a.words).slice(0, MOST);
  if (rows.length === 0) return undefined;
  return html`<h2 id="across">Sources across the articles</h2>${shared.size > MOST && html`<p class="none">The first ${MOST} of ${shared.size}.</p>`}
<div class="wide"><table aria-labelledby="across"><thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Statements</th><th scope="col" class="n">Quotes</th><th scope="col" class="n">Words</th></tr></thead>
<tbody>${rows.map(sharedRow)}</tbody></table></div>`;
}

/** Rows that a reader may want to see; the whole is what `onrecord sources` is for. */
const MOST = 300;

const sharedRow = ({ name, kind, stories, statements, quotes, words }: Shared): Html =>
  html`<tr><th scope="row">${name}<span class="where">${[...stories].slice(0, 12).map((story) => html` <a href="#${story.id}" title="${story.title}">${story.id.slice(1)}</a>`)}</span></th><td>${KINDS[kind]}</td>${[stories.size, statements, quotes, words].map((n) => html`<td class="n">${n.toLocaleString('en-US')}</td>`)}</tr>`;
