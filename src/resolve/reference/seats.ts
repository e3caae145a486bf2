// “the MPP for Davenport”, “the senator from Vermont”: who sits for it.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';
import { lately, SEATED } from './variants.ts';

const SENT: ReadonlySet<string> = new Set([...SEATED, 'congressman', 'congresswoman', 'senator']);

/** Words of a seat: “Haldimand–Norfolk and Elgin”. */
const MOST = 8;

/** Whoever is told to sit for it; else whoever has just spoken, of whom no other seat is told. */
export function forSeat({ tokens }: Doc, { last }: Nominal, head: Token, focus: Focus): Reading | undefined {
  if (!SENT.has(head.lemma) || !/^(?:for|from)$/.test(tokens[last]?.lower ?? '')) return undefined;
  let end = last + 1;
  while (end <= last + MOST && isOfSeat(tokens[end], head)) end++;
  const seat = tokens.slice(last + 1, end);
  if (seat.length === 0) return undefined;
  const told = focus
    .called(head.lemma, 'person')
    .filter(({ roles }) => roles.some(({ text }) => seat.every((t) => text.includes(t.text))));
  if (told.length > 0)
    return told.length === 1 ? { figure: told[0] as Figure, confidence: 0.85, last: end } : undefined;
  const reading = lately(head, seat, focus);
  const other = reading?.figure.roles.some(({ text }) => /\s(?:for|from)\s/.test(text));
  return reading && !other ? { ...reading, last: end } : undefined;
}

const isOfSeat = (token: Token | undefined, head: Token): boolean =>
  token?.sentence === head.sentence && /^(?:\p{Lu}|[-–—]$)/u.test(token.text);
