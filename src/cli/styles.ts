// The terminal's colours: here chalk is met, nowhere else.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Role, Styles } from '../format/terminal/styles.ts';
import type { Io } from './io.ts';

/** Colours that differ from white and from black by 4:1 and more, so that they can be read on both. */
const HUES = { green: '#1d8348', cyan: '#0f7f8c', yellow: '#b8611b', blue: '#2f74d0', red: '#d0342c' } as const;

/** How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
export function colourLevel({ env, stdout }: Io, color: boolean): 0 | 1 | 2 | 3 {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  if (!color || env.NO_COLOR || env.FORCE_COLOR === '0') return 0;
  if (!isForced && (!stdout.isTTY || env.TERM === 'dumb')) return 0;
  if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? '')) return 3;
  return /256/.test(env.TERM ?? '') ? 2 : 1;
}

/** Where there are sixteen colours, those that the terminal's own palette makes readable. */
export function coloured(level: 1 | 2 | 3): Styles {
  const chalk = new Chalk({ level });
  const hue = (name: keyof typeof HUES): ChalkInstance => (level === 1 ? chalk[name] : chalk.hex(HUES[name]));
  const looks: Readonly<Record<Role, ChalkInstance>> = {
    quote: hue('green'),
    indirect: hue('cyan'),
    source: chalk.bold,
    via: chalk.bold,
    cue: chalk.italic,
    name: chalk.underline,
    number: hue('yellow'),
    date: hue('blue'),
    warning: hue('red'),
    strong: chalk.bold,
    quiet: chalk.dim,
  };
  return { paint: (role, text) => looks[role](text), signs: false };
}
