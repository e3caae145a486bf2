// Every place that a record points at.
import type { Block, Report } from '../../src/record.ts';

export interface Spot {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** What the record says stands there. */
  readonly text: string | undefined;
  /** Must it lie in one block? A source may be told of its words from place to place, a warning of the whole text. */
  readonly inBlock: boolean;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isPlace = (value: Json): boolean => typeof value.start === 'number' && typeof value.end === 'number';

export const spotsOf = (report: Report): Spot[] => [...walk(report, '')];

function* walk(value: unknown, path: string): Generator<Spot> {
  if (!isObject(value)) return;
  if (isPlace(value)) {
    const { start, end, text } = value as unknown as { start: number; end: number; text?: string };
    yield { path, start, end, text, inBlock: !path.startsWith('/warnings') };
  }
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${path}/${key}`);
}

/** The block that it lies in, if it lies in one. */
export const blockOf = ({ start, end }: Spot, blocks: readonly Block[]): Block | undefined =>
  blocks.find((block) => block.start <= start && end <= block.end);

/** The same record with every place moved by what `move` says of it. */
export function shiftedBy<T>(value: T, move: (place: Spot) => number): T {
  if (Array.isArray(value)) return value.map((item) => shiftedBy(item, move)) as T;
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shiftedBy(inner, move)]));
  if (!isPlace(value)) return copy as T;
  const by = move(value as unknown as Spot);
  return { ...copy, start: (value.start as number) + by, end: (value.end as number) + by } as T;
}
