// How each section is compared: what stands in it, what makes two the same, what can change.
import type { Attribution, DateExpression, Quantity, Quote, SourceRow } from '../record.ts';
import type { DiffPart, FieldChange, Item, Section } from './comparison.ts';
import type { Subject } from './match.ts';
import { called, sameName, viaOf } from './people.ts';
import { contextOf, type Version } from './place.ts';
import { diffOf, normal, wordsOf } from './wording.ts';

/** One of a section, ready to be matched. */
export interface Comparable extends Subject {
  readonly item: Item;
  readonly fields: Readonly<Partial<Record<FieldChange['field'], string>>>;
}

interface Row {
  readonly list: (version: Version) => Comparable[];
  readonly changes: (old: Comparable, now: Comparable) => FieldChange[];
  readonly diff?: (old: Comparable, now: Comparable) => DiffPart[];
  /** How alike two must be: 0 to 1. */
  readonly threshold: number;
}

const diff = (old: Comparable, now: Comparable): DiffPart[] => diffOf(old.item.text, now.item.text);

export const ROWS: Readonly<Record<Section, Row>> = {
  quotes: { list: quotes, changes, diff, threshold: 0.5 },
  speakers: { list: speakers, changes, threshold: 1 },
  attributions: { list: attributions, changes, diff, threshold: 0.5 },
  numbers: { list: numbers, changes, threshold: 0.5 },
  dates: { list: dates, changes, threshold: 0.5 },
  sources: { list: sources, changes, threshold: 1 },
};

const NAMES: ReadonlySet<string> = new Set(['speaker', 'via', 'name']);

function changes(old: Comparable, now: Comparable): FieldChange[] {
  const fields = new Set([...Object.keys(old.fields), ...Object.keys(now.fields)]) as Set<FieldChange['field']>;
  return [...fields].flatMap((field): FieldChange[] => {
    const [a, b] = [old.fields[field], now.fields[field]];
    if (NAMES.has(field) ? sameName(a, b) : a === b) return [];
    return [{ field, ...(a !== undefined && { old: a }), ...(b !== undefined && { new: b }) }];
  });
}

const some = <K extends string>(field: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [field]: value } as { [P in K]: string });

function quotes({ report, line }: Version): Comparable[] {
  return report.quotes
    .filter(({ kind }) => kind === 'full' || kind === 'partial')
    .map((quote: Quote): Comparable => {
      const [start, end] = [quote.spans[0]?.start ?? 0, quote.spans.at(-1)?.end ?? 0];
      const speaker = called(quote.speaker);
      const words = normal(quote.text);
      return {
        key: words,
        words: wordsOf(quote.text),
        ...(speaker !== undefined && { detail: speaker }),
        item: { id: quote.id, text: quote.text, start, end, line: line(start), ...some('speaker', speaker) },
        fields: { words, ...some('speaker', speaker), ...some('via', viaOf(quote.via)) },
      };
    });
}

/** Everybody who is quoted in marks. */
function speakers({ report }: Version): Comparable[] {
  const names = new Map<string, string | undefined>();
  for (const { kind, speaker } of report.quotes) {
    const name = kind === 'full' || kind === 'partial' ? called(speaker) : undefined;
    if (name !== undefined && !names.has(name)) names.set(name, speaker?.entity);
  }
  return [...names].map(([name, id]) => ({
    key: named(name, speaker(name)),
    words: [],
    detail: name,
    item: { ...some('id', id), text: name },
    fields: { name },
  }));
}

/** The last word of a person's name: within one article the shorter name is the same person's. */
const speaker = (name: string): string => name.split(' ').at(-1) ?? name;
const named = (name: string, last: string): string => (/^\p{Lu}/u.test(name) ? last : name).toLowerCase();

/** Direct speech is compared as quotes. */
function attributions({ report, line }: Version): Comparable[] {
  return report.attributions
    .filter(({ kind }) => kind !== 'direct')
    .map((attribution: Attribution): Comparable => {
      const text = attribution.content.map((span) => span.text).join(' … ');
      const [start, end] = [attribution.content[0]?.start ?? 0, attribution.content.at(-1)?.end ?? 0];
      const name = called(attribution.source);
      const { verb, status } = attribution;
      return {
        key: normal(text),
        words: wordsOf(text),
        ...(name !== undefined && { detail: name }),
        item: { id: attribution.id, text, start, end, line: line(start), ...some('speaker', name) },
        fields: {
          words: normal(text),
          status,
          ...some('speaker', name),
          ...some('verb', verb),
          ...some('via', viaOf(attribution.via)),
        },
      };
    });
}

/** The same value of the same thing, wherever it stands; else the number that stands in the same sentence. */
function numbers({ report, line }: Version): Comparable[] {
  return report.quantities.map((quantity: Quantity): Comparable => {
    const { id, start, end, text, kind, value, min, max, values, unit, what, bound } = quantity;
    const amount = String(values ?? value ?? `${min ?? ''}–${max ?? ''}`);
    const shown = unit ? `${amount} ${unit.name}` : amount;
    return {
      key: `${kind} ${shown} ${what?.head ?? ''} ${bound ?? ''}`,
      words: contextOf(report, start, end),
      kind: kind === 'ordinal' ? 'ordinal' : 'amount',
      item: { id, text, start, end, line: line(start) },
      fields: { value: shown, ...some('what', what?.head), ...some('bound', bound) },
    };
  });
}

function dates({ report, line }: Version): Comparable[] {
  return report.dates.map((date: DateExpression): Comparable => {
    const { id, start, end, text, type, value } = date;
    const shown = value ?? text.toLowerCase();
    return {
      key: `${type} ${shown}`,
      words: contextOf(report, start, end),
      kind: type === 'time' ? 'date' : type,
      item: { id, text, start, end, line: line(start) },
      fields: { value: shown },
    };
  });
}

function sources({ report }: Version): Comparable[] {
  return report.sources.map(
    ({ entity, name, kind }: SourceRow): Comparable => ({
      key: named(name, kind === 'named-person' ? speaker(name) : name),
      words: [],
      detail: name,
      item: { ...some('id', entity), text: name },
      fields: { kind, name },
    }),
  );
}
