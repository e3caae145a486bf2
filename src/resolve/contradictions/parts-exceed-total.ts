// A total that its parts exceed: “Of the 30 passengers, 20 were hurt and 15 killed”, “12 people, including 9 women and 5 men”.
import { CLASS_NOUNS, FATES } from '../../lexicon/exclusive-classes.ts';
import type { Quantity, Warning } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { type Check, endOf, isExact, type Matter, sentenceAt } from './check.ts';

const CODE = 'parts-exceed-total';
type Count = Quantity & { value: number };

/** A part and the class it is of; parts of different classes of one kind have nobody in common. */
interface Part {
  readonly count: Count;
  readonly class: string;
  readonly kind: string;
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'victim', 'passenger', 'casualty']);
/** “12 people, including 9 women”, “12 people: 9 women” */
const INCLUDING =
  /^(?: (?:were |was |have been |had been )?(?:killed|dead|died|injured|wounded|hurt|arrested|rescued|missing|detained))?(?:, (?:including|among them)|:| -+) (?:the )?$/;
const BETWEEN = /^(?:,| and|, and) $/;
/** “…, including 2 women, and 15 men were hurt”: these are no part, they have a verb of their own. */
const NEXT_CLAUSE = /^ (?:were|was|are|is|have|has|had|will|would|could|must)\b/;

const isCount = (q: Quantity | undefined): q is Count =>
  q !== undefined && q.kind === 'count' && isExact(q) && Number.isInteger(q.value) && !/^[a-z]*-/.test(q.text);

function ofClass(count: Count): Part | undefined {
  const [name, kind] = CLASS_NOUNS.get(count.what?.head ?? '')?.split(' ') ?? [];
  return name && kind && !count.what?.carried ? { count, class: name, kind } : undefined;
}

/** The parts listed right behind a total, each next to the one before. */
function listed(doc: Doc, quantities: readonly Quantity[], total: number): Part[] {
  const parts: Part[] = [];
  let end = endOf(quantities[total] as Quantity);
  for (let i = total + 1; i < quantities.length; i++) {
    const count = quantities[i];
    const part = isCount(count) ? ofClass(count) : undefined;
    const gap = doc.plain.slice(end, Math.min(count?.start ?? end, end + 60));
    if (!part || !(parts.length === 0 ? INCLUDING : BETWEEN).test(gap)) break;
    if (NEXT_CLAUSE.test(doc.plain.slice(endOf(part.count), endOf(part.count) + 8))) break;
    parts.push(part);
    end = endOf(part.count);
  }
  return parts;
}

const OF_THE = /\b[Oo]f (?:the|those|these|its|all) $/;
const FATE_AFTER = /^ (?:(?:were|was|are|is|have|had|been|remain|remained) )*([a-z]+)\b/;
/** What follows the list of fates: a full stop or a comma, nothing that says of whom else. */
const FATE_END = /^(?:[,.;]|,? and |$)/;

/** “Of the 30 passengers, [20 were hurt] and [15 killed]”. */
function fated(doc: Doc, quantities: readonly Quantity[], total: number): Part[] {
  const whole = quantities[total] as Quantity;
  if (!OF_THE.test(doc.plain.slice(Math.max(0, whole.start - 12), whole.start))) return [];
  const parts: Part[] = [];
  let end = endOf(whole);
  for (let i = total + 1; i < quantities.length; i++) {
    const count = quantities[i] as Quantity;
    const gap = doc.plain.slice(end, Math.min(count.start, end + 60));
    const fate = FATE_AFTER.exec(doc.plain.slice(endOf(count), endOf(count) + 40));
    const name = fate?.[1] && FATES.get(fate[1]);
    if (!isCount(count) || !name || !sameThing(whole, count) || !(parts.length ? BETWEEN : /^, $/).test(gap)) break;
    end = endOf(count) + fate[0].length;
    if (!FATE_END.test(doc.plain.slice(end, end + 6))) break;
    parts.push({ count, class: name, kind: 'fate' });
  }
  return parts;
}

const sameThing = (whole: Quantity, part: Quantity): boolean =>
  part.what === undefined || part.what.head === whole.what?.head;

function warningOf(whole: Count, parts: readonly Part[]): Warning | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return undefined;
  const distinct = new Set(parts.map((p) => p.class)).size === parts.length;
  const sum = parts.reduce((n, p) => n + p.count.value, 0);
  if (!distinct || parts.some((p) => p.kind !== first.kind) || sum <= whole.value) return undefined;
  const figures = parts.map((p) => p.count.text).join(' and ');
  const message = `The parts here, ${figures}, make ${sum}, more than the whole, ${whole.text}.`;
  return { code: CODE, message, start: first.count.start, end: endOf(last.count) };
}

/** One part alone that is more than the whole: “12 people, including 15 women”. */
function oversized(whole: Count, parts: readonly Part[]): Warning | undefined {
  const part = parts.find((p) => p.count.value > whole.value);
  if (!part) return undefined;
  const message = `${part.count.text} is a part here, but more than the whole, ${whole.text}.`;
  return { code: CODE, message, start: part.count.start, end: endOf(part.count) };
}

function find({ doc, quantities }: Matter): Warning[] {
  return quantities.flatMap((whole, i) => {
    if (!isCount(whole) || whole.what === undefined || whole.what.carried) return [];
    const sentence = sentenceAt(doc, whole.start);
    const next = quantities[i + 1];
    if (!sentence || !next || next.start >= sentence.end) return [];
    const parts = PEOPLE.has(whole.what.head) ? listed(doc, quantities, i) : [];
    const all = parts.length > 0 ? parts : fated(doc, quantities, i);
    return oversized(whole, all) ?? warningOf(whole, all) ?? [];
  });
}

export const partsExceedTotal: Check = {
  code: CODE,
  example: 'The boat sank with 12 people, including {9 women and 5 men}.',
  counter: 'The boat sank with 12 people, including 9 women and 3 men.',
  find,
};
