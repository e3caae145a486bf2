// The terminal's colours: here chalk is met, nowhere else.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Role, Styles } from '../format/terminal/styles.ts';
import type { ColourLevel } from './colour.ts';

/** Colours that differ from white and from black by 4:1 and more, so that they can be read on both. */
const HUES = { green: '#1d8348', cyan: '#0f7f8c', yellow: '#b8611b', blue: '#2f74d0', red: '#d0342c' } as const;

/** Where there are sixteen colours, those that the terminal's own palette makes readable. */
export function coloured(level: Exclude<ColourLevel, 0>): Styles {
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
