// “[Tom] and Ana Ruiz” are Tom Ruiz and Ana Ruiz.
import type { Doc } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { genderByName } from './bearers.ts';

/** The people, those named by a given name before “and” and a full name with the surname that they share. */
export function withSharedSurnames(doc: Doc, people: readonly NameMention[]): NameMention[] {
  const others = new Set(people.flatMap((m) => (m.personWords.length > 1 ? [m.personWords.at(-1) as string] : [])));
  return people.map((mention, i) => {
    const next = people[i + 1];
    const [given] = mention.personWords;
    if (!next || mention.personWords.length !== 1 || !given || others.has(given)) return mention;
    if (doc.tokens[mention.last]?.lower !== 'and' || next.first !== mention.last + 1) return mention;
    const [other, ...surname] = next.personWords;
    if (surname.length === 0 || !genderByName(given) || !genderByName(other as string)) return mention;
    const full = `${mention.text} ${next.text.split(/\s+/).slice(1).join(' ')}`;
    return { ...mention, full, personWords: [given, ...surname] };
  });
}
