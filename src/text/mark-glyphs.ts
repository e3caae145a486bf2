// Every form in which a quotation mark or an apostrophe stands in print, in mark-up left over, or in garbled text.

/** Which way a mark is drawn: “ opens, ” closes, " tells nothing. */
export type Facing = 'open' | 'close' | 'straight';
export type Width = 'single' | 'double';
/** Marks that are printed as a pair: “ ”, " ", `` '', « ». */
export type Family = 'curly' | 'straight' | 'typed' | 'guillemet';

export interface Glyph {
  readonly width: Width;
  readonly facing: Facing;
  readonly family: Family;
}

const glyph = (width: Width, facing: Facing, family: Family): Glyph => ({ width, facing, family });
const OPEN = glyph('double', 'open', 'curly');
const CLOSE = glyph('double', 'close', 'curly');
const STRAIGHT = glyph('double', 'straight', 'straight');
const OPEN_SINGLE = glyph('single', 'open', 'curly');
const CLOSE_SINGLE = glyph('single', 'close', 'curly');
const STRAIGHT_SINGLE = glyph('single', 'straight', 'straight');

const all = (forms: string, g: Glyph): [string, Glyph][] => forms.split(' ').map((form) => [form, g]);

/** In print. */
const PRINTED: readonly [string, Glyph][] = [
  ...all('“ „ ‟ 〝 ‘‘ ,,', OPEN),
  ...all('” 〞 ’’', CLOSE),
  ...all('" ＂ ″', STRAIGHT),
  ...all('‘ ‚ ‛', OPEN_SINGLE),
  ...all('’', CLOSE_SINGLE),
  ...all("' ＇ ′ ´", STRAIGHT_SINGLE),
  ...all('``', glyph('double', 'open', 'typed')),
  ...all("''", glyph('double', 'straight', 'typed')),
  ...all('`', glyph('single', 'open', 'typed')),
  ...all('« ‹‹', glyph('double', 'open', 'guillemet')),
  ...all('» ››', glyph('double', 'close', 'guillemet')),
  ...all('‹', glyph('single', 'open', 'guillemet')),
  ...all('›', glyph('single', 'close', 'guillemet')),
];

/** Left over from HTML: named and numbered, the numbers of Windows-1252 among them. */
const ENTITIES: readonly [string, Glyph][] = [
  ...all('&quot; &#34; &#034; &#x22;', STRAIGHT),
  ...all('&ldquo; &bdquo; &#8220; &#8222; &#x201c; &#147;', OPEN),
  ...all('&rdquo; &#8221; &#x201d; &#148;', CLOSE),
  ...all('&lsquo; &sbquo; &#8216; &#8218; &#x2018; &#145;', OPEN_SINGLE),
  ...all('&rsquo; &#8217; &#x2019; &#146;', CLOSE_SINGLE),
  ...all('&apos; &#39; &#039; &#x27;', STRAIGHT_SINGLE),
];

/** UTF-8 read as Windows-1252 or Latin-1, and Windows-1252 read as Latin-1. */
const GARBLED: readonly [string, Glyph][] = [
  ...all('â€œ \u00e2\u0080\u009c \u0093', OPEN),
  ...all('â€\u009d \u00e2\u0080\u009d â€ \u0094', CLOSE),
  ...all('â€˜ \u00e2\u0080\u0098 \u0091', OPEN_SINGLE),
  ...all('â€™ \u00e2\u0080\u0099 \u0092', CLOSE_SINGLE),
];

/** Looks like one of ours but is a dash, an ellipsis or a bullet garbled: â€” holds a ” that closes nothing. */
const NO_MARK = /â€[^œ˜™\u009d\s\w.,;:!?()[\]]/;

const literal = (form: string) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const twice = ENTITIES.map(([form, g]): [string, Glyph] => [`&amp;${form.slice(1)}`, g]);
const FORMS = [...twice, ...ENTITIES, ...GARBLED, ...PRINTED];

/** Form, as it stands and in lower case, to what it is. */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ...FORMS,
  ...FORMS.map(([form, g]) => [form.toLowerCase(), g] as const),
]);

/** A quick look at the first character saves trying them all. */
const FIRST = `(?=[${[...new Set(FORMS.map(([form]) => form.charAt(0)))].join('')}])`;

/** Any form, the longer before the shorter, and what only looks like one. */
export const ANY_MARK = new RegExp(
  `${FIRST}(?:${[
    NO_MARK.source,
    ...FORMS.map(([form]) => form)
      .sort((a, b) => b.length - a.length)
      .map(literal),
  ].join('|')})`,
  'gi',
);
