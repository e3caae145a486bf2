import { AHEAD, PLANS } from '../../lexicon/plan-words.ts';
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { isCapital } from './pieces.ts';
import type { Candidate } from './recognise.ts';
import type { Tense } from './rule.ts';

const PAST_FORMS = new Set(['was', 'were', 'had', 'did', "'ve", "'d"]);
const PERFECT = new Set(['has', 'have']);
/** Verbs of beginning and going on that are verbs of saying elsewhere. */
const OF_EVENTS = new Set(['begin', 'go', 'open', 'resume']);
/** Plans in their plain form: “voters go to the polls on Sunday”. */
const PLAIN_PLANS = new Set([
  'begin',
  'face',
  'go',
  'host',
  'meet',
  'play',
  'resume',
  'return',
  'start',
  'travel',
  'vote',
]);
const NOT_PLAIN = /^(?:to|did|do|does|not|n't|could|would|make|made|let|help|helped|see|saw)$/;
const PRESENT_FORMS = new Set(['is', 'are', 'am', "'m", "'re"]);
/** What says by itself that the date lies ahead. */
const CUE_AHEAD =
  /\b(?:(?:ha[sd]|have|given|gave|giving) until|(?:starting|beginning|effective)(?: on| in)?|(?:set|due|scheduled|slated|planned|planning) (?:for|in|on)|come|towards?) (?:the )?(?:early |late |mid-)?$/i;
/** “ahead of Sunday’s final”, “the deadline is Friday” */
const AHEAD_OF =
  /\b(?:ahead of|(?:in|during) the run-up to|(?:deadline|election|final|hearing|poll|vote) is(?: on)?) (?:the )?$/i;
/** “was adjourned until”, “forecast through” */
const CUE_PUT_OFF =
  /\b(?:adjourned|deferred|delayed|extended|forecast|postponed|pushed back|put off|remanded|rescheduled)\b[^.;]{0,40}\b(?:until|till|to|through) (?:the )?$/i;
/** “there is a 70% chance of rain on”: what may be lies ahead. */
const MAY_BE = /\b(?:is|are) (?:an? )?[^.,;]{0,25}\b(?:chance|likelihood|possibility|risk|threat) of\b[^.,;]{0,30}$/i;
const LOOK_BACK = 25;
const LOOK_ON = 15;

/** “they meet”, “voters go”, not “will meet”, “to meet”, “game play” */
const isPlain = (prior: Token | undefined): boolean =>
  prior !== undefined &&
  (prior.pos !== 'NOUN' || prior.lower.endsWith('s')) &&
  !NOT_PLAIN.test(prior.lower) &&
  !AHEAD.has(prior.lower);

/** What one word tells about the tense of its clause, if anything. */
function tenseOf(token: Token, next: Token | undefined, prior: Token | undefined): Tense | undefined {
  const { text, lower, lemma, pos } = token;
  // “May” is a month and “Will” a man.
  if (AHEAD.has(lower) && !isCapital(text)) return 'future';
  if (lower === 'to' && (next?.pos === 'VERB' || next?.lower === 'be') && PLANS.has(prior?.lower ?? ''))
    return 'future';
  if (PAST_FORMS.has(lower)) return 'past';
  // “has left”, not “to have trouble”
  if (PERFECT.has(lower)) return prior?.lower === 'to' || AHEAD.has(prior?.lower ?? '') ? undefined : 'past';
  if (PRESENT_FORMS.has(lower)) return next?.lower.endsWith('ing') || next?.lower === 'to' ? 'future' : undefined;
  if (pos !== 'VERB') return undefined;
  if (lower.endsWith('ing')) return undefined;
  // “will be held”: what stands before “be” tells
  if (/^be(?:en|ing)?$/.test(prior?.lower ?? '')) return undefined;
  if (/[^e]ed$/.test(lower) || (lower !== lemma && !lower.endsWith('s'))) return 'past';
  if (lower === lemma && PLAIN_PLANS.has(lower) && isPlain(prior)) return 'future';
  // “opens Tuesday” is ahead, “says Tuesday” is not.
  return lower !== lemma && lower.endsWith('s') && (OF_EVENTS.has(lemma) || !SAYING.has(lemma)) ? 'future' : undefined;
}

/** Does the clause look back or ahead? By its nearest verb before the date, else the nearest after it. */
export function tenseAt(doc: Doc, { start, end, token: index }: Candidate): Tense {
  const { tokens } = doc;
  if (AHEAD_OF.test(doc.plain.slice(Math.max(0, start - 30), start))) return 'future';
  // “Monday’s debate” takes no part in the tense.
  if (/^'s /.test(doc.plain.slice(end, end + 3))) return 'unknown';
  const sentence = tokens[index]?.sentence;
  if (CUE_AHEAD.test(doc.plain.slice(Math.max(0, start - 30), start))) return 'future';
  if (CUE_PUT_OFF.test(doc.plain.slice(Math.max(0, start - 70), start))) return 'future';
  if (MAY_BE.test(doc.plain.slice(Math.max(0, start - 90), start))) return 'future';
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK) && tokens[i]?.sentence === sentence; i--) {
    const tense = tenseOf(tokens[i] as Token, tokens[i + 1], tokens[i - 1]);
    if (tense) return tense === 'future' && /^(?:will|'ll|wo)$/.test((tokens[i] as Token).lower) ? 'will' : tense;
  }
  for (let i = index + 1; i < index + LOOK_ON && tokens[i]?.sentence === sentence; i++) {
    const tense = tenseOf(tokens[i] as Token, tokens[i + 1], tokens[i - 1]);
    if (tense) return tense;
  }
  return 'unknown';
}
