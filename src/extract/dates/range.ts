// Two dates that are the ends of one stretch: “from 2010 to 2011”.
import type { Doc } from '../../text/doc.ts';
import type { Resolved } from './resolved.ts';

const RANGE = /^(?: to| until| till| through| thru|-| -|, to) ?-? ?(?:the )?$/i;

/** Is the next date where this one ends: “from 2010 to 2011”, “between May and July”, “2014–2018”? */
export function endsAt(doc: Doc, a: Resolved, b: Resolved | undefined): boolean {
  if (!b || a.candidate.meaning.type !== b.candidate.meaning.type || !/^(?:date|time)$/.test(a.candidate.meaning.type))
    return false;
  if (b.candidate.start - a.candidate.end > 12) return false;
  const between = doc.plain.slice(a.candidate.end, b.candidate.start);
  const before = doc.plain.slice(Math.max(0, a.candidate.start - 12), a.candidate.start);
  if (/^ ?- ?$/.test(between)) return a.period?.grain === b.period?.grain;
  if (RANGE.test(between)) return true;
  return /\bbetween (?:the )?$/i.test(before) && / and $/i.test(` ${between.trimStart()}`);
}

/** The second date of a range, never before the first: “Friday to Sunday”. */
export function notBefore(a: Resolved, b: Resolved): Resolved {
  const { meaning } = b.candidate;
  const { from } = a.period ?? {};
  if (meaning.by !== 'article' || from === undefined || (b.period?.from ?? from) >= from) return b;
  const reference = { now: from, year: undefined, tense: () => 'future' as const };
  const period = meaning.at(reference);
  return period ? { ...b, period } : b;
}
