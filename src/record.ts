// The record: one schema that yields the TypeScript type and the JSON Schema.
// Analysis imports the types only, which cost nothing at run time; `onrecord schema` and the tests load the values.
import Type from 'typebox';

/** A word out of a closed list. */
const oneOf = <const T extends readonly string[]>(...words: T) => Type.Unsafe<T[number]>(Type.Enum([...words]));
const list = <T extends Type.TSchema>(item: T) => Type.Array(item);
const optional = Type.Optional;
const closed = { additionalProperties: false } as const;

const offset = Type.Integer({ minimum: 0, description: 'counted in the unit that article.offsets names' });
const id = (letter: string) => Type.String({ pattern: `^${letter}[0-9]+$` });
const confidence = Type.Number({ minimum: 0, maximum: 1 });
const explanation = optional(Type.String({ description: 'why this reading (only with --explain)' }));

const BLOCK_KINDS = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'heading',
  'paragraph',
  'list-item',
  'quote-block',
  'related',
  'boilerplate',
] as const;
const blockKind = oneOf(...BLOCK_KINDS);

const span = Type.Object({ start: offset, end: offset, text: Type.String() }, closed);
const block = Type.Object({ kind: blockKind, start: offset, end: offset }, closed);

const article = Type.Object(
  {
    id: Type.String(),
    path: optional(Type.String()),
    format: Type.String(),
    sha256: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'of the bytes read; for NDJSON, of the text of the line as UTF-8',
    }),
    title: optional(Type.String()),
    byline: optional(list(Type.String())),
    published: optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
    language: optional(Type.String()),
    offsets: oneOf('utf-16', 'code-point', 'byte'),
    text: optional(Type.String({ description: 'exactly what every start and end point into; left out by --no-text' })),
    blocks: list(block),
  },
  closed,
);

const anonymity = Type.Object({ phrase: span, reason: optional(span) }, closed);
const sourceFields = {
  text: Type.String(),
  spans: list(span),
  kind: oneOf('named-person', 'unnamed-person', 'organization', 'media', 'document', 'group', 'unknown'),
  entity: optional(id('e')),
  name: optional(Type.String()),
  role: optional(Type.String()),
  how: optional(oneOf('full-name', 'surname', 'first-name', 'alias', 'role', 'description', 'pronoun', 'continued')),
  confidence: optional(confidence),
  anonymity: optional(anonymity),
};
const source = Type.Object(sourceFields, closed);
const via = Type.Object({ ...sourceFields, cue: list(span) }, closed);

const quote = Type.Object(
  {
    id: id('q'),
    kind: oneOf('full', 'partial', 'scare', 'title', 'nickname'),
    text: Type.String({ description: 'without the outer marks; spans joined by a space, paragraphs by a blank line' }),
    spans: list(span),
    speaker: optional(source),
    via: list(via),
    attribution: optional(id('a')),
    within: optional(id('q')),
    block: blockKind,
    confidence,
    rule: optional(Type.String()),
    explanation,
  },
  closed,
);

const attribution = Type.Object(
  {
    id: id('a'),
    kind: oneOf('direct', 'mixed', 'indirect'),
    content: list(span),
    cue: list(span),
    verb: optional(Type.String()),
    status: oneOf('asserted', 'denied', 'declined', 'asked', 'hypothetical'),
    source: optional(source),
    via: list(via),
    addressee: optional(source),
    within: optional(id('a')),
    block: blockKind,
    confidence,
    rule: Type.String(),
    explanation,
  },
  closed,
);

const mention = Type.Object(
  { start: offset, end: offset, text: Type.String(), kind: oneOf('name', 'nominal', 'pronoun') },
  closed,
);
const entity = Type.Object(
  {
    id: id('e'),
    type: oneOf(
      'person',
      'organization',
      'place',
      'facility',
      'nationality',
      'event',
      'work',
      'product',
      'law',
      'other',
    ),
    name: Type.String(),
    roles: list(span),
    aliases: list(Type.String()),
    mentions: list(mention),
    confidence,
    explanation,
  },
  closed,
);

const unit = Type.Object(
  {
    name: Type.String({ description: 'singular, American spelling' }),
    symbol: optional(Type.String()),
    code: optional(Type.String({ description: 'ISO 4217, for money' })),
    dimension: optional(Type.String()),
  },
  closed,
);
const counted = Type.Object(
  { head: Type.String(), text: Type.String(), start: offset, end: offset, carried: optional(Type.Boolean()) },
  closed,
);
const quantity = Type.Object(
  {
    id: id('n'),
    start: offset,
    end: offset,
    text: Type.String(),
    kind: oneOf('count', 'money', 'percent', 'measure', 'age', 'ratio', 'score', 'ordinal'),
    value: optional(Type.Number()),
    min: optional(Type.Number()),
    max: optional(Type.Number()),
    values: optional(list(Type.Number())),
    bound: optional(oneOf('exact', 'about', 'more than', 'at least', 'less than', 'at most')),
    trend: optional(oneOf('up', 'down')),
    additional: optional(Type.Boolean()),
    unit: optional(unit),
    what: optional(counted),
    place: optional(id('e')),
    date: optional(id('d')),
    attribution: optional(id('a')),
    confidence,
    rule: Type.String(),
    explanation,
  },
  closed,
);

const date = Type.Object(
  {
    id: id('d'),
    start: offset,
    end: offset,
    text: Type.String(),
    type: oneOf('date', 'time', 'duration', 'set'),
    value: optional(Type.String({ description: 'TIMEX3 (ISO 8601)' })),
    from: optional(Type.String({ pattern: '^-?\\d{4,}-\\d{2}-\\d{2}$' })),
    to: optional(Type.String({ pattern: '^-?\\d{4,}-\\d{2}-\\d{2}$' })),
    until: optional(id('d')),
    anchor: optional(Type.String({ pattern: '^(published|dateline|d[0-9]+)$' })),
    rule: Type.String(),
    explanation,
  },
  closed,
);

const fact = Type.Object(
  {
    id: id('f'),
    start: offset,
    end: offset,
    text: Type.String(),
    quantities: list(id('n')),
    dates: list(id('d')),
    entities: list(id('e')),
    sourcing: oneOf('quoted', 'attributed', 'unsourced'),
    attributions: list(id('a')),
    explanation,
  },
  closed,
);

const sourceRow = Type.Object(
  {
    entity: optional(id('e')),
    name: Type.String(),
    kind: sourceFields.kind,
    attributions: Type.Integer(),
    quotes: Type.Integer(),
    words: Type.Integer(),
  },
  closed,
);

const warning = Type.Object(
  { code: Type.String(), message: Type.String(), start: optional(offset), end: optional(offset) },
  closed,
);

const frame = { version: Type.Literal(1), article };
const sections = {
  quotes: list(quote),
  attributions: list(attribution),
  entities: list(entity),
  quantities: list(quantity),
  dates: list(date),
  facts: list(fact),
  sources: list(sourceRow),
  warnings: list(warning),
};

/** A whole record, one an article. */
export const recordSchema = Type.Object({ ...frame, ...sections }, { ...closed, title: 'record' });

/** A record as --only may leave it: the sections that were asked for. */
const shownSchema = Type.Object(
  { ...frame, ...Type.Partial(Type.Object(sections)).properties },
  { ...closed, title: 'record', description: 'with every section, unless --only asked for some of them' },
);

/** What stands in the place of a record whose input could not be read. */
const errorRecordSchema = Type.Object(
  {
    version: Type.Literal(1),
    article: Type.Object({ id: Type.String(), path: optional(Type.String()) }, closed),
    error: Type.Object({ code: Type.String(), message: Type.String() }, closed),
  },
  { ...closed, title: 'error record' },
);

/** The JSON Schema of one line of output. With --only, a record holds `version`, `article` and the sections asked for. */
export const outputSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:onrecord:output:1',
  title: 'onrecord output',
  description:
    'One article: who said what, on whose word, and which names, numbers and dates stand in it; or why it could not be read. Every start and end counts in article.offsets from the start of article.text, half open.',
  ...Type.Union([shownSchema, errorRecordSchema]),
};

export type Span = Type.Static<typeof span>;
export type Block = Type.Static<typeof block>;
export type BlockKind = Block['kind'];
export type Source = Type.Static<typeof source>;
export type SourceKind = Source['kind'];
export type Via = Type.Static<typeof via>;
export type Anonymity = Type.Static<typeof anonymity>;
export type Quote = Type.Static<typeof quote>;
export type Attribution = Type.Static<typeof attribution>;
export type Mention = Type.Static<typeof mention>;
export type Entity = Type.Static<typeof entity>;
export type EntityType = Entity['type'];
export type Unit = Type.Static<typeof unit>;
export type Counted = Type.Static<typeof counted>;
export type Quantity = Type.Static<typeof quantity>;
export type DateExpression = Type.Static<typeof date>;
export type Fact = Type.Static<typeof fact>;
export type SourceRow = Type.Static<typeof sourceRow>;
export type Warning = Type.Static<typeof warning>;
export type ArticleInfo = Type.Static<typeof article>;
/** The record of one article. */
export type Report = Type.Static<typeof recordSchema>;
/** A record as printed: with --only, some sections are left out. */
export type ShownReport = Type.Static<typeof shownSchema>;
export type ErrorRecord = Type.Static<typeof errorRecordSchema>;
