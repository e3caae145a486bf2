// The Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): what it demands of the parts that are used,
// as a JSON Schema, and the terms of its context that are used, by their IRIs in its vocabulary.
const iri = { type: 'string', format: 'iri' };
const one = (type: string, required: string[], properties: object) => ({
  type: 'object',
  required: ['type', ...required],
  properties: { id: iri, type: { const: type }, ...properties },
  additionalProperties: false,
});
const MOTIVATIONS = `assessing bookmarking classifying commenting describing editing highlighting identifying linking
moderating questioning replying tagging`.split(/\s+/);
const motivation = { enum: MOTIVATIONS };
const text = { type: 'string' };
const offset = { type: 'integer', minimum: 0 };

// 3.2.4: a textual body has exactly one value. 4.2.4: exactly one exact. 4.2.5: exactly one start and one end.
const textualBody = one('TextualBody', ['value'], { value: text, format: text, language: text, purpose: motivation });
const quoteSelector = one('TextQuoteSelector', ['exact'], {
  exact: { ...text, minLength: 1 },
  prefix: text,
  suffix: text,
});
const positionSelector = one('TextPositionSelector', ['start', 'end'], { start: offset, end: offset });
const target = one('SpecificResource', ['source'], {
  source: iri,
  selector: { type: 'array', items: { oneOf: [quoteSelector, positionSelector] } },
});
const annotation = one('Annotation', ['id', 'target'], {
  motivation,
  body: { type: 'array', items: textualBody },
  target: { type: 'array', minItems: 1, items: target },
});
const page = one('AnnotationPage', ['id', 'items'], {
  startIndex: offset,
  items: { type: 'array', items: annotation },
});

/** 5.1: a collection has an id, a type and a label, the total and its first page, which may be embedded. */
export const COLLECTION = {
  ...one('AnnotationCollection', ['@context', 'id', 'first'], {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    label: text,
    total: offset,
    first: page,
  }),
};

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const node = (id: string, container = {}) => ({ '@id': id, '@type': '@id', ...container });

export const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  ...Object.fromEntries(MOTIVATIONS.map((name) => [name, OA + name])),
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  selector: node(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  items: node(`${AS}items`, { '@container': '@list' }),
  first: node(`${AS}first`),
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  start: `${OA}start`,
  end: `${OA}end`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
};
