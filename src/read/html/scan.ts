import { type TokenHandler, tokenize } from './tokens.ts';

/** What a page says of itself, and how large its tree would be. */
export interface Scan {
  /** Tags that open, stretches of text, character references. */
  readonly pieces: number;
  /** The deepest nesting of elements. */
  readonly depth: number;
  /** `content` of <meta>, by name, property or itemprop in lower case; the first of a name. */
  readonly meta: ReadonlyMap<string, string>;
  /** JSON-LD, unread. */
  readonly data: readonly string[];
  /** <title>, the <h1>s, `rel=author`, <time datetime> after the first <h1>: the first few, white space as it is. */
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly authors: readonly string[];
  readonly times: readonly string[];
}

/** Elements that need no closing tag: what follows them is not within them. */
const LOOSE: ReadonlySet<string> = new Set(
  `area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source tbody
td tfoot th thead tr track wbr`.split(/\s+/),
);
const MOST = 5;
/** Code units of one piece of text that is kept. */
const LONGEST = 500;
const LONGEST_DATA = 1_000_000;

/** Looks through a page once, from start to end. */
export function scan(html: string): Scan {
  const scanner = new Scanner();
  tokenize(html, scanner);
  return scanner;
}

class Scanner implements Scan, TokenHandler {
  pieces = 0;
  depth = 0;
  readonly meta = new Map<string, string>();
  readonly data: string[] = [];
  readonly titles: string[] = [];
  readonly headings: string[] = [];
  readonly authors: string[] = [];
  readonly times: string[] = [];
  readonly #open = new Map<string, number>();
  #level = 0;
  /** Where the text goes that comes now, until this element ends. */
  #into: { readonly list: string[]; readonly until: string; readonly longest: number } | undefined;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.pieces += 1;
    if (name === 'meta') this.#meta(attributes);
    if (name === 'time' && this.headings.length > 0) keep(this.times, attributes.get('datetime'));
    const list = this.#listFor(name, attributes);
    if (list && !this.#into && list.length < MOST) {
      list.push('');
      this.#into = { list, until: name, longest: list === this.data ? LONGEST_DATA : LONGEST };
    }
    if (LOOSE.has(name)) return;
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    this.#level += 1;
    this.depth = Math.max(this.depth, this.#level);
  }

  close(name: string): void {
    if (this.#into?.until === name) this.#into = undefined;
    const open = this.#open.get(name) ?? 0;
    if (open === 0) return;
    this.#open.set(name, open - 1);
    this.#level -= 1;
  }

  text(text: string): void {
    this.pieces += 1;
    if (!this.#into) return;
    const { list, longest } = this.#into;
    const last = list.length - 1;
    if ((list[last] as string).length < longest) list[last] += text.slice(0, longest);
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase();
    const content = attributes.get('content')?.trim();
    if (name && content && !this.meta.has(name) && this.meta.size < 500) this.meta.set(name, content.slice(0, 1000));
  }

  #listFor(name: string, attributes: ReadonlyMap<string, string>): string[] | undefined {
    if (name === 'title') return this.titles;
    if (name === 'h1') return this.headings;
    if (name === 'script')
      return attributes.get('type')?.trim().toLowerCase() === 'application/ld+json' ? this.data : undefined;
    const author = attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author';
    return author && !LOOSE.has(name) ? this.authors : undefined;
  }
}

function keep(list: string[], text: string | undefined): void {
  if (text && list.length < MOST) list.push(text);
}
