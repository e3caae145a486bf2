import type { Task } from './judgement.ts';
import { attributions } from './tasks/attributions.ts';
import { dates } from './tasks/dates.ts';
import { entities } from './tasks/entities.ts';
import { quantities } from './tasks/quantities.ts';
import { quotes } from './tasks/quotes.ts';
import { speakers } from './tasks/speakers.ts';

/** What can be scored, by name. */
export const tasks: ReadonlyMap<string, Task> = new Map([
  ['attributions', attributions],
  ['quotes', quotes],
  ['entities', entities],
  ['quantities', quantities],
  ['dates', dates],
  ['speakers', speakers],
]);
