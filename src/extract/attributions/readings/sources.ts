// Where the words of a source begin: [Cpl. Ana Ruiz] said; last month [a reader] wrote.
import { TITLES } from '../../../lexicon/person-titles.ts';
import { isRole } from '../../../lexicon/roles.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, inside, type Range, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const WHEN: ReadonlySet<string> = new Set(['last', 'next', 'this']);
const TIMES: ReadonlySet<string> = new Set(
  'autumn day fall month morning night spring summer week weekend winter year'.split(' '),
);

/** The draft with the title that stands in front of the source, and without a time that does. */
export function readSource(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = withNoun(doc, found);
  const { source } = draft;
  if (!source) return draft;
  const day = timeInFront(doc, source);
  if (day !== undefined) {
    const content = inside(draft.content, source[0] - 1)
      ? [...draft.content, [source[0], day] as const]
      : draft.content;
    return { ...draft, source: [day + 1, source[1]], content: tidy(doc, c, content) };
  }
  const first =
    titleBefore(doc, c, source[0]) ??
    beforeWho(doc, c, source) ??
    beforeClose(doc, c, source[0]) ??
    agencyBefore(doc, source[0]) ??
    timeBehind(doc, source) ??
    behindRelative(doc, c, source) ??
    unnamed(doc, c, source);
  const last = dayBefore(doc, c, draft.head, source) ?? reasonBehind(doc, draft.head, source);
  if (first === undefined && last === undefined) return draft;
  const whole: Range = [first ?? source[0], last ?? source[1]];
  return { ...draft, source: whole, content: tidy(doc, c, without(draft.content, [whole])) };
}

/** [The HDC] chief urged: a noun between the source and its verb is the source’s, not the cue’s. */
function withNoun({ tokens }: Doc, draft: Draft): Draft {
  const { source, cue, head } = draft;
  const [first, last] = cue[0] ?? [0, 0];
  if (!source || source[1] !== first || first >= head || last <= head || !isNoun(tokens[first]!)) return draft;
  let verb = first;
  while (verb < head && isNoun(tokens[verb]!)) verb++;
  // Ruiz’s [decision] to go; online [rumours] regarding it
  const isCue = !/^(?:ADV|AUX|VERB)$/.test(tokens[verb]!.pos) || tokens[verb]!.lower.endsWith('ing');
  if (isCue || tokens[first - 1]?.pos === 'PART') return draft;
  return { ...draft, source: [source[0], verb], cue: [[verb, last], ...cue.slice(1)] };
}

const isNoun = ({ lower, pos }: Token): boolean => (pos === 'NOUN' && !MODAL.test(lower)) || isRole(lower);
/** Some might say: taggers take it for a noun. */
const MODAL = /^(?:can|could|may|might|must|shall|should|will|would)$/;

/** [The Northern News Agency,] Petra, reported: where the agency whose name this is begins. */
function agencyBefore({ tokens }: Doc, first: number): number | undefined {
  const isAgency = /^(?:agency|newspaper|service)$/.test(tokens[first - 2]?.lower ?? '');
  if (tokens[first - 1]?.lower !== ',' || !isAgency) return undefined;
  let from = first - 2;
  while (from > 0 && first - from < AGENCY && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--;
  const the = tokens[from - 1]?.lower === 'the' ? from - 1 : undefined;
  return the !== undefined && tokens[the - 1]?.lower === ',' ? the : undefined;
}

/** How many words the name of an agency may have, with the comma behind it. */
const AGENCY = 7;

/** [People] close to Haddad: they speak, and not he. */
function beforeClose({ tokens }: Doc, c: Columns, name: number): number | undefined {
  const noun = name - 3;
  if (
    tokens[name - 1]?.lower !== 'to' ||
    tokens[name - 2]?.lower !== 'close' ||
    !/^(?:DET|NOUN|PRON|PROPN)$/.test(tokens[noun]?.pos ?? '')
  )
    return undefined;
  let first = noun;
  while (
    first > 0 &&
    c.sentence[first - 1] === c.sentence[noun] &&
    /^(?:ADJ|DET|NOUN|NUM)$/.test(tokens[first - 1]?.pos ?? '')
  )
    first--;
  return first;
}

/** [Haddad] – who is 90 – says. */
function beforeWho({ tokens }: Doc, c: Columns, [who, last]: Range): number | undefined {
  if (last - who < 2 || tokens[who]!.lower !== 'who' || !/^(?:[–—]|--?)$/.test(tokens[who - 1]?.lower ?? ''))
    return undefined;
  let first = who - 1;
  while (
    first > 0 &&
    c.sentence[first - 1] === c.sentence[who] &&
    /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tokens[first - 1]?.pos ?? '')
  )
    first--;
  return first < who - 1 ? first : undefined;
}

/** Thursday, [Cpl.] Ana Ruiz said: a parser may take the stop for a sentence’s. */
function titleBefore({ tokens }: Doc, c: Columns, first: number): number | undefined {
  const title = tokens[first - 2];
  const isTitle = tokens[first - 1]?.lower === '.' && title && TITLES.has(title.lower) && /^\p{Lu}/u.test(title.text);
  if (!isTitle || c.sentence[first - 2] !== c.sentence[first] || !/^\p{Lu}/u.test(tokens[first]!.text))
    return undefined;
  return title.end === tokens[first - 1]!.start ? first - 2 : undefined;
}

/** Last month [a reader]; not “last month’s report”. */
function timeBehind({ tokens }: Doc, [first, last]: Range): number | undefined {
  const hour = hourBehind(tokens, first);
  if (hour !== undefined && hour < last) return hour;
  if (last - first < 3 || !WHEN.has(tokens[first]!.lower) || !TIMES.has(tokens[first + 1]?.lower ?? ''))
    return undefined;
  const behind = tokens[first + 2]?.lower === ',' ? first + 3 : first + 2;
  const { pos, text } = tokens[behind] ?? { pos: '', text: '' };
  const begins = pos === 'DET' || pos === 'PRON' || (pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return behind < last && begins ? behind : undefined;
}

/** 9.15am [Mayor Ana Ruiz]: an entry of a live report. The tokenizer parts it at the stop. */
function hourBehind(tokens: Doc['tokens'], first: number): number | undefined {
  let at = first;
  while (/^(?:\d[\d.:]*(?:[ap]m)?|\.|[ap]\.?m\.?)$/.test(tokens[at]?.lower ?? '')) at++;
  const isHour = at > first && /^\d/.test(tokens[first]!.lower) && /(?:m\.?|:\d\d)$/.test(tokens[at - 1]!.lower);
  return isHour && /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? at : undefined;
}

const HOURS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...'a.m a.m. about at o’clock on p.m p.m. .'.split(' '),
]);

/** They came at [about 4 a.m. Thursday], Cpl. Ana Ruiz said: the place of the comma behind a time of the words said. */
function timeInFront({ tokens }: Doc, [first, last]: Range): number | undefined {
  let comma = first;
  while (comma < last && (HOURS.has(tokens[comma]!.lower) || tokens[comma]!.pos === 'NUM')) comma++;
  return comma > first && comma + 1 < last && tokens[comma]!.lower === ',' ? comma : undefined;
}

/** The plan, which [Ana Ruiz] called a mess; a man who [she] says waited; not “which of them said so?”. */
function behindRelative({ tokens }: Doc, c: Columns, [first, last]: Range): number | undefined {
  if (tokens[first]!.lower === 'who' && last === first + 2 && SUBJECTS.has(tokens[first + 1]?.lower ?? ''))
    return first + 1;
  let which = last - 2;
  while (which > first && !/^(?:which|whom)$/.test(tokens[which]!.lower)) which--;
  const before = tokens[which - 1];
  if (last - first < 2 || !/^(?:which|whom)$/.test(tokens[which]!.lower) || !before) return undefined;
  // two captains for its first trip, which [the port] said: all in front of it is the writer’s
  if (which > first && c.sort.subarray(which + 1, last).includes(1)) return undefined;
  const noun = before.lower === ',' || (which === first && (before.pos === 'NOUN' || before.pos === 'PROPN'));
  const named = which > first ? /^(?:DET|PRON|PROPN)$/ : /^(?:DET|NOUN|PRON|PROPN)$/;
  return noun && named.test(tokens[which + 1]?.pos ?? '') ? which + 1 : undefined;
}

const SUBJECTS: ReadonlySet<string> = new Set('he i she they we'.split(' '));

/** [The council] on Wednesday reported. */
function dayBefore({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number | undefined {
  const on = last - 2;
  if (last > head || on <= first || tokens[on]!.lower !== 'on' || !WEEKDAYS.has(tokens[last - 1]?.lower ?? ''))
    return undefined;
  // Ana Ruiz, opening the harbour on Saturday, said
  return c.sort.subarray(first, on).includes(1) ? undefined : on;
}

/** A clerk [who spoke on condition of anonymity because she feared for her job] said: the models may leave it out. */
function reasonBehind({ tokens }: Doc, head: number, [, last]: Range): number | undefined {
  if (last + 3 > head || head - last > REASON || tokens[last]!.lower !== 'who') return undefined;
  const clause = tokens.slice(last, head).map(({ lower }) => lower);
  const at = clause.indexOf('anonymity');
  return at > 0 && ['as', 'because', 'since'].includes(clause[at + 1] ?? '') && !clause.includes(',')
    ? head
    : undefined;
}

const NAMED: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN'.split(' '));
/** How many words a clause that tells why somebody is not named may have, and whoever it is. */
const [REASON, WHO] = [20, 12];

/** [A clerk who spoke on condition of anonymity because] she feared for her job: up to the verb all is who says so. */
function unnamed({ sentences, tokens }: Doc, c: Columns, [begin, end]: Range): number | undefined {
  if (end - begin < 2 || !['as', 'because', 'since'].includes(tokens[begin - 1]?.lower ?? '')) return undefined;
  if (tokens[begin - 2]?.lower !== 'anonymity') return undefined;
  const from = sentences[c.sentence[begin]!]!.first;
  let who = begin - 2;
  while (who > from && begin - who < REASON && tokens[who]!.lower !== 'who') who--;
  if (tokens[who]!.lower !== 'who' || who === from) return undefined;
  let first = who;
  while (first > from && who - first < WHO && NAMED.has(tokens[first - 1]?.pos ?? '')) first--;
  return first < who ? first : undefined;
}
