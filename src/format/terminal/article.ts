// The article in the terminal: everything marked, wrapped to the width, and with each statement who makes it.
import type { Report } from '../../record.ts';
import { castOf } from '../cast.ts';
import { type Mark, marksOf, placed } from '../marks.ts';
import type { Section } from '../options.ts';
import { visibleLine } from '../visible.ts';
import { brief, nameOf, viaOf } from '../wording/source.ts';
import { type Note, noteLines, type Written, writeBlock } from './block.ts';
import { legend, type Styles } from './styles.ts';
import { fitted, padded } from './wrap.ts';

export interface Look {
  readonly styles: Styles;
  /** Cells of a line. */
  readonly width: number;
  /** Say of each statement and item why it was read so. */
  readonly explain?: boolean;
  /** Mark these only. */
  readonly only?: readonly Section[];
}

const MARGIN = 24;
/** Below this the margin would leave too little for the text. */
const WIDE = 84;
/** Longer lines are hard to read. */
const LONGEST = 88;

/** Lines. Nothing of the article can steer the terminal: what would is written as its picture. */
export function* articleLines(report: Report, look: Look): Generator<string> {
  const { styles, explain = false } = look;
  const { text = '', blocks } = report.article;
  const inMargin = look.width >= WIDE && !explain;
  const width = Math.min(LONGEST, look.width - (inMargin ? MARGIN + 3 : 0));
  const statements = report.attributions.filter(({ content }) => content.length > 0);
  const words = {
    text,
    attributions: new Map(statements.map((a) => [a.id, a])),
    numbers: new Map(inMargin ? [] : statements.map((a, i) => [a.id, i + 1])),
  };
  const marks = distinct(
    marksOf(report, castOf(report)).filter(
      ({ kind, item }) => kind !== 'marks' && kind !== 'mention' && isAsked(item, look.only),
    ),
  );
  for (const [block, inBlock] of placed(blocks, marks)) {
    const written = writeBlock(block, inBlock, words, width, styles);
    yield* inMargin ? besideMargin(written, styles) : written.lines;
    if (!inMargin) for (const note of written.notes) yield* noteLines(note, explain, width, styles);
    yield '';
  }
  if (explain) yield* reasons(report, look);
  for (const { code, message } of report.warnings) yield styles.paint('warning', visibleLine(`${code}: ${message}`));
  if (report.warnings.length > 0) yield '';
  yield (inMargin ? ' '.repeat(MARGIN + 3) : '') + legend(styles);
}

/** A cue that two statements share is marked once. */
function distinct(marks: readonly Mark[]): Mark[] {
  const placed = new Map(
    marks.map((mark) => [`${mark.kind} ${mark.start} ${mark.end} ${mark.last && mark.item}`, mark]),
  );
  return [...placed.values()];
}

const LETTERS: ReadonlyMap<string, Section> = new Map([
  ['q', 'quotes'],
  ['a', 'attributions'],
  ['e', 'entities'],
  ['n', 'quantities'],
  ['d', 'dates'],
  ['w', 'warnings'],
]);

/** With quotes come the attributions that they belong to. */
function isAsked(item: string, only: readonly Section[] | undefined): boolean {
  const section = LETTERS.get(item.charAt(0));
  return !only || !section || only.includes(section) || (section === 'attributions' && only.includes('quotes'));
}

/** The names at the lines where their statements begin, each once a block; lines are added where they do not fit. */
function* besideMargin({ lines, notes, lineOf }: Written, styles: Styles): Generator<string> {
  const margin: string[] = [];
  const told = new Set<string>();
  for (const note of notes) {
    const [name, by] = speaker(note);
    if (told.has(`${name}\n${by}`)) continue;
    told.add(`${name}\n${by}`);
    while (margin.length < lineOf(note.at)) margin.push('');
    margin.push(styles.paint('source', fitted(name, MARGIN)));
    if (by) margin.push(styles.paint('quiet', fitted(by, MARGIN)));
  }
  for (let i = 0; i < Math.max(lines.length, margin.length); i++)
    yield `${padded(margin[i] ?? '', MARGIN, 'right')} ${styles.paint('quiet', '│')} ${lines[i] ?? ''}`.trimEnd();
}

const speaker = ({ attribution: { source, via } }: Note): [string, string] => [
  visibleLine(source ? brief(nameOf(source)) : 'no source named'),
  visibleLine(viaOf(via) ?? ''),
];

/** Why names, numbers and dates were read as they were. */
function* reasons({ entities, quantities, dates }: Report, { styles, width, only }: Look): Generator<string> {
  const items = [...entities.map((e) => ({ ...e, text: e.name })), ...quantities, ...dates];
  for (const { id, text, explanation } of items)
    if (explanation && isAsked(id, only))
      yield `${styles.paint('strong', fitted(visibleLine(text), Math.max(10, width >> 1)))} ${styles.paint('quiet', visibleLine(explanation))}`;
  if (items.length > 0) yield '';
}
