// W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each finding an annotation of its places in the text.
import type {
  Attribution,
  DateExpression,
  Entity,
  Fact,
  Quantity,
  Quote,
  Report,
  Source,
  Via,
  Warning,
} from '../record.ts';
import { textIri } from './article-iri.ts';
import type { View } from './format.ts';
import { documents } from './json.ts';
import { inUnit } from './offsets.ts';
import type { Section } from './options.ts';
import { dateInWords } from './wording/date.ts';
import { readingOf } from './wording/quantity.ts';
import { nameOf, QUOTES, STATEMENTS, statusOf } from './wording/source.ts';

/** Characters of the text that a quote selector gives on each side, to find it again. */
const CONTEXT = 32;

/**
 * An AnnotationCollection an article; of several, one a line. Its one page is embedded. Targets have a
 * TextQuoteSelector and a TextPositionSelector, which counts code points from the start of the article's text.
 */
export const annotations = documents(collectionOf);

/** @param report with its text, counted in utf-16 */
export function collectionOf(report: Report, view: View = {}): object {
  const { id: label, sha256, text = '' } = report.article;
  const id = textIri(sha256);
  // The same items, counted twice: code points are what the standard counts, code units what slices the text.
  const counted = itemsOf(inUnit(report, 'code-point'), view);
  const items = itemsOf(report, view).map((item, i) => ({
    id: `${id}#${item.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: bodiesOf(item),
    target: item.places.map((place, n) => target(text, place, counted[i]?.places[n] ?? place, id)),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#annotations`,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly id: string;
  /** One word for what it is, and more of them in a sentence. */
  readonly tag: string;
  readonly says: string;
  readonly explanation?: string | undefined;
  readonly places: readonly Place[];
}

const bodiesOf = ({ tag, says, explanation }: Item): object[] =>
  [
    { purpose: 'tagging', value: tag },
    { purpose: 'describing', value: says },
    ...(explanation === undefined ? [] : [{ purpose: 'commenting', value: explanation }]),
  ].map((body) => ({ type: 'TextualBody', ...body, format: 'text/plain', language: 'en' }));

function target(text: string, place: Place, counted: Place, source: string): object {
  const before = text.slice(Math.max(0, place.start - CONTEXT), place.start);
  const behind = text.slice(place.end, place.end + CONTEXT);
  return {
    type: 'SpecificResource',
    source,
    selector: [
      // No half of a character at the outer ends.
      {
        type: 'TextQuoteSelector',
        exact: text.slice(place.start, place.end),
        prefix: before.replace(/^[\udc00-\udfff]/, ''),
        suffix: behind.replace(/[\ud800-\udbff]$/, ''),
      },
      { type: 'TextPositionSelector', start: counted.start, end: counted.end },
    ],
  };
}

/** Items that stand somewhere in the text, section by section. */
function itemsOf(report: Report, { sections }: View): Item[] {
  const all: readonly (readonly [Section, readonly Item[]])[] = [
    ['quotes', report.quotes.map(quote)],
    ['attributions', report.attributions.map(attribution)],
    ['entities', report.entities.map(entity)],
    ['quantities', report.quantities.map(quantity)],
    ['dates', report.dates.map(date)],
    ['facts', report.facts.map(fact)],
    ['warnings', report.warnings.flatMap(warning)],
  ];
  return all.flatMap(([section, items]) =>
    !sections || sections.includes(section) ? items.filter(({ places }) => places.length > 0) : [],
  );
}

const by = (source: Source | undefined, via: readonly Via[]): string =>
  [source && `by ${nameOf(source)}`, ...via.map((one) => `via ${nameOf(one)}`)].filter(Boolean).join(', ');

const quote = ({ id, kind, speaker, via, spans, explanation }: Quote): Item => ({
  id,
  tag: 'quote',
  says: [QUOTES[kind], by(speaker, via)].filter(Boolean).join(' '),
  explanation,
  places: spans,
});

const attribution = ({ id, kind, source, via, status, content, explanation }: Attribution): Item => ({
  id,
  tag: 'attribution',
  says: [`${STATEMENTS[kind]} statement`, by(source, via), statusOf(status)].filter(Boolean).join(' '),
  explanation,
  places: content,
});

const entity = ({ id, type, name, mentions, explanation }: Entity): Item => ({
  id,
  tag: type,
  says: name,
  explanation,
  places: mentions,
});

const quantity = (found: Quantity): Item => ({
  id: found.id,
  tag: found.kind,
  says: [readingOf(found), found.what?.text].filter(Boolean).join(' '),
  explanation: found.explanation,
  places: [found],
});

const date = (found: DateExpression): Item => ({
  id: found.id,
  tag: found.type,
  says: found.value ?? dateInWords(found),
  explanation: found.explanation,
  places: [found],
});

const fact = (found: Fact): Item => ({
  id: found.id,
  tag: 'fact',
  says: found.sourcing,
  explanation: found.explanation,
  places: [found],
});

/** A warning has no id: it is called after its place in the list, and left out where it stands nowhere in the text. */
const warning = ({ code, message, start, end }: Warning, i: number): Item[] =>
  start === undefined || end === undefined
    ? []
    : [{ id: `w${i + 1}`, tag: code, says: message, places: [{ start, end }] }];
