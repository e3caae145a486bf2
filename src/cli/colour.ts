import type { Io } from './io.ts';
import type { Target } from './target.ts';

/** How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** What --color and --no-color say; absent where neither is given. */
export interface ColourOptions {
  readonly color?: boolean;
}

/**
 * The one rule about colour. A file has none. --color and --no-color count before the environment, in it NO_COLOR before
 * FORCE_COLOR, and where nothing is said there are colours in a terminal only.
 */
export function colourLevel(
  { env, stdout }: Pick<Io, 'env' | 'stdout'>,
  { color }: ColourOptions,
  target: Target = { kind: 'stdout' },
): ColourLevel {
  if (target.kind !== 'stdout') return 0;
  const wanted = color ?? saidBy(env) ?? (stdout.isTTY === true && env.TERM !== 'dumb');
  return wanted ? depthOf(env) : 0;
}

/** An empty variable says nothing: https://no-color.org */
function saidBy({ NO_COLOR, FORCE_COLOR }: Io['env']): boolean | undefined {
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' : undefined;
}

function depthOf({ FORCE_COLOR, COLORTERM = '', TERM = '' }: Io['env']): ColourLevel {
  if (FORCE_COLOR === '2' || FORCE_COLOR === '3') return FORCE_COLOR === '2' ? 2 : 3;
  if (/^(?:truecolor|24bit)$/.test(COLORTERM)) return 3;
  return TERM.includes('256') ? 2 : 1;
}
