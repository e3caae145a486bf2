// schema.org: the article, what is quoted in it, what it claims, and for each claim a review to be filled in.
import type { Attribution, Entity, Fact, Quote, Report, Source, SourceKind } from '../record.ts';
import { articleIri, textIri } from './article-iri.ts';
import type { View } from './format.ts';
import { documents } from './json.ts';
import { titleOf } from './title.ts';
import { nameOf } from './wording/source.ts';

/**
 * A graph an article; of several, one a line: NewsArticle with Quotations (hasPart) and names (mentions), a Claim for
 * each fact, and for each Claim a ClaimReview without verdict, author and date: those are the checker's.
 */
export const jsonld = documents(graphOf);

type Node = Readonly<Record<string, unknown>>;

export function graphOf(report: Report, { sections, text = true }: View = {}): object {
  const id = articleIri(report.article);
  const place = (item: string): string => `${textIri(report.article.sha256)}#${item}`;
  const asked = (section: 'quotes' | 'entities' | 'facts'): boolean => !sections || sections.includes(section);
  const facts = asked('facts') ? report.facts : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...articleOf(report, id, text),
        ...(asked('quotes') && { hasPart: report.quotes.filter(isSpeech).map((quote) => quotation(quote, id, place)) }),
        ...(asked('entities') && { mentions: report.entities.map((entity) => thing(entity, place)) }),
      },
      ...facts.map((fact) => claim(fact, report.attributions, id, place)),
      ...facts.map((fact) => review(fact, place)),
    ],
  };
}

function articleOf(report: Report, id: string, text: boolean): Node {
  const { article } = report;
  const { byline, published, language } = article;
  const title = titleOf(report);
  return {
    '@type': 'NewsArticle',
    '@id': id,
    ...(title !== undefined && { headline: title }),
    ...(byline && { author: byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(published !== undefined && { datePublished: published }),
    ...(language !== undefined && { inLanguage: language }),
    ...(text && article.text !== undefined && { articleBody: article.text }),
  };
}

const isSpeech = ({ kind }: Quote): boolean => kind === 'full' || kind === 'partial';

const quotation = (quote: Quote, article: string, place: (item: string) => string): Node => ({
  '@type': 'Quotation',
  '@id': place(quote.id),
  text: quote.text,
  ...(quote.speaker && { creator: party(quote.speaker) }),
  // Who carried it here: what the quotation is taken from.
  ...(quote.via.length > 0 && {
    isBasedOn: quote.via.map((via) => ({ '@type': 'CreativeWork', publisher: party(via) })),
  }),
  isPartOf: { '@id': article },
});

const PARTIES: Readonly<Record<SourceKind, string>> = {
  'named-person': 'Person',
  'unnamed-person': 'Person',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
  // A creator is a person or an organization: of a document, whoever wrote it.
  document: 'Organization',
  group: 'Organization',
  unknown: 'Organization',
};

/** A person by name; one who is not named by what the text says of them, which is no name. */
function party(source: Source): Node {
  const type = PARTIES[source.kind];
  const isUnnamed = source.kind === 'unnamed-person' || source.name === undefined;
  return {
    '@type': type,
    ...(isUnnamed ? { description: source.text } : { name: nameOf(source) }),
    ...(type === 'Person' && source.role !== undefined && { jobTitle: source.role }),
  };
}

const THINGS: Readonly<Record<Entity['type'], string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  facility: 'Place',
  nationality: 'Thing',
  event: 'Event',
  work: 'CreativeWork',
  product: 'Product',
  law: 'Legislation',
  other: 'Thing',
};

const thing = ({ id, type, name, aliases }: Entity, place: (item: string) => string): Node => ({
  '@type': THINGS[type],
  '@id': place(id),
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
});

function claim(
  fact: Fact,
  attributions: readonly Attribution[],
  article: string,
  place: (item: string) => string,
): Node {
  const parties = attributions.flatMap(({ id, source }) =>
    source && fact.attributions.includes(id) ? [party(source)] : [],
  );
  return {
    '@type': 'Claim',
    '@id': place(fact.id),
    text: fact.text,
    ...(parties.length > 0 && { author: parties }),
    appearance: { '@id': article },
  };
}

const review = (fact: Fact, place: (item: string) => string): Node => ({
  '@type': 'ClaimReview',
  '@id': place(`${fact.id}-review`),
  claimReviewed: fact.text,
  itemReviewed: { '@id': place(fact.id) },
});
