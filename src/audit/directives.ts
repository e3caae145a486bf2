// Comments that switch rules off and on: <!-- onrecord-disable rule-a, rule-b -- reason -->

/** A comment as its reader gives it: where it stood in the text, and what it says. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** `disable` and `enable` hold from the comment on, `disable-next-line` for the next line that is not empty. */
interface Switch {
  /** What stands between these two is switched. */
  readonly from: number;
  readonly to: number;
  readonly on: boolean;
  /** Empty: all rules. */
  readonly rules: readonly string[];
}

const IN_TEXT = /<!--([^<>]{0,400}?)-->/g;
const DIRECTIVE =
  /^\s*onrecord-(disable-next-line|disable-line|disable|enable)(?:\s+(?<rules>(?!-- )[^\n]*?))?(?:\s+--\s.*)?\s*$/s;

/** Is a rule on at a place? The last comment that speaks of both decides. Comments are never looked into. */
export function switchesOf(text: string, comments: readonly Comment[]): (rule: string, at: number) => boolean {
  const inText = [...text.matchAll(IN_TEXT)];
  const all = [
    ...inText.map((match) => ({ text: match[1] as string, at: match.index, end: match.index + match[0].length })),
    ...comments.map(({ start, text: says }) => ({ text: says, at: start, end: start })),
  ].sort((a, b) => a.at - b.at);
  const switches = all.flatMap((comment) => switchOf(text, comment) ?? []);
  if (switches.length === 0 && inText.length === 0) return () => true;
  const isComment = (at: number) => inText.some((m) => m.index <= at && at < m.index + m[0].length);
  return (rule, at) => {
    const last = switches.findLast(
      ({ from, to, rules }) => from <= at && at < to && (rules.length === 0 || rules.includes(rule)),
    );
    return (last?.on ?? true) && !isComment(at);
  };
}

function switchOf(text: string, comment: { text: string; at: number; end: number }): Switch | undefined {
  const match = DIRECTIVE.exec(comment.text);
  if (!match) return undefined;
  const rules = (match.groups?.rules ?? '').split(/[\s,]+/).filter(Boolean);
  const [from, to] = range(match[1] as string, text, comment.at, comment.end);
  return { from, to, on: match[1] === 'enable', rules };
}

function range(kind: string, text: string, at: number, end: number): [from: number, to: number] {
  if (kind === 'disable-line') return [text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, end)];
  if (kind !== 'disable-next-line') return [end, Number.POSITIVE_INFINITY];
  // A comment that its reader took out of the text may stand right at the line it speaks of.
  const isAtLine =
    at === end && /(?:^|\n)[^\n]?$/.test(text.slice(Math.max(0, end - 2), end)) && /\S/.test(text[end] ?? '');
  const from = isAtLine ? text.lastIndexOf('\n', end - 1) + 1 : nextLine(text, end);
  return [from, lineEnd(text, from)];
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The start of the next line with something in it. */
function nextLine(text: string, at: number): number {
  let start = lineEnd(text, at) + 1;
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') start = lineEnd(text, start) + 1;
  return Math.min(start, text.length);
}
