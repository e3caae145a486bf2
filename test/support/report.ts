import type { Attribution, Entity, Quantity, Quote, Report } from '../../src/record.ts';

/** A record of a text with nothing found in it, to be filled in. */
export function reportOf(text: string, found: Partial<Report> = {}): Report {
  return {
    version: 1,
    article: { id: 'a', format: 'text', sha256: '0'.repeat(64), offsets: 'utf-16', text, blocks: [] },
    quotes: [],
    attributions: [],
    entities: [],
    quantities: [],
    dates: [],
    facts: [],
    sources: [],
    warnings: [],
    ...found,
  };
}

export const quote = (id: string, rest: Partial<Quote> = {}): Quote => ({
  id,
  kind: 'full',
  text: 'No.',
  spans: [],
  via: [],
  block: 'paragraph',
  confidence: 0.9,
  ...rest,
});

export const attribution = (id: string, rest: Partial<Attribution> = {}): Attribution => ({
  id,
  kind: 'direct',
  content: [],
  cue: [],
  status: 'asserted',
  via: [],
  block: 'paragraph',
  confidence: 0.9,
  rule: 'test',
  ...rest,
});

export const entity = (id: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  type: 'person',
  name: 'Ana Ruiz',
  roles: [],
  aliases: [],
  mentions: [],
  confidence: 0.9,
  ...rest,
});

export const quantity = (id: string, rest: Partial<Quantity> = {}): Quantity => ({
  id,
  start: 0,
  end: 1,
  text: '5',
  kind: 'count',
  confidence: 0.9,
  rule: 'test',
  ...rest,
});
