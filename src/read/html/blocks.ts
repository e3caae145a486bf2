import type { BlockKind } from '../../record.ts';
import type { Comment } from '../article.ts';
import { Flow, type Flowed } from '../flow.ts';
import { GROUPS, type Group, isBlock } from './tags.ts';
import { type TokenHandler, tokenize } from './tokens.ts';

/** Where the mark of a note leads to, and its way back. */
const NOTE = /^#_?(?:cite|edn|endnote|fn|footnote|ftn|ref)/i;
/** A headline comes early: within so many code units. */
const EARLY = 600;
/** A cell with more text than this is no part of a table but of the page's layout. */
const LONGEST_CELL = 200;

export interface HtmlOptions {
  /** The headline, where it is known; else the first <h1> is one, if it comes early. */
  readonly headline?: string;
  /** Is it a whole page? Then what stands in <nav>, <footer> and the like is boilerplate. */
  readonly page?: boolean;
}

/** With the comments that speak to this program: where the next words stand, and what they say. */
export interface FlowedHtml extends Flowed {
  readonly comments?: readonly Comment[];
}

/** HTML as text: what each block is, is told by its tags. Never fails, and takes time in proportion to its length. */
export function blocksOfHtml(html: string, options: HtmlOptions = {}): FlowedHtml {
  const blocks = new Blocks(options);
  tokenize(html, blocks);
  return blocks.finish();
}

/** Keeps count of what is open. Counters do, where a stack would grow without end. */
class Blocks implements TokenHandler {
  readonly #flow = new Flow();
  readonly #comments: Comment[] = [];
  readonly #page: boolean;
  readonly #open = new Map<Group, number>();
  #headline: string | undefined;
  #note = false;
  #cell = false;
  /** In a cell: a block ended, and nothing came after it so far. */
  #pending = false;
  /** How much text the row had when the cell began. */
  #before = 0;

  constructor({ headline, page = false }: HtmlOptions) {
    this.#page = page;
    if (headline === undefined || plain(headline) === '') return;
    this.#flow.add(headline);
    this.#flow.end('headline');
    this.#headline = plain(headline);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'td' || name === 'th') this.#openCell();
    if (name === 'br') this.#flow.cut('\n');
    if (isBlock(name)) this.#boundary(name === 'tr' || name === 'table');
    const group = GROUPS.get(name);
    if (group === 'mark') this.text(this.#in('mark') ? '‘' : '“');
    if (group) this.#open.set(group, (this.#open.get(group) ?? 0) + 1);
    if (name !== 'a') return;
    const href = attributes.get('href') ?? '';
    this.#note = NOTE.test(href) || (this.#in('raised') && href.startsWith('#'));
  }

  close(name: string): void {
    if (isBlock(name)) this.#boundary(name === 'tr' || name === 'table');
    const group = GROUPS.get(name);
    if (name === 'a') this.#note = false;
    if (!group || !this.#in(group)) return;
    this.#open.set(group, (this.#open.get(group) ?? 0) - 1);
    if (group === 'mark') this.text(this.#in('mark') ? '’' : '”');
    if (group === 'list' && !this.#in('list')) this.#open.set('item', 0);
  }

  text(text: string): void {
    if (this.#note || this.#in('unread') || this.#in('struck')) return;
    if (this.#pending && /\S/.test(text)) this.#end();
    if (this.#in('lines')) this.#flow.addLines(text);
    else this.#flow.add(this.#in('raised') ? raised(text) : text);
  }

  comment(text: string): void {
    if (!/^\s*onrecord-/.test(text)) return;
    const { length, openLength } = this.#flow;
    this.#comments.push({ start: length + (length > 0 ? 2 : 0) + openLength, text });
  }

  finish(): FlowedHtml {
    this.#end();
    const { text, blocks } = this.#flow.flowed;
    const comments = this.#comments.map((c) => ({ ...c, start: Math.min(c.start, text.length) }));
    return { text, blocks, ...(comments.length > 0 && { comments }) };
  }

  #in(group: Group): boolean {
    return (this.#open.get(group) ?? 0) > 0;
  }

  /** A block begins or ends. Within a cell that may be all there is in it, and the row goes on. */
  #boundary(leavesRow: boolean): void {
    if (this.#cell && !leavesRow) this.#pending = this.#flow.openLength > this.#before;
    else this.#end();
    if (leavesRow) this.#cell = false;
  }

  #openCell(): void {
    if (this.#cell && this.#flow.openLength - this.#before > LONGEST_CELL) this.#end();
    else if (this.#cell) this.#flow.cut('\t');
    this.#pending = false;
    this.#cell = true;
    this.#before = this.#flow.openLength;
  }

  #end(): void {
    this.#pending = false;
    this.#before = 0;
    const kind = this.#kind();
    const words = kind === 'headline' || kind === 'heading' ? plain(this.#flow.open) : '';
    // The same words once more are no second headline.
    if (words !== '' && words === this.#headline) this.#flow.drop();
    else if (kind === 'headline' && words !== '') this.#headline = words;
    this.#flow.end(kind, kind === 'list-item' || this.#cell);
  }

  #kind(): BlockKind {
    if (this.#page && this.#in('chrome')) return 'boilerplate';
    if (this.#in('caption')) return 'caption';
    if (this.#in('title')) return this.#headline === undefined && this.#flow.length < EARLY ? 'headline' : 'heading';
    if (this.#in('heading')) return 'heading';
    if (this.#in('item') && this.#in('list')) return 'list-item';
    return this.#in('quote') ? 'quote-block' : 'paragraph';
  }
}

/** 10<sup>6</sup> is 10⁶, and no 106. */
const raised = (text: string): string =>
  /^[\d\s]+$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;

/** The words of a headline, to compare two of them. */
const plain = (headline: string): string =>
  headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
