// Who carries what is told them, where no list has their name: [the Star], [the paper], [WBXV].
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';

/** [WBXV], [KQED-TV], [CKOM]: the call letters of a station, where somebody tells it something. */
export function isStation(doc: Doc, [first, last]: Range): boolean {
  const { text } = doc.tokens[first]!;
  return last - first === 1 && /^[CKW][A-Z]{3}$/.test(text) && !NO_STATIONS.has(text);
}
const NO_STATIONS: ReadonlySet<string> = new Set('CCLA CFIA COPE CSIS CTLA CUPE KFOR WADA WIPO WSIB'.split(' '));

/** [The paper], [the Star], where somebody tells it something. */
export const isPaper = (doc: Doc, [first, last]: Range): boolean =>
  last - first === 2 &&
  doc.tokens[first]!.lower === 'the' &&
  (doc.tokens[first + 1]?.text === 'paper' || TITLES.has(doc.tokens[first + 1]?.text ?? ''));

/** Titles of one word, as the paper itself and its neighbours write them behind “the”. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'Advertiser Advocate Age Chronicle Citizen Courier Dispatch Echo Enquirer Examiner Gazette Globe Guardian Herald ' +
    'Independent Inquirer Journal Mail Mirror News Observer Post Press Province Record Register Review Spectator ' +
    'Standard Star Sun Telegram Telegraph Times Tribune'
  ).split(' '),
);
