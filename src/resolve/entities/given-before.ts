// “Captain Monica [Rochester]”: where the tagger knows the last word of somebody's name for a place, or only that one.
import type { Name } from '../../extract/findings.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import type { Doc } from '../../text/doc.ts';
import { firstEndingAfter } from '../../text/halving.ts';
import { span } from '../../text/span.ts';
import { isRoleToken } from './role-token.ts';

/** The names in order, those of one word with the given name in front that follows a title. */
export function withGivenNames({ text, tokens }: Doc, names: readonly Name[]): Name[] {
  let end = 0;
  return names.map((name) => {
    const before = end;
    end = Math.max(end, name.end);
    if (!/^(?:person|place|organization)$/.test(name.type) || !/^\S+(?: [JS]r\.?)?$/.test(name.text)) return name;
    const at = firstEndingAfter(tokens, name.start);
    const [title, given, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (!title || !given || own?.start !== name.start || given.start < before) return name;
    if (title.sentence !== own.sentence || given.sentence !== own.sentence) return name;
    // “Police Chief Chip Lind”: no given name that the lists know, but nothing else either
    const proper = given.pos === 'PROPN' && /^\p{Lu}/u.test(title.text) && name.type === 'person';
    const known = FEMALE_NAMES.has(given.lower) || MALE_NAMES.has(given.lower) || proper;
    const capital = /^\p{Lu}\p{Ll}/u.test(given.text) && /^\p{Lu}/u.test(own.text);
    if (!known || !capital || isRoleToken(given) || !isRoleToken(title)) return name;
    return { ...name, ...span(text, given.start, name.end), type: 'person' };
  });
}
