// Each draft is read for one thing after another, in this order.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { readAccording, readParenthesis } from './according.ts';
import { readAccused } from './accused.ts';
import { readAnswer } from './answers.ts';
import { readApposed } from './apposed.ts';
import { readAside } from './asides.ts';
import { readAskedFront } from './asked-fronts.ts';
import { readBehalf } from './behalf.ts';
import { readBroadcast } from './broadcasts.ts';
import { readCiting } from './citing.ts';
import { readClosingExtents } from './closing-extents.ts';
import { readExtents } from './extents.ts';
import { readFront } from './fronts.ts';
import { readHeadingLabel } from './heading-labels.ts';
import { readImpersonal } from './impersonal.ts';
import { readInterrupted } from './interrupted.ts';
import { readNestedSubject } from './nested-subjects.ts';
import { readNounCue } from './noun-cues.ts';
import { readParenthetic } from './parenthetic.ts';
import { readParticiple } from './participles.ts';
import { readPassive } from './passives.ts';
import { readReached } from './reached.ts';
import { readReadOut } from './read-out.ts';
import { readReceived } from './received.ts';
import { readRelativeEnds, readRelativeSource } from './relative-ends.ts';
import { readAddressee, readInterview } from './relays.ts';
import { readQuoted } from './reported.ts';
import { readShown } from './shown.ts';
import { readSourceClauses } from './source-clauses.ts';
import { readSourceDays } from './source-days.ts';
import { readSourceEnds } from './source-ends.ts';
import { readSourceFronts } from './source-fronts.ts';
import { readSource } from './sources.ts';
import { readSpokenTo } from './spoken-to.ts';
import { readSubject } from './subjects.ts';
import { readToldClause } from './told-clauses.ts';
import { readToldKin } from './told-kin.ts';
import { readToldList } from './told-lists.ts';
import { readWhenSaid } from './when-said.ts';
import { readWhereSaid } from './where-said.ts';
import { readWhoAlleges } from './who-alleges.ts';
import { readWhoTold } from './who-told.ts';

/** What each draft is read for, in this order. */
export const READINGS: readonly ((doc: Doc, c: Columns, draft: Draft) => Draft)[] = [
  readParticiple,
  readAskedFront,
  readAside,
  readParenthetic,
  readExtents,
  readInterrupted,
  readNounCue,
  readSpokenTo,
  readSubject,
  readNestedSubject,
  readWhoAlleges,
  readWhoTold,
  readHeadingLabel,
  readAccording,
  readParenthesis,
  readQuoted,
  readShown,
  readReadOut,
  readCiting,
  readReceived,
  readImpersonal,
  readAccused,
  readPassive,
  readAddressee,
  readInterview,
  readToldClause,
  readToldKin,
  readToldList,
  readBroadcast,
  readBehalf,
  readWhereSaid,
  readWhenSaid,
  readSource,
  readSourceDays,
  readSourceEnds,
  readSourceFronts,
  readSourceClauses,
  readRelativeSource,
  readRelativeEnds,
  readApposed,
  readReached,
  readFront,
  readAnswer,
  readClosingExtents,
];
