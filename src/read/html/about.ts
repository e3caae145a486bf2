// What a page says of its article, for search engines and for those who share it.
import { namesIn } from '../byline.ts';
import { dayIn } from '../day.ts';
import type { Scan } from './scan.ts';

export interface PageAbout {
  readonly title?: string;
  readonly byline: readonly string[];
  /** YYYY-MM-DD */
  readonly published?: string;
}

const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];
const DATES = `article:published_time datepublished og:article:published_time parsely-pub-date sailthru.date pubdate
publishdate publish-date publication_date date dc.date dc.date.issued dcterms.created dcterms.issued dcterms.date`.split(
  /\s+/,
);

/** Title, authors and day of publication: by JSON-LD, then by <meta>, then by the page itself. */
export function aboutPage(page: Scan): PageAbout {
  const { headline, author, datePublished } = articleIn(page.data) ?? {};
  const title = titleOf(page, typeof headline === 'string' ? headline : page.meta.get('og:title'));
  const bylines = [author, ...AUTHORS.map((name) => page.meta.get(name)), page.authors[0]].map(namesIn);
  const days = [datePublished, ...DATES.map((name) => page.meta.get(name)), page.times[0]].map(dayIn);
  const published = days.find((day) => day !== undefined);
  return {
    ...(title !== '' && { title }),
    byline: bylines.find((names) => names.length > 0) ?? [],
    ...(published !== undefined && { published }),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The heading that readers see, where it is the title too; else the title for others, without the name of the site. */
function titleOf({ headings, titles, meta }: Scan, told: string | undefined): string {
  const title = withoutSite(tidy(told ?? titles[0] ?? ''), meta.get('og:site_name'));
  const seen = headings.map(tidy).find((heading) => {
    const [a, b] = [plain(heading), plain(title)];
    return a.length > 0 && (a.includes(b) || b.includes(a));
  });
  return seen ?? (title !== '' || headings.length !== 1 ? title : tidy(headings[0] as string));
}

/** “Storm hits | The Gazette”: what stands behind the last bar or dash is the site if it is short. */
function withoutSite(title: string, site: string | undefined): string {
  const [, words, last] = /^(.{15,400}) (?:[|»·]|::|[-–—]) ([^|]{2,50})$/.exec(title) ?? [];
  if (words === undefined || last === undefined) return title;
  const isSite = site === undefined ? last.split(' ').length <= 4 : plain(last) === plain(site);
  return isSite ? words : title;
}

/** The first thing in the page's JSON-LD that is an article. What is no JSON is passed over, as search engines do. */
function articleIn(data: readonly string[]): Record<string, unknown> | undefined {
  return data
    .flatMap(parsed)
    .find((thing) => /(?:Article|BlogPosting|Report)$/.test(String([thing['@type']].flat()[0])));
}

function parsed(json: string): Record<string, unknown>[] {
  try {
    return things(JSON.parse(json)).flatMap((thing) => [thing, ...things(thing['@graph'])]);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const things = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value.slice(0, 100) : [value]).filter((thing) => typeof thing === 'object' && thing !== null);
