// The ages that the article gives its persons: “Ana Ruiz, 42, …”, “Ruiz (42)”.
import type { Entity, Span } from '../../record.ts';
import { bySpan, span } from '../../text/span.ts';
import { type Matter, within } from './check.ts';

export interface Age extends Span {
  readonly person: Entity;
  readonly years: number;
  /** Is a year named around it, so that it may be the age of another time: “In 1995 Ana Ruiz, 15, …”? */
  readonly dated: boolean;
}

const AGE = /^(?:, ([1-9]\d)(?=, [a-z]|[.;](?:\s|$))| \(([1-9]\d)\))/;
/** How far around an age a year is looked for, in code units. */
const AROUND = 300;

/** In order. An age is read right behind a name, where nobody else’s can stand. */
export function agesIn({ doc, entities, dates }: Matter): Age[] {
  return entities
    .filter((e) => e.type === 'person')
    .flatMap((person) =>
      person.mentions.flatMap(({ kind, end }): Age[] => {
        const match =
          kind === 'name' && /[, ]/.test(doc.plain.charAt(end)) ? AGE.exec(doc.plain.slice(end, end + 8)) : null;
        const digits = match?.[1] ?? match?.[2];
        if (!digits) return [];
        const start = doc.plain.indexOf(digits, end);
        const around = within(dates, { start: start - AROUND, end: start + AROUND });
        const dated = around.some((d) => /\d{4}/.test(d.text) && !bornBefore(doc.plain, d.start));
        return [{ ...span(doc.text, start, start + digits.length), person, years: Number(digits), dated }];
      }),
    )
    .sort(bySpan);
}

const BORN = /(?:,? (?:who )?was born (?:in|on) (?:the )?|,? born (?:in|on) | \((?:born|b\.) (?:in |on )?)$/;

/** Where the words “was born in”, “(born” before a date begin: right behind the person they are said of. */
export function bornBefore(plain: string, at: number): number | undefined {
  const words = BORN.exec(plain.slice(Math.max(0, at - 30), at));
  return words ? at - words[0].length : undefined;
}
