// What rules add to the models' drafts, mend in them and take away, one after another, in this order.
import type { Doc } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import { relayOutlets } from '../readings/relays.ts';
import type { Columns } from '../tokens/columns.ts';
import { readClauses } from './clauses.ts';
import { readCoordinated } from './coordinated.ts';
import { readDeclined } from './declined.ts';
import { readEndSources } from './end-sources.ts';
import { readFrames } from './framed.ts';
import { readFronted } from './fronted.ts';
import { readGoingOn } from './going-on.ts';
import { readHeadlines } from './headlines.ts';
import { readHearings } from './hearings.ts';
import { readHearsay } from './hearsay.ts';
import { readInterveners } from './interveners.ts';
import { readJudged } from './judged.ts';
import { readLeads } from './leads.ts';
import { withoutMereDeeds } from './mere-deeds.ts';
import { readMinds } from './minds.ts';
import { readNoAnswers } from './no-answer.ts';
import { withoutOuterTags } from './outer-tags.ts';
import { withoutOthers } from './own-sentences.ts';
import { readPer } from './per.ts';
import { continueQuotations } from './quotations.ts';
import { readRelativeSubjects } from './relative-subjects.ts';
import { readSecondVerbs } from './second-verbs.ts';
import { readTags } from './tags.ts';
import { readUnnamed } from './unnamed.ts';
import { readVerbless } from './verbless.ts';
import { readWordsOf } from './words-of.ts';

/** The drafts so far to the drafts behind it; `ranges` are those of the quotations, by their index. */
export type Rule = (doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]) => readonly Draft[];

/** On what the models have found. */
export const ON_LEARNED: readonly Rule[] = [
  readFronted,
  readUnnamed,
  readInterveners,
  readEndSources,
  readDeclined,
  readNoAnswers,
  readHearings,
  readTags,
  readJudged,
  readLeads,
  readRelativeSubjects,
  readFrames,
];

/** On that and what the layout says. */
export const ON_ALL: readonly Rule[] = [
  readClauses,
  readCoordinated,
  readPer,
  readVerbless,
  readHeadlines,
  readWordsOf,
];

/** On drafts that have been read: statements that stand inside others. */
export const ON_READ: readonly Rule[] = [readSecondVerbs, readGoingOn, readMinds, readHearsay];

/** On drafts that have all of their quotations: what is another's goes, and what goes on with them comes. */
export const ON_WHOLE: readonly Rule[] = [
  withoutMereDeeds,
  withoutOthers,
  withoutOuterTags,
  relayOutlets,
  continueQuotations,
];
