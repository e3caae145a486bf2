// What is known of one item: shown in its list, and as a card beside its place in the text.
import { percent } from '../../wording/source.ts';
import { type Content, type Html, html } from '../markup.ts';

export interface About {
  /** Whose it is or what it is; the card's heading. */
  readonly heading: Content;
  /** A hue from 1 to 8, 0 for none. */
  readonly hue?: number;
  /** Short words in a row: kind, status, role. */
  readonly tags: readonly (string | undefined | false)[];
  /** 0 to 1 */
  readonly confidence?: number;
  readonly reason?: string | undefined;
}

export function about({ heading, hue = 0, tags, confidence, reason }: About): Html {
  return html`<div class="about hue-${hue}"><p class="about-head">${heading}</p><p class="tags">${tags
    .filter((tag) => tag !== undefined && tag !== false)
    .map((tag) => html`<span>${tag}</span> `)}${
    confidence !== undefined && html`<span class="sure ${sureness(confidence)}">${percent(confidence)} sure</span>`
  }</p>${reason !== undefined && html`<p class="reason">${reason}</p>`}</div>`;
}

const sureness = (confidence: number): string => (confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'middle' : 'low');

/** A link from an item to the first place where it stands in the text. */
export const toPlace = (story: string, item: string, words: Content): Html =>
  html`<a class="to-place" href="#${story}-${item}-at">${words}</a>`;
