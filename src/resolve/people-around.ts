import { PEOPLE } from '../lexicon/source-nouns.ts';
import type { Token } from '../text/doc.ts';

/** [Those] close to Ruiz, [some] around her: people, and not she. Where the core ends. */
export function peopleAround(tokens: readonly Token[], first: number, last: number): number | undefined {
  const at = /^(?:close|closest|familiar)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const isAround = at < last && /^(?:around|at|behind|in|inside|near|to|with|within)$/.test(tokens[at]!.lower);
  if (isAround && AROUND.has(tokens[first]!.lower)) return first + 1;
  return interviewed(tokens, first, last);
}

/** [Everyone] the Courier interviewed; [some] of the sailors Reuters spoke to: a clause of the paper's, up to the end. */
function interviewed(tokens: readonly Token[], first: number, last: number): number | undefined {
  const [who, paper] = [tokens[first]!, tokens[first + 1]];
  const isMany = AROUND.has(who.lower) || PEOPLE.has(who.lower) || (who.pos === 'NOUN' && who.lemma !== who.lower);
  const begins = paper && (/^(?:i|of|the|we)$/.test(paper.lower) || paper.pos === 'PROPN');
  const verb = /^(?:to|with)$/.test(tokens[last - 1]?.lower ?? '') ? last - 2 : last - 1;
  const met = /^(?:contacted|interviewed|met|quoted|spoke|spoken|surveyed|talked)$/.test(tokens[verb]?.lower ?? '');
  return isMany && begins && met && verb > first + 1 ? first + 1 : undefined;
}
const AROUND: ReadonlySet<string> = new Set(['all', 'anyone', 'everyone', 'many', 'most', 'others', 'some', 'those']);
