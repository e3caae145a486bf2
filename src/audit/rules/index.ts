// The rules, one a file. To add one: a file here, a row in this list, cases in test/audit/cases.
import type { Rule } from '../rule.ts';
import { accusedWithoutReply } from './accused-without-reply.ts';
import { anonymousBoilerplate } from './anonymous-boilerplate.ts';
import { anonymousOpinion } from './anonymous-opinion.ts';
import { anonymousUndescribed } from './anonymous-undescribed.ts';
import { anonymousWithoutReason } from './anonymous-without-reason.ts';
import { editedQuote } from './edited-quote.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { figuresDisagree } from './figures-disagree.ts';
import { garbledText } from './garbled-text.ts';
import { headlineQuote } from './headline-quote.ts';
import { lateAttribution } from './late-attribution.ts';
import { loadedVerb } from './loaded-verb.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { nameSpeltTwoWays } from './name-spelt-two-ways.ts';
import { noNamedSource } from './no-named-source.ts';
import { partialQuotes } from './partial-quotes.ts';
import { placeholder } from './placeholder.ts';
import { pollWithoutMethod } from './poll-without-method.ts';
import { quoteRepeated } from './quote-repeated.ts';
import { quoteWithoutSpeaker } from './quote-without-speaker.ts';
import { scareQuotes } from './scare-quotes.ts';
import { secondHandQuote } from './second-hand-quote.ts';
import { singleSource } from './single-source.ts';
import { speakerWithoutFullName } from './speaker-without-full-name.ts';
import { speakerWithoutRole } from './speaker-without-role.ts';
import { speakersRunTogether } from './speakers-run-together.ts';
import { surnameFirst } from './surname-first.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { unnamedGroup } from './unnamed-group.ts';
import { unnamedStudy } from './unnamed-study.ts';
import { vagueSource } from './vague-source.ts';
import { weekdayDate } from './weekday-date.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  accusedWithoutReply,
  anonymousBoilerplate,
  anonymousOpinion,
  anonymousUndescribed,
  anonymousWithoutReason,
  editedQuote,
  figureWithoutSource,
  figuresDisagree,
  garbledText,
  headlineQuote,
  lateAttribution,
  loadedVerb,
  mixedQuotes,
  nameSpeltTwoWays,
  noNamedSource,
  partialQuotes,
  placeholder,
  pollWithoutMethod,
  quoteRepeated,
  quoteWithoutSpeaker,
  scareQuotes,
  secondHandQuote,
  singleSource,
  speakerWithoutFullName,
  speakerWithoutRole,
  speakersRunTogether,
  surnameFirst,
  unclosedQuote,
  unnamedGroup,
  unnamedStudy,
  vagueSource,
  weekdayDate,
];
