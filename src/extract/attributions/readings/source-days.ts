// On Friday [Ford Motor Company] announced; Late Monday [the council] said; according to [officials] on Saturday: when something
// was said is no part of who said it.
import { MONTHS } from '../../../lexicon/months.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isOutlet } from './relays.ts';

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), 'today', 'tomorrow', 'tonight', 'yesterday']);
/** What may stand around a day: [late] Monday, [this past] Friday, yesterday [morning]. */
const BESIDE: ReadonlySet<string> = new Set(
  'afternoon earlier early evening last late later morning night on past this'.split(' '),
);

/** The draft without the day that its source begins or ends with; without a source where that is all it has. */
export function readSourceDays(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source } = draft;
  if (!source || c.quoted[source[0]] || isOutlet(doc, source)) return draft;
  const first = dayInFront(doc, source);
  if (first === source[1]) {
    const { source: _, ...rest } = draft;
    return rest;
  }
  const last = dayBehind(doc, c, draft.head, [first, source[1]]);
  if (first === source[0] && last === source[1]) return draft;
  const [whole] = tidy(doc, c, [[first, last]]);
  return whole ? { ...draft, source: whole } : draft;
}

/** Where the words behind a day begin: its own place where there is none, “[Friday’s report]”, “[Sunday traders]”. */
function dayInFront({ tokens }: Doc, [first, last]: Range): number {
  let at = first;
  while (at < last && (DAYS.has(tokens[at]!.lower) || BESIDE.has(tokens[at]!.lower))) at++;
  if (!tokens.slice(first, at).some(({ lower }) => DAYS.has(lower))) return first;
  if (at === last) return last;
  const comma = tokens[at]!.lower === ',' && at + 1 < last;
  const { pos, text } = tokens[comma ? at + 1 : at]!;
  const own = DAYS.has(tokens[first]!.lower) && at === first + 1 && !/^(?:yesterday|today)$/.test(tokens[first]!.lower);
  const named = pos === 'PROPN' && /^\p{Lu}/u.test(text) && (!own || tokens[first - 1]?.lower === 'on');
  return comma || pos === 'DET' || pos === 'PRON' || named ? (comma ? at + 1 : at) : first;
}

/** Not [Ruby Tuesday] said. */
const isPlain = ({ lower }: Token): boolean => !WEEKDAYS.has(lower);

/** What makes more of the source than a noun phrase: who faces a vote in May. */
const isLoose = ({ lower, pos }: Token): boolean => lower === ',' || /^(?:AUX|VERB)$/.test(pos);

const isDated = ({ lower, text }: Token): boolean =>
  (MONTHS.has(lower) && /^\p{Lu}/u.test(text)) || /^(?:19|20)\d\d$/.test(text);

/** According to [police] on Thursday: where the source stands behind its cue, and has no verb that the day could belong to. */
function dayBehind({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number {
  const on = last - 2;
  const isDay = on > first && first > head && tokens[on]!.lower === 'on' && DAYS.has(tokens[last - 1]?.lower ?? '');
  // “to police” looks like a verb
  // [The council] yesterday said; [Northline, a train operator], today announced
  let day = last;
  while (day > first + 1 && last <= head && BESIDE.has(tokens[day - 1]?.lower ?? '')) day--;
  if (day > first + 1 && last <= head && DAYS.has(tokens[day - 1]?.lower ?? '') && isPlain(tokens[day - 1]!))
    return day - 1;
  // [The council] in March agreed
  const isMonth =
    on > first &&
    last <= head &&
    tokens[on]!.lower === 'in' &&
    isDated(tokens[last - 1]!) &&
    !tokens.slice(first, on).some(isLoose);
  return (isDay && !c.sort.subarray(first + 1, on).includes(1)) || isMonth ? on : last;
}
