// “the Minister of Education”: who has been called so, and who only was or will be.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';

/** “the former minister” is not “the minister”. */
export const SHIFTING: ReadonlySet<string> = new Set(
  'acting deputy ex former future incoming late new next outgoing previous then vice'.split(' '),
);

/** “Ana Ruiz, Minister of Education, … [the Minister of Education] said”: the only one who has been called just that. */
export function ofOffice(
  { tokens }: Doc,
  { first, last, article }: Nominal,
  head: Token,
  focus: Focus,
): Reading | undefined {
  let end = last + 1;
  while (isOfName(tokens[end], head) || (tokens[end]?.lower === 'and' && isOfName(tokens[end + 1], head))) end++;
  if (end === last + 1 || article !== 'the') return undefined;
  const field = tokens.slice(last + 1, end).map((t) => t.lower);
  const before = tokens.slice(first + 1, last).map((t) => t.lower);
  const offices = [
    [...before, 'of', ...field],
    [...before.slice(0, -1), ...field, head.lower],
  ].map((words) => ` ${words.join(' ')} `);
  const holders = focus.called(head.lemma, 'person').filter(({ roles }) =>
    roles.some(({ text }) => {
      const role = ` ${text.toLowerCase().split(/\s+/).join(' ')} `;
      const at = Math.max(...offices.map((office) => role.indexOf(office)));
      return at >= 0 && !SHIFTING.has(role.slice(0, at).split(' ').at(-1) as string);
    }),
  );
  return holders.length === 1 ? { figure: holders[0] as Figure, confidence: 0.85, last: end } : undefined;
}

const isOfName = (token: Token | undefined, head: Token): boolean =>
  token?.sentence === head.sentence && /^\p{Lu}/u.test(token.text);
