// What the tags of HTML mean for its text.

const words = (list: string): string[] => list.trim().split(/\s+/);

const BLOCKS: ReadonlySet<string> = new Set(
  words(`
address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`),
);

/** Does it begin on a line of its own? Elements that a page has made up (<photo-essay>) are taken to. */
export const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes('-');

/** What is told apart: `unread` is not seen, `struck` not said any more, `chrome` the frame of a page. */
export type Group =
  | 'unread'
  | 'struck'
  | 'chrome'
  | 'caption'
  | 'title'
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'mark'
  | 'raised'
  | 'lines';

const NAMES: Readonly<Record<Group, string>> = {
  unread:
    'audio button canvas datalist iframe math noscript object script select style svg template textarea title video',
  struck: 'del s strike',
  chrome: 'aside footer nav',
  caption: 'caption figcaption',
  title: 'h1',
  heading: 'h2 h3 h4 h5 h6',
  list: 'menu ol ul',
  item: 'li',
  quote: 'blockquote',
  mark: 'q',
  raised: 'sup',
  lines: 'pre',
};

export const GROUPS: ReadonlyMap<string, Group> = new Map(
  (Object.keys(NAMES) as Group[]).flatMap((group) => words(NAMES[group]).map((name) => [name, group] as const)),
);
