// Overlapping spans to properly nested ones: what a page's elements and a terminal's styles both need.

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What comes next in the text: a span begins (again), a stretch of text, a span ends (for now). */
export type Step<T> =
  | { readonly kind: 'open'; readonly span: T; readonly again: boolean }
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly span: T };

/**
 * Walks over `range` and the spans in it. Spans nest: of two that begin together the longer is outside, of two alike the
 * one listed first. Where one ends inside another that began later, the inner one is closed, and opened again behind it:
 *
 *   (a [b) c]  →  open(1) a open[2] b close[2] close(1) open[2] c close[2]
 *
 * Spans are cut to the range; empty ones are left out.
 */
export function* sweep<T extends Range>(range: Range, spans: Iterable<T>): Generator<Step<T>> {
  const waiting = [...spans]
    .filter((span) => clip(span, range))
    .sort((a, b) => Math.max(a.start, range.start) - Math.max(b.start, range.start) || b.end - a.end);
  const open: T[] = [];
  let at = range.start;
  let next = 0;
  while (at < range.end) {
    yield* closed(open, at);
    for (let span = waiting[next]; span && span.start <= at; span = waiting[++next]) {
      open.push(span);
      yield { kind: 'open', span, again: false };
    }
    const stop = Math.min(range.end, waiting[next]?.start ?? range.end, ...open.map((span) => span.end));
    yield { kind: 'text', start: at, end: stop };
    at = stop;
  }
  while (open.length > 0) yield { kind: 'close', span: open.pop() as T };
}

const clip = (span: Range, range: Range): boolean => Math.max(span.start, range.start) < Math.min(span.end, range.end);

/** Ends the spans that end here; those inside them that go on are opened again. */
function* closed<T extends Range>(open: T[], at: number): Generator<Step<T>> {
  const outermost = open.findIndex((span) => span.end <= at);
  if (outermost < 0) return;
  const goOn: T[] = [];
  while (open.length > outermost) {
    const span = open.pop() as T;
    yield { kind: 'close', span };
    if (span.end > at) goOn.unshift(span);
  }
  for (const span of goOn) {
    open.push(span);
    yield { kind: 'open', span, again: true };
  }
}
