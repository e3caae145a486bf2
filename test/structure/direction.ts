// Who may import whom. Data runs one way: read → text → extract → resolve → format → cli.
import { posix } from 'node:path';
import { importsOf } from './source.ts';

interface Allowed {
  /** Modules of src by the start of their path: a folder ends with a slash. */
  readonly values: readonly string[];
  /** What it may import types of besides. */
  readonly types?: readonly string[];
}

/** A module is under the first of these that its path begins with; `*` stands for one name. Its own folder is free. */
const MAY_IMPORT: readonly (readonly [string, Allowed])[] = [
  ['nlp/', { values: [] }],
  ['lexicon/', { values: [] }],
  ['model/', { values: ['lexicon/', 'text/'] }],
  ['read/', { values: ['lexicon/'] }],
  ['text/', { values: ['lexicon/', 'nlp/'], types: ['read/article.ts'] }],
  // Two extractors never import each other; what they share lies in extract/ itself.
  ['extract/*/', { values: ['extract/*.ts', 'lexicon/', 'model/', 'nlp/', 'text/'] }],
  ['extract/', { values: ['lexicon/', 'text/'] }],
  ['resolve/', { values: ['lexicon/', 'text/'], types: ['extract/findings.ts'] }],
  ['audit/', { values: ['lexicon/', 'text/'] }],
  // Of the sources only the numbers are extracted, sentence by sentence.
  [
    'verify/',
    {
      values: ['extract/dates/', 'extract/quantities/', 'lexicon/', 'text/'],
      types: ['extract/findings.ts', 'read/article.ts'],
    },
  ],
  ['compare/', { values: ['lexicon/', 'text/'] }],
  ['tally/', { values: ['lexicon/', 'text/'] }],
  [
    'format/',
    {
      values: ['lexicon/', 'text/', 'compare/comparison.ts', 'verify/verification.ts'],
      types: ['audit/', 'compare/', 'tally/', 'verify/'],
    },
  ],
  ['cli/', { values: [''] }],
  ['analyze.ts', { values: ['extract/', 'model/', 'resolve/', 'text/'], types: ['read/article.ts'] }],
  ['index.ts', { values: ['analyze.ts', 'audit/', 'compare/', 'format/', 'read/', 'tally/', 'verify/'], types: [''] }],
  ['record.ts', { values: [] }],
];

/** The schema's values load the validator's library. */
const LOADS_RECORD: readonly string[] = ['cli/schema'];

/** Packages that only some modules may import. */
const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['chalk', ['cli/', 'format/']],
  ['commander', ['cli/']],
  ['compromise', ['nlp/compromise.ts']],
  ['typebox', ['audit/config.ts', 'record.ts']],
  ['wink-eng-lite-web-model', ['nlp/wink-model.ts']],
  ['wink-nlp', ['nlp/wink.ts', 'nlp/wink-model.ts']],
]);

/**
 * The imports of a module that go against the direction, as `resolve/facts.ts → cli/run.ts`.
 *
 * @param path in src, with slashes: `text/span.ts`
 */
export function forbiddenImports(path: string, source: string): string[] {
  return importsOf(source)
    .filter(({ specifier, typeOnly }) =>
      specifier.startsWith('.')
        ? !isAllowed(path, posix.join(posix.dirname(path), specifier), typeOnly)
        : !isAllowedPackage(path, specifier),
    )
    .map(({ specifier, typeOnly }) => {
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
      return `${path} → ${target}${typeOnly ? ' (types)' : ''}`;
    });
}

function isAllowed(path: string, target: string, typeOnly: boolean): boolean {
  if (target === 'record.ts') return typeOnly || LOADS_RECORD.some((loader) => path.startsWith(loader));
  const [place, allowed] = MAY_IMPORT.find(([start]) => begins(path, start)) ?? [];
  if (!place || !allowed) return false;
  if (place.endsWith('/') && target.startsWith(ownFolder(path, place))) return true;
  return [...allowed.values, ...(typeOnly ? (allowed.types ?? []) : [])].some((start) => begins(target, start));
}

/** `extract/dates/` for a module under `extract/∗/`. */
const ownFolder = (path: string, place: string): string =>
  `${path
    .split('/')
    .slice(0, place.split('/').length - 1)
    .join('/')}/`;

function isAllowedPackage(path: string, specifier: string): boolean {
  const [scopeOrName, name] = specifier.split('/') as [string, string?];
  const starts = PACKAGES.get(scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName);
  return !starts || starts.some((start) => path.startsWith(start));
}

const begins = (path: string, start: string): boolean =>
  new RegExp(`^${start.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}${start.endsWith('.ts') ? '$' : ''}`).test(path);
