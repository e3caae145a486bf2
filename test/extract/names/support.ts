import { findNames } from '../../../src/extract/names/index.ts';
import { segment } from '../../../src/text/segment.ts';

/** A case with its answer inside: `{person:Ana Ruiz} flew to {place:Lagos}.` */
export function readCase(line: string): { text: string; names: string[] } {
  const names: string[] = [];
  const text = line.replace(/\{([a-z]+):([^}]*)\}/g, (_, type: string, name: string) => {
    names.push(`${type}: ${name}`);
    return name;
  });
  return { text, names };
}

/** The names found in a text, after a headline that has none. */
export function namesOf(text: string): string[] {
  const doc = segment({ id: 'case', format: 'text', sha256: '', text: `what happened on the day\n\n${text}` });
  return findNames(doc).map((n) => `${n.type}: ${n.text}`);
}
