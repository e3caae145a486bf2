// One block of the article as styled lines, with who speaks in the margin or in notes below.
import type { Attribution, Block } from '../../record.ts';
import type { Mark } from '../marks.ts';
import { sweep } from '../sweep.ts';
import { visible, visibleLine } from '../visible.ts';
import { nameOf, pointerOf, speakerOf, statusOf } from '../wording/source.ts';
import { type Role, SIGNS, type Styles, superscript } from './styles.ts';
import { wrapped } from './wrap.ts';
import { Writer } from './writer.ts';

/** A statement in this block: what its number points to, and where in the block it begins. */
export interface Note {
  readonly number: number;
  readonly attribution: Attribution;
  /** How many characters, spaces left out, are written before it. */
  readonly at: number;
}

export interface Written {
  readonly lines: readonly string[];
  readonly notes: readonly Note[];
  /** The line in which that many characters, spaces left out, have been written. */
  readonly lineOf: (at: number) => number;
}

interface Words {
  /** Of the whole article. */
  readonly text: string;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Of the statements, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
}

const STATEMENT: ReadonlySet<string> = new Set(['quote', 'indirect']);

export function writeBlock(
  block: Block,
  marks: readonly Mark[],
  { text, attributions, numbers }: Words,
  width: number,
  styles: Styles,
): Written {
  const writer = new Writer(styles);
  const notes: Note[] = [];
  const open: Mark[] = [];
  const roles = (): Role[] => [...base(block), ...open.map(({ kind }) => kind as Role)];
  for (const step of sweep(block, marks)) {
    if (step.kind === 'text') writer.write(flat(text.slice(step.start, step.end)), roles());
    else if (step.kind === 'open') {
      const attribution = attributions.get(step.span.item);
      if (attribution && !notes.some((note) => note.attribution === attribution) && STATEMENT.has(step.span.kind))
        notes.push({ number: numbers.get(step.span.item) ?? 0, attribution, at: solid(writer.plain) });
      open.push(step.span);
      writer.write(sign(step.span, 0, styles), roles());
    } else {
      writer.close(sign(step.span, 1, styles), roles());
      open.pop();
      const number = step.span.last && block.end >= step.span.end && numbers.get(step.span.item);
      if (number && STATEMENT.has(step.span.kind)) writer.point(number);
    }
  }
  const ends = wrapped(writer.plain, width).map(solid);
  for (const [i, n] of ends.entries()) ends[i] = n + (ends[i - 1] ?? 0);
  const lineOf = (at: number): number =>
    Math.max(
      0,
      ends.findIndex((end) => at < end),
    );
  return { lines: wrapped(writer.styled, width), notes, lineOf };
}

const flat = (words: string): string => visible(words).replace(/\s/g, ' ');
const solid = (words: string): number => words.replace(/\s/g, '').length;
const sign = ({ kind }: Mark, side: 0 | 1, { signs }: Styles): string => (signs && SIGNS.get(kind)?.[side]) || '';

function base({ kind }: Block): Role[] {
  if (kind === 'headline' || kind === 'heading') return ['strong'];
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote-block' ? [] : ['quiet'];
}

/** “¹ Sigrid Haldorsen (here as “she”, by a pronoun), via the AP: denied”. */
export function noteLines({ number, attribution }: Note, explain: boolean, width: number, { paint }: Styles): string[] {
  const { source, via, status, confidence, explanation } = attribution;
  const pointer = source && source.text !== nameOf(source) && pointerOf(source);
  const about = [source?.role, pointer, statusOf(status), explain && `${Math.round(confidence * 100)}% sure`];
  const said = `${superscript(number)} ${paint('strong', visibleLine(speakerOf(source, via)))}`;
  const more = about.filter(Boolean).join('; ');
  const lines = [more ? `${said} ${paint('quiet', `(${visibleLine(more)})`)}` : said];
  if (explain && explanation) lines.push(paint('quiet', visibleLine(explanation)));
  return lines.flatMap((line) => wrapped(line, width - 4).map((part) => `    ${part}`));
}
