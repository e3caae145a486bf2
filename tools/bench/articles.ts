import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/read/article.ts';
import type { GoldArticle } from '../evaluate/gold.ts';
import { readNdjson } from '../ndjson.ts';

const SETS = ['attributions-polnear-dev.jsonl', 'text-wikinews.jsonl'];

/** The articles of PolNeAR (dev) and Wikinews in a folder with evaluation data; without one, those of the fixtures. */
export function articlesOf(root: string, data: string | undefined): Article[] {
  if (data === undefined) return fixtures(root);
  return SETS.flatMap((set) => readNdjson<GoldArticle>(join(data, set))).map(articleOf);
}

function fixtures(root: string): Article[] {
  const folder = join(root, 'fixtures');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => articleOf({ id: file, text: readFileSync(join(folder, file), 'utf8') }));
}

function articleOf({ id, text, published }: Pick<GoldArticle, 'id' | 'text' | 'published'>): Article {
  return { id, format: 'text', sha256: '0'.repeat(64), text, published: published ?? '2024-05-14' };
}
