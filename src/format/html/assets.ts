import { readFileSync } from 'node:fs';

/** A style sheet or script of ours, as it ships in assets/: it becomes part of the page. */
export const asset = (name: string): string =>
  readFileSync(new URL(`../../../assets/${name}`, import.meta.url), 'utf8');
