// The page of a verification: each quote and number with its verdict, what differs, and where it stands in the sources.
import {
  type DiffPart,
  gravity,
  isWorse,
  type NumberCheck,
  type Place,
  type QuoteCheck,
  VERDICTS,
  type Verdict,
  type Verification,
} from '../../verify/verification.ts';
import { droppedText, placeText } from '../verify/text.ts';
import { asset } from './assets.ts';
import { type Html, html } from './markup.ts';
import { page } from './page.ts';

/** One HTML file. @param accept the last verdict that is let through: what is worse is marked, and can be shown alone */
export function verifyPage({ draft, sources, quotes, numbers }: Verification, accept: Verdict): string {
  const name = draft.path ?? draft.id;
  const checks = [...quotes, ...numbers].sort((a, b) => a.start - b.start);
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  return page({
    title: `${name} · verified`,
    body: html`<div class="changes against"><h1>${name}</h1>
<p class="lead">Looked up in ${sources.length} ${sources.length === 1 ? 'source' : 'sources'} of ${words.toLocaleString('en-US')} words. Words that only the draft has are <ins>underlined</ins>, words that only the source has are <del>struck through</del>.</p>
${tally(quotes, numbers)}
<p class="no-print"><label class="filter"><input type="checkbox" id="only-worse"> Show only what is worse than ${accept}</label></p>
<ol class="findings">${checks.map((check) => item(check, accept))}</ol>
<h2>Sources</h2>
<ul>${sources.map((source) => html`<li>${source.id} <small>${source.format}, ${source.words.toLocaleString('en-US')} words, SHA-256 ${source.sha256.slice(0, 16)}</small></li>`)}</ul></div>`,
    styles: [asset('changes.css')],
  });
}

function tally(quotes: readonly QuoteCheck[], numbers: readonly NumberCheck[]): Html {
  const counted = (checks: readonly { verdict: string }[], verdicts: readonly string[]): Html[] =>
    verdicts.flatMap((verdict) => {
      const count = checks.filter((check) => check.verdict === verdict).length;
      return count === 0 ? [] : [html`<span><b>${count}</b> ${verdict}</span>`];
    });
  return html`<p class="tally" aria-label="Quotes">Quotes: ${counted(quotes, VERDICTS)}</p>
${numbers.length > 0 && html`<p class="tally" aria-label="Numbers">Numbers: ${counted(numbers, ['same', 'differs', 'not-found'])}</p>`}`;
}

function item(check: QuoteCheck | NumberCheck, accept: Verdict): Html {
  const grade = isWorse(check, accept) ? 'worse' : gravity(check) === 'exact' ? 'fine' : 'noted';
  const who = 'quote' in check && check.speaker !== undefined ? `, ${check.speaker}` : '';
  const why = check.verdict === 'exact' || check.verdict === 'same' ? '' : check.why;
  return html`<li class="${grade}"><p><span class="verdict">${check.verdict}</span> <span>line ${check.line}${who}</span>${why !== '' && html`<span> · ${why}</span>`}</p>
${'quote' in check ? quoted(check) : html`<p class="words">${check.text}</p>${check.place && places([check.place])}`}</li>`;
}

const quoted = (
  check: QuoteCheck,
): Html => html`<p class="words">“${check.diff.map((one, i) => html`${i > 0 && ' '}${part(one)}`)}”</p>
${check.dropped.map((one) => html`<p class="dropped">${droppedText(one)}</p>`)}
${check.places.length > 0 && places(check.places)}`;

/** Named for those who do not see the line through or under the words. */
function part({ kind, text }: DiffPart): Html {
  if (kind === 'draft')
    return html`<ins><span class="visually-hidden">only in the draft: </span>${text}<span class="visually-hidden">;</span></ins>`;
  if (kind === 'source')
    return html`<del><span class="visually-hidden">only in the source: </span>${text}<span class="visually-hidden">;</span></del>`;
  return kind === 'gap' ? html`<span class="gap">${text || '|'}</span>` : html`${text}`;
}

const places = (all: readonly Place[]): Html =>
  html`<ul class="places">${all.map((place) => html`<li>${placeText(place)}: <q>${place.text}</q></li>`)}</ul>`;
