import type { Block, BlockKind } from '../record.ts';

/** A text put together block by block, and where each block stands in it. */
export interface Flowed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** White space as HTML collapses it: a no-break space is none. */
const SPACES = /[ \t\n\r\f]+/g;
/** Layout hints that are not seen (soft hyphens), and control characters that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it takes out
const UNSEEN = /[\u00ad\0-\x08\x0e-\x1f\x7f]/g;

/**
 * Puts a text together: inline text is collected and its white space collapsed, `end` closes a block. Blocks are set off
 * by an empty line, the items of a list and the rows of a table by a line end.
 */
export class Flow {
  #text = '';
  readonly #blocks: Block[] = [];
  #inline: string[] = [];
  #openLength = 0;
  /** Does the text so far end in a white space or a line's start, so that no further space is wanted? */
  #spaced = true;
  #close = false;

  /** How long the text is without the block that is open. */
  get length(): number {
    return this.#text.length;
  }

  /** Where in the text the next word will stand. */
  get next(): number {
    return this.#text.length + (this.#text === '' ? 0 : 2) + this.#openLength;
  }

  /** The text of the block that is open, so far. */
  get open(): string {
    return this.#inline.join('');
  }

  get openLength(): number {
    return this.#openLength;
  }

  /** Takes back the block that is open. */
  drop(): void {
    this.#inline = [];
    this.#openLength = 0;
    this.#spaced = true;
  }

  /** Inline text: all white space in it is one space. */
  add(text: string): void {
    const plain = text.replace(UNSEEN, '').replace(SPACES, ' ');
    const added = this.#spaced && plain.startsWith(' ') ? plain.slice(1) : plain;
    if (added === '') return;
    this.#push(added, added.endsWith(' '));
  }

  /** Text whose lines stay as they are, such as <pre>. */
  addLines(text: string): void {
    this.#push(text.replace(UNSEEN, '').replace(/\r\n?/g, '\n'), false);
  }

  /** A line end within the block, or a tab between two cells of a row. Two line ends in a row end a paragraph. */
  cut(by: '\n' | '\t'): void {
    this.#push(by, true);
  }

  /**
   * Ends the block that is open; one with an empty line in it is several.
   *
   * @param close set off from the one before by a line end only, if that is close too
   */
  end(kind: BlockKind, close = kind === 'list-item'): void {
    if (this.#inline.length === 0) return;
    const lines = this.open.split('\n');
    this.drop();
    let from = 0;
    lines.forEach((line, i) => {
      lines[i] = line.replaceAll(' \t', '\t').trim();
      if (lines[i] !== '') return;
      this.#block(lines.slice(from, i), kind, close);
      from = i + 1;
    });
    this.#block(lines.slice(from), kind, close);
  }

  #push(text: string, spaced: boolean): void {
    this.#inline.push(text);
    this.#openLength += text.length;
    this.#spaced = spaced;
  }

  #block(lines: readonly string[], kind: BlockKind, close: boolean): void {
    if (lines.length === 0) return;
    if (this.#text !== '') this.#text += close && this.#close ? '\n' : '\n\n';
    const start = this.#text.length;
    this.#text += lines.join('\n');
    this.#blocks.push({ kind, start, end: this.#text.length });
    this.#close = close;
  }

  get flowed(): Flowed {
    return { text: this.#text, blocks: this.#blocks };
  }
}
