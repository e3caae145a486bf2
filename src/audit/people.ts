// The people of a draft: whose words it quotes, and where their names stand.
import { COURTESY, TITLES } from '../lexicon/person-titles.ts';
import type { Entity, Mention } from '../record.ts';
import { type Draft, holding } from './draft.ts';

const words = (name: string): string[] => name.split(/[\s\u00a0]+/).filter(Boolean);
const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''));

/** A name without the titles in front of it: “Mr. Ruiz” is “Ruiz”. */
export function bare(name: string): string[] {
  const all = words(name);
  const first = all.findIndex((word) => !isTitle(word));
  return first < 0 ? [] : all.slice(first);
}

/** Heads of state, rulers, saints and the religious, who go by one name. */
const ONE_NAMED =
  /\b(?:baroness|baron|brother|chancellor|crown|dame|duchess|duke|emperor|empress|father|imam|king|lady|lord|mother|mullah|pope|president|prime minister|prince|princess|queen|rabbi|saint|shaikh|sheikh|sir|sister|st|sultan)\.?\s{1,2}$/i;

/** Is somebody called by a single name as his kind are: “Pope Francis”, “Queen Margrethe”? */
export const isOneNamed = (draft: Draft, at: number): boolean =>
  ONE_NAMED.test(draft.plain.slice(Math.max(0, at - 18), at));

/** People whose own words the draft quotes, each once, with the quotes counted. */
export function quotedPeople({ report, entity }: Draft, confidence = 0.8): Map<Entity, number> {
  const people = new Map<Entity, number>();
  for (const { kind, speaker } of report.quotes) {
    if ((kind !== 'full' && kind !== 'partial') || (speaker?.confidence ?? 0) < confidence) continue;
    const person = entity(speaker?.entity);
    if (person?.type === 'person') people.set(person, (people.get(person) ?? 0) + 1);
  }
  return people;
}

/** Where the body names somebody in the writer's own words, in order. */
export const ownMentions = (draft: Draft, { mentions }: Entity): Mention[] =>
  mentions.filter(
    ({ kind, start }) => kind === 'name' && !draft.isQuoted(start) && holding(draft.body, start) !== undefined,
  );

/** “Mr.”, “Ms.”: says nothing of what somebody does. */
export const isCourtesy = (word: string): boolean => COURTESY.has(word.toLowerCase().replace(/\.$/, ''));
