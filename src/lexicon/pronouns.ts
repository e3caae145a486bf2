// Pronouns of the third person, lower case, with what they ask of whom they mean.
import type { Gender } from './person-titles.ts';

export interface Pronoun {
  readonly gender?: Gender;
  readonly number: 'one' | 'many';
  /** thing: a body or a place; person: somebody. */
  readonly means: 'person' | 'thing' | 'any';
  readonly place: 'subject' | 'object' | 'owner';
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'm', number: 'one', means: 'person', place: 'subject' }],
  ['her', { gender: 'f', number: 'one', means: 'person', place: 'owner' }],
  ['hers', { gender: 'f', number: 'one', means: 'person', place: 'owner' }],
  ['herself', { gender: 'f', number: 'one', means: 'person', place: 'owner' }],
  ['him', { gender: 'm', number: 'one', means: 'person', place: 'object' }],
  ['himself', { gender: 'm', number: 'one', means: 'person', place: 'owner' }],
  ['his', { gender: 'm', number: 'one', means: 'person', place: 'owner' }],
  ['it', { number: 'one', means: 'thing', place: 'subject' }],
  ['its', { number: 'one', means: 'thing', place: 'owner' }],
  ['itself', { number: 'one', means: 'thing', place: 'owner' }],
  ['she', { gender: 'f', number: 'one', means: 'person', place: 'subject' }],
  ['their', { number: 'many', means: 'any', place: 'owner' }],
  ['theirs', { number: 'many', means: 'any', place: 'owner' }],
  ['them', { number: 'many', means: 'any', place: 'object' }],
  ['themselves', { number: 'many', means: 'any', place: 'owner' }],
  ['they', { number: 'many', means: 'any', place: 'subject' }],
]);
