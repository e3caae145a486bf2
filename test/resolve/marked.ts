// Cases with findings and answers in them.
//   {p:Ana Ruiz}        a name: p person, o organization, l place, n nationality, w work; {l5:Tianhe} one of confidence 0.5
//   {s:…} {c:…} {q:…}   source, cue and content of a statement; {s2:…} {c2:…} {q2:…} of the second one, and so on
//   {v:…} {t:…}         who carried it, who was told
//   <she=Ana Ruiz>      the words before the sign mean whom the answer says; nobody where it is empty
// Marks may stand in one another.
import type { AttributionFinding, Name } from '../../src/extract/findings.ts';
import type { EntityType, Span } from '../../src/record.ts';
import { type Findings, resolve, type Sections } from '../../src/resolve/index.ts';
import type { Doc } from '../../src/text/doc.ts';
import { segment } from '../../src/text/segment.ts';
import { span } from '../../src/text/span.ts';

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['p', 'person'],
  ['o', 'organization'],
  ['l', 'place'],
  ['n', 'nationality'],
  ['w', 'work'],
]);

interface Mark {
  readonly tag: string;
  readonly number: number;
  readonly start: number;
  end: number;
}

export interface Case {
  readonly doc: Doc;
  readonly sections: Sections;
  /** The words in angle brackets with what they should mean. */
  readonly answers: readonly { readonly at: Span; readonly answer: string }[];
}

const LEAD = 'Talks go on\n\nIt rained all night.\n\n';

/** The text of a case without its marks, and what they mark. */
export function findingsOf(line: string): { readonly text: string; readonly findings: Findings } {
  const { text, marks } = parse(line);
  return {
    text,
    findings: { names: namesOf(text, marks), attributions: statementsOf(text, marks), dates: [], quantities: [] },
  };
}

/** Reads a case and resolves it. */
export function solve(line: string): Case {
  const { answers } = parse(line);
  const { text, findings } = findingsOf(line);
  const doc = segment({ id: 'case', format: 'text', sha256: '', text });
  const at = answers.map(({ start, end, answer }) => ({ at: span(text, start, end), answer }));
  return { doc, sections: resolve(doc, findings), answers: at };
}

function parse(line: string) {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  const answers: { start: number; end: number; answer: string }[] = [];
  let text = LEAD;
  for (const [piece, tag, number, words, answer] of line.matchAll(
    /\{([a-z])(\d*):|\}|<([^=<>]+)=([^<>]*)>|[^{}<>]+/g,
  )) {
    if (tag !== undefined) open.push({ tag, number: Number(number || 1), start: text.length, end: 0 });
    else if (piece === '}') marks.push({ ...(open.pop() as Mark), end: text.length });
    else if (words !== undefined) {
      answers.push({ start: text.length, end: text.length + words.length, answer: answer as string });
      text += words;
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`a mark is left open: ${line}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start), answers };
}

const namesOf = (text: string, marks: readonly Mark[]): Name[] =>
  marks.flatMap(({ tag, number, start, end }) => {
    const type = TYPES.get(tag);
    const confidence = number > 1 ? number / 10 : 0.95;
    return type ? [{ ...span(text, start, end), type, confidence, rule: 'case' }] : [];
  });

function statementsOf(text: string, marks: readonly Mark[]): AttributionFinding[] {
  const byNumber = new Map<number, Mark[]>();
  for (const mark of marks) byNumber.set(mark.number, [...(byNumber.get(mark.number) ?? []), mark]);
  const statements = [...byNumber.values()].filter((list) => list.some((m) => m.tag === 'q'));
  return statements.map((list): AttributionFinding => {
    const spans = (tag: string) => list.filter((m) => m.tag === tag).map((m) => span(text, m.start, m.end));
    const [addressee] = spans('t');
    return {
      content: spans('q'),
      cue: spans('c'),
      status: 'asserted',
      source: spans('s'),
      via: spans('v').map((source) => ({ source: [source], cue: [] })),
      ...(addressee && { addressee }),
      confidence: 0.9,
      rule: 'case',
    };
  });
}

/** Whom the words at a place mean: the name of the entity that has a mention there; nothing for nobody. */
export const meantAt = ({ sections }: Case, at: Span): string =>
  sections.entities.find((e) => e.mentions.some((m) => m.start === at.start && m.end === at.end))?.name ?? '';
