// From the roles of the marks to quotations and warnings.
import type { Block, Warning } from '../record.ts';
import type { Quotation, Stretch } from './doc.ts';
import { isPair } from './mark-costs.ts';
import type { Mark } from './mark-lexer.ts';
import type { Role } from './mark-reading.ts';
import { misprinted, mixedQuotes, unclosedQuote, unopenedQuote } from './mark-warnings.ts';
import { spokenUpTo } from './spoken.ts';

/** A quotation in the making; `opener` is the mark that opened its last stretch. */
interface Draft {
  readonly index: number;
  readonly stretches: Stretch[];
  readonly within: number | undefined;
  opener: Mark;
}

/** Takes the blocks one after the other and gathers what their marks enclose. */
export class Gathering {
  readonly #text: string;
  readonly #drafts: Draft[] = [];
  readonly #warnings: Warning[] = [];
  /** Open at the end of a paragraph, outermost first, to go on in the next one. */
  #carried: Draft[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param roles what each of the marks does
   * @param goesOn do the open quotations of the paragraph before go on here?
   * @param carries how many of those left open here, outermost first, the next paragraph opens again
   */
  add(block: Block, b: number, marks: readonly Mark[], roles: readonly Role[], goesOn: boolean, carries: number): void {
    const open: Draft[] = [];
    const before = goesOn ? this.#carried.splice(0) : [];
    const count = this.#drafts.length;
    marks.forEach((mark, i) => {
      const role = roles[i] as Role;
      if (role === 'stray') this.#stray(mark, block, b, this.#drafts.length === count && before.length === 0);
      if (role === 'close') this.#close(open.pop() as Draft, mark, b);
      if (role === 'cut') this.#leave(open.pop() as Draft, this.#trimmed(mark.start), b);
      if (role === 'cut' || role === 'open')
        open.push(this.#open(mark, i === open.length ? before.shift() : undefined, open.at(-1)));
    });
    for (const draft of before) this.#warnings.push(unclosedQuote(draft.opener));
    open.forEach((draft, depth) => {
      if (depth < carries) this.#end(draft, block.end, b);
      else this.#leave(draft, block.end, b);
    });
    if (carries > 0) this.#carried = open.slice(0, carries);
  }

  result(): { quotations: Quotation[]; warnings: Warning[] } {
    const quotations = this.#drafts.map(({ index, stretches, within }) => ({
      index,
      stretches,
      ...(within !== undefined && { within }),
    }));
    return { quotations, warnings: this.#warnings };
  }

  #open(mark: Mark, goesOn: Draft | undefined, around: Draft | undefined): Draft {
    if (goesOn) {
      goesOn.opener = mark;
      return goesOn;
    }
    const draft = { index: this.#drafts.length, stretches: [], within: around?.index, opener: mark };
    this.#drafts.push(draft);
    return draft;
  }

  #close(draft: Draft, mark: Mark, block: number): void {
    if (!isPair(draft.opener, mark)) this.#warnings.push(mixedQuotes(this.#text, draft.opener, mark));
    const { start, end: innerStart } = draft.opener;
    draft.stretches.push({ start, end: mark.end, innerStart, innerEnd: mark.start, block, closed: true });
  }

  /** Ends a stretch where no mark does. */
  #end(draft: Draft, end: number, block: number): void {
    const { start, end: innerStart } = draft.opener;
    draft.stretches.push({ start, end, innerStart, innerEnd: end, block, closed: false });
  }

  #leave(draft: Draft, end: number, block: number): void {
    this.#end(draft, end, block);
    this.#warnings.push(unclosedQuote(draft.opener));
  }

  /** A mark that nothing opened: what stands before it is read as quoted where it is speech by the looks of it. */
  #stray(mark: Mark, block: Block, b: number, first: boolean): void {
    if (!misprinted(mark)) return;
    this.#warnings.push(mark.spacing === 'opens' ? unclosedQuote(mark) : unopenedQuote(mark));
    const { start } = block;
    if (!first || mark.spacing !== 'closes' || !spokenUpTo(this.#text, start, mark.start)) return;
    const stretch = { start, end: mark.end, innerStart: start, innerEnd: mark.start, block: b, closed: true };
    this.#drafts.push({ index: this.#drafts.length, stretches: [stretch], within: undefined, opener: mark });
  }

  #trimmed(end: number): number {
    return this.#text.slice(0, end).trimEnd().length;
  }
}
