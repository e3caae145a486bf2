// Offices that the text says somebody held: “He formerly served as the last [commanding general] of …”.
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import { complement, nounPhrase } from './apposition.ts';
import { isRoleToken } from './role-token.ts';

/** “served as the …”, “became …”, “was elected …”: the words after which the office stands. */
const HOLDING =
  /^(?:(?:serv|work)(?:e[ds]|ing|s) as|becom(?:es|ing)|became|was (?:appointed|elected|named|sworn in as)) $/;
/** The first words of these. */
const HOLDS: ReadonlySet<string> = new Set(
  'became becomes becoming served serves serving was worked working works'.split(' '),
);
const ADVERBS = 3;

/** Gives an office to the person who is the subject at this place: their name or pronoun ends before token `at`. */
export function readOffice(doc: Doc, person: Figure, at: number): void {
  const { tokens } = doc;
  const sentence = tokens[at]?.sentence;
  const inside = (i: number): boolean => tokens[i]?.sentence === sentence && sentence !== undefined;
  let verb = at;
  while (inside(verb) && verb < at + ADVERBS && (tokens[verb] as Token).pos === 'ADV') verb++;
  if (!HOLDS.has(tokens[verb]?.lower ?? '')) return;
  for (const length of [1, 2, 4]) {
    const words = tokens.slice(verb, verb + length);
    if (!inside(verb + length) || !HOLDING.test(words.map((t) => `${t.lower} `).join(''))) continue;
    const [first, head] = nounPhrase(tokens, verb + length, inside);
    if (head === undefined || !isRoleToken(tokens[head] as Token)) return;
    const last = tokens[complement(tokens, head + 1, inside) - 1] as Token;
    const role = span(doc.text, (tokens[first] as Token).start, last.end);
    if (!person.roles.some((r) => r.text.toLowerCase() === role.text.toLowerCase())) person.roles.push(role);
    return;
  }
}
