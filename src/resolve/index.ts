// Findings to the sections of the record: who is who, who said it, on whose word, with ids.
import type { AttributionFinding, DateFinding, Name, QuantityFinding } from '../extract/findings.ts';
import type { Report } from '../record.ts';
import type { Doc } from '../text/doc.ts';
import { bySpan } from '../text/span.ts';
import { castOf, statementsOf } from './cast.ts';
import { withAgedNames } from './entities/aged-names.ts';
import { withSurnames } from './entities/surname-of-source.ts';
import { nameMentions } from './mention.ts';
import { continueQuotes } from './quotes/continue.ts';
import { floatingStatements } from './quotes/floating.ts';
import { draftQuotes } from './quotes/index.ts';
import { ownersOf } from './quotes/owner.ts';
import { nameWorks } from './quotes/works.ts';
import { withFirstPersons } from './sources/first-person.ts';
import { wholeSources } from './sources/whole.ts';
import { reachOf, type Statement } from './statement.ts';
import { writeSections } from './write.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly dates: readonly DateFinding[];
  readonly quantities: readonly QuantityFinding[];
  readonly attributions: readonly AttributionFinding[];
}

export type Sections = Pick<
  Report,
  'quotes' | 'attributions' | 'entities' | 'quantities' | 'dates' | 'facts' | 'sources'
>;

/** Who and which: the findings of one article, resolved. Linear in its length; the same input, the same result. */
export function resolve(doc: Doc, findings: Findings): Sections {
  const continued = continueQuotes(doc, findings.attributions);
  const mentions = nameMentions(
    doc,
    withSurnames(doc, withAgedNames(doc, nameWorks(doc, findings.names, continued)), continued),
  );
  const attributions = wholeSources(doc, mentions, continued);
  const cast = castOf(doc, mentions, attributions);
  const found = statementsOf(doc, cast, attributions);
  const owners = ownersOf(doc.quotations, found);
  const floating = floatingStatements(doc, found, owners, cast);
  const statements = withFirstPersons(doc, [...found, ...floating].sort(byFirstSpan));
  const quotes = draftQuotes(doc, ownersOf(doc.quotations, statements), statements);
  return writeSections(doc, { cast, statements, quotes, dates: findings.dates, quantities: findings.quantities });
}

/** Statements by where their first words stand; of two that start together the longer first. */
const byFirstSpan = (a: Statement, b: Statement): number => bySpan(reachOf(a.finding), reachOf(b.finding));
