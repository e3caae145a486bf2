import { findDates } from '../../../src/extract/dates/index.ts';
import type { DateFinding } from '../../../src/extract/findings.ts';
import { segment } from '../../../src/text/segment.ts';

/** Most cases are read as published on this day, a Wednesday. */
export const PUBLISHED = '2023-03-08';

export const datesIn = (text: string, published?: string): DateFinding[] =>
  findDates(segment({ id: 'case', format: 'text', sha256: '', text, ...(published && { published }) }));

interface Case {
  readonly text: string;
  readonly published: string | undefined;
  /** Each date in braces, as it is written there. */
  readonly expected: string[];
}

const MARKED = /\{([^={}]*)=([^{}]*)\}/g;

/**
 * Reads a case: “2010-05-04 | She spoke on {2010-05-03=Monday}.” A day and a bar before it say when it was published
 * (“none |”: nobody knows). A date stands in braces with its TIMEX3 value before it, and its type where that is not
 * “date”: “{duration P3Y=three years}”. What is not in braces must not be found.
 */
export function readCase(line: string): Case {
  const [, published, marked] = /^(?:(\d{4}-\d{2}-\d{2}|none) \| )?(.*)$/s.exec(line) as unknown as string[];
  return {
    text: (marked as string).replace(MARKED, '$2'),
    published: published === 'none' ? undefined : (published ?? PUBLISHED),
    expected: (marked as string).match(MARKED) ?? [],
  };
}

/** A finding, written as in a case. */
export const written = ({ type, value, text }: DateFinding): string =>
  `{${[...(type === 'date' ? [] : [type]), ...(value === undefined ? [] : [value])].join(' ')}=${text}}`;
