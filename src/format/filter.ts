import type { Attribution, Fact, Quantity, Quote, Report, ShownReport, Source, SourceRow, Via } from '../record.ts';
import type { Section } from './options.ts';

/** The record with `version`, `article` and these sections only. Ids are kept, also those of what is not shown. */
export function only(report: Report, sections: readonly Section[]): ShownReport {
  const { version, article } = report;
  const asked = new Set<string>(sections);
  return { version, article, ...Object.fromEntries(Object.entries(report).filter(([name]) => asked.has(name))) };
}

/** The record without the article's text. Spans keep theirs. */
export function withoutText<T extends ShownReport>(report: T): T {
  const { text: _, ...article } = report.article;
  return { ...report, article };
}

/**
 * The record without quotes, attributions, entities and quantities below a confidence (0 to 1), and without the ids
 * that pointed to them. A quote whose attribution goes has no speaker any more. Ids of what stays do not change.
 */
export function confident(report: Report, least: number): Report {
  const sure = <T extends { confidence: number }>(items: readonly T[]): T[] =>
    items.filter((item) => item.confidence >= least);
  const [quotes, attributions, entities, quantities] = [
    sure(report.quotes),
    sure(report.attributions),
    sure(report.entities),
    sure(report.quantities),
  ];
  const kept = new Set([...quotes, ...attributions, ...entities, ...quantities].map(({ id }) => id));
  const around = new Map([...report.quotes, ...report.attributions].map(({ id, within }) => [id, within]));
  const links = new Links(kept, around);
  return {
    ...report,
    quotes: quotes.map((quote) => links.quote(quote)),
    attributions: attributions.map((attribution) => links.attribution(attribution)),
    entities,
    quantities: quantities.map((quantity) => links.quantity(quantity)),
    facts: report.facts.map((fact) => links.fact(fact)),
    sources: report.sources.map((row) => links.row(row)),
  };
}

/** Takes away what points to items that are not kept. */
class Links {
  readonly #kept: ReadonlySet<string>;
  readonly #around: ReadonlyMap<string, string | undefined>;

  constructor(kept: ReadonlySet<string>, around: ReadonlyMap<string, string | undefined>) {
    this.#kept = kept;
    this.#around = around;
  }

  quote(quote: Quote): Quote {
    const inner = relinked(quote, 'within', this.#outer(quote.within));
    if (quote.attribution !== this.#known(quote.attribution))
      return { ...relinked(relinked(inner, 'attribution', undefined), 'speaker', undefined), via: [] };
    return { ...relinked(inner, 'speaker', this.#source(quote.speaker)), via: this.#via(quote.via) };
  }

  attribution(attribution: Attribution): Attribution {
    const inner = relinked(attribution, 'within', this.#outer(attribution.within));
    const spoken = relinked(inner, 'source', this.#source(attribution.source));
    const told = relinked(spoken, 'addressee', this.#source(attribution.addressee));
    return { ...told, via: this.#via(attribution.via) };
  }

  quantity(quantity: Quantity): Quantity {
    const placed = relinked(quantity, 'place', this.#known(quantity.place));
    return relinked(placed, 'attribution', this.#known(quantity.attribution));
  }

  /** Its `sourcing` stays: a fact does not become the writer's own word because we are unsure of its source. */
  fact(fact: Fact): Fact {
    const known = (ids: readonly string[]): string[] => ids.filter((id) => this.#kept.has(id));
    return {
      ...fact,
      quantities: known(fact.quantities),
      entities: known(fact.entities),
      attributions: known(fact.attributions),
    };
  }

  row(row: SourceRow): SourceRow {
    return relinked(row, 'entity', this.#known(row.entity));
  }

  #source(source: Source | undefined): Source | undefined {
    return source && relinked(source, 'entity', this.#known(source.entity));
  }

  #via(via: readonly Via[]): Via[] {
    return via.map((one) => relinked(one, 'entity', this.#known(one.entity)));
  }

  /** The nearest around it that is kept: what stands in a quote in a quote stands in the outer one too. */
  #outer(id: string | undefined): string | undefined {
    return id === undefined || this.#kept.has(id) ? id : this.#outer(this.#around.get(id));
  }

  #known(id: string | undefined): string | undefined {
    return id !== undefined && this.#kept.has(id) ? id : undefined;
  }
}

/** The item with this field, or without it where that is undefined. The fields keep their order. */
function relinked<T extends object, K extends keyof T>(item: T, field: K, value: T[K] | undefined): T {
  if (item[field] === value) return item;
  if (value !== undefined) return { ...item, [field]: value };
  const { [field]: _, ...rest } = item;
  return rest as T;
}
