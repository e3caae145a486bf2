// Sources across articles: one row each, counted as the articles go by.
import type { Report, Source, SourceRow } from '../record.ts';
import { isNamed, keyOf } from './names.ts';
import { type Repeat, Repeats, type Variant } from './repeats.ts';

/** An article in which a source stands. */
export interface Appearance {
  readonly article: string;
  /** YYYY-MM-DD, where known. */
  readonly published?: string;
}

/** One source, over all articles. */
export interface TalliedSource {
  readonly name: string;
  readonly kind: SourceRow['kind'];
  /** By name, so that a reader could find it. */
  readonly named: boolean;
  /** As whom it is introduced, each wording once. */
  readonly roles: readonly string[];
  /** What else it is called. */
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly attributions: number;
  readonly quotes: number;
  readonly words: number;
  /** By the day of publication where every article of the source has one, else in the order of the inputs. */
  readonly first: Appearance;
  readonly last: Appearance;
  /** Its quotes that several articles have, with all wordings, whoever they are given to. */
  readonly repeated: readonly { readonly variants: readonly Variant[] }[];
}

interface Row {
  readonly key: number;
  name: string;
  kind: SourceRow['kind'];
  readonly roles: Set<string>;
  readonly aliases: Set<string>;
  articles: number;
  attributions: number;
  quotes: number;
  words: number;
  /** First and last, in the order of the inputs. */
  readonly input: [Appearance, Appearance];
  /** The same by day; undefined once an article had none. */
  days: [Appearance, Appearance] | undefined;
  readonly repeated: Set<Repeat<Row>>;
}

/** Roles and aliases listed of one source. */
const LISTED = 50;

/** Memory grows with the sources, and up to a limit with the quotes; not with the articles. */
export class Tally {
  readonly #byName = new Map<string, Row>();
  readonly #rows: Row[] = [];
  readonly #repeats: Repeats<Row>;

  /** @param remembered quotes that are held against later ones */
  constructor(remembered?: number) {
    this.#repeats = new Repeats(remembered);
  }

  /** Counts one article. Its text is not needed, nor kept. */
  add(report: Report): void {
    const { id, published } = report.article;
    const appearance = { article: id, ...(published !== undefined && { published }) };
    const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    const here = new Map<string, Row>();
    const seen = new Set<Row>();
    for (const source of report.sources) {
      const row = this.#rowOf(source, appearance);
      const entity = source.entity === undefined ? undefined : entities.get(source.entity);
      note(row.roles, entity?.roles.map(({ text }) => text) ?? []);
      note(row.aliases, entity?.aliases ?? []);
      row.attributions += source.attributions;
      row.quotes += source.quotes;
      row.words += source.words;
      // Two rows of an article may be one here: “the AP” and “AP”.
      if (!seen.has(row)) row.articles++;
      seen.add(row);
      here.set(source.entity ?? source.name, row);
    }
    this.#addQuotes(report, here);
  }

  #addQuotes({ article, quotes }: Report, here: ReadonlyMap<string, Row>): void {
    for (const { kind, text, speaker } of quotes) {
      if (kind !== 'full' && kind !== 'partial') continue;
      const row = speaker && rowFor(here, speaker);
      const found = this.#repeats.add(text, article.id, row, row?.name ?? speaker?.name);
      if (found) for (const owner of found.owners) owner.repeated.add(found);
    }
  }

  #rowOf(source: SourceRow, appearance: Appearance): Row {
    const key = keyOf(source);
    const known = key === undefined ? undefined : this.#byName.get(key);
    if (known) {
      appear(known, appearance);
      return known;
    }
    const row: Row = {
      key: this.#rows.length,
      name: source.name,
      kind: source.kind,
      roles: new Set(),
      aliases: new Set(),
      articles: 0,
      attributions: 0,
      quotes: 0,
      words: 0,
      input: [appearance, appearance],
      days: appearance.published === undefined ? undefined : [appearance, appearance],
      repeated: new Set(),
    };
    this.#rows.push(row);
    if (key !== undefined) this.#byName.set(key, row);
    return row;
  }

  /** The sources, most words first, then in the order in which they came. */
  rows(): TalliedSource[] {
    return [...this.#rows].sort((a, b) => b.words - a.words || a.key - b.key).map(written);
  }
}

const rowFor = (here: ReadonlyMap<string, Row>, { entity, name, text }: Source): Row | undefined =>
  here.get(entity ?? name ?? text) ?? here.get(text);

function note(set: Set<string>, texts: readonly string[]): void {
  for (const text of texts) if (set.size < LISTED) set.add(text.replace(/\s+/g, ' '));
}

function appear(row: Row, appearance: Appearance): void {
  row.input[1] = appearance;
  const { published } = appearance;
  if (published === undefined) row.days = undefined;
  else if (row.days && published < (row.days[0].published as string)) row.days[0] = appearance;
  else if (row.days && published >= (row.days[1].published as string)) row.days[1] = appearance;
}

function written(row: Row): TalliedSource {
  const { name, kind, articles, attributions, quotes, words } = row;
  const [first, last] = row.days ?? row.input;
  return {
    name,
    kind,
    named: isNamed(row),
    roles: [...row.roles],
    aliases: [...row.aliases].filter((alias) => alias !== name),
    articles,
    attributions,
    quotes,
    words,
    first,
    last,
    repeated: [...row.repeated].map(({ variants }) => ({
      variants: variants.map(({ text, speaker, articles: ids }) => ({
        text,
        ...(speaker !== undefined && { speaker }),
        articles: ids,
      })),
    })),
  };
}
