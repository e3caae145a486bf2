// Plots of who speaks: how much, and where. SVG with classes and attributes only; the words beside it say the same.
import type { Cast, Voice } from '../../cast.ts';
import { percent } from '../../wording/source.ts';
import { type Html, html } from '../markup.ts';
import { hueOf } from './text.ts';

const WIDTH = 1000;

/** Where in the article a source speaks: its statements along a line, as long as they are. */
export function strip({ statements }: Voice, length: number, hue: number): Html {
  const bars = statements.flatMap(({ content }) =>
    content.map(({ start, end }) => {
      const x = Math.round((start / length) * WIDTH);
      return html`<rect x="${x}" y="1" width="${Math.max(5, Math.round(((end - start) / length) * WIDTH))}" height="8"/>`;
    }),
  );
  return html`<svg class="strip hue-${hue}" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="4.5" width="${WIDTH}" height="1"/>${bars}</svg>`;
}

/** How the words of the article divide: each source's, and the writer's own. */
export function shares({ voices, attributed }: Cast): Html {
  // Statements in statements belong to two: the bar shows how the sources' words divide among them.
  const told = voices.reduce((sum, voice) => sum + voice.share, 0) || 1;
  let x = 0;
  const bars = voices.map((voice) => {
    const width = (voice.share / told) * attributed * WIDTH;
    const bar = html`<rect class="hue-${hueOf(voice)}" x="${x.toFixed(1)}" y="0" width="${Math.max(0, width - 2).toFixed(1)}" height="10"><title>${voice.row.name}: ${percent(voice.share)}</title></rect>`;
    x += width;
    return bar;
  });
  const label = `${percent(attributed)} of the words are somebody’s, ${percent(1 - attributed)} the writer’s own`;
  return html`<figure class="shares"><svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}<rect class="own" x="${x.toFixed(1)}" y="0" width="${(WIDTH - x).toFixed(1)}" height="10"/></svg><figcaption>${label}.</figcaption></figure>`;
}
