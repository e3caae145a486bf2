// A poll, and nothing on how it was made.
import type { Sentence } from '../../text/doc.ts';
import { Buckets } from '../buckets.ts';
import { named, remembered, sentenceAt } from '../draft.ts';
import { phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const POLL =
  /\b(?<at>(?:[A-Z][\w./-]{0,30} ){0,5}(?:poll|survey))\b(?![ -](?:workers?|watchers?|numbers|stations?|tax|booths?|closings?))/g;
const METHOD =
  /\b(?:poll|survey) of (?:about |some |more than |nearly )?[\d,]{3,7}\b|\bmargins? of (?:sampling )?error\b|\b(?:sampl(?:e|ed|ing)|respondents|surveyed|interviewed|polled|questioned) |\bconducted (?:\w{1,20} )?(?:between|from|in|by|on|among|with|\w{3,9} \d)|\b[\d,]{3,7} (?:\w{1,14} ){0,3}(?:adults|voters|people|respondents|likely|registered|residents|households|companies)/i;

export const pollWithoutMethod = rule({
  id: 'poll-without-method',
  level: 'info',
  finds: 'percentages from a poll without its size, its dates or its margin of error',
  why: 'AP Stylebook, “polls and surveys”: give who was asked, how many, when, how, and the margin of sampling error.',
  example: '{A Marlby Courier poll} found that 52 percent of voters want a new bridge.',
  counterExample:
    'A Marlby Courier poll found that 52 percent of voters want a new bridge. The poll of 1,004 adults has a margin of error of 3 points.',
  *find(draft) {
    if (METHOD.test(draft.plain)) return;
    const shares = new Buckets(
      draft.report.quantities.filter(({ kind }) => kind === 'percent'),
      (share) => share,
    );
    const hasShare = remembered((sentence: Sentence) => shares.touching(sentence).length > 0);
    for (const { start, end } of phrasesIn(draft, POLL)) {
      const sentence = sentenceAt(draft, start);
      if (!sentence || !hasShare(sentence)) continue;
      const message = `${named(draft.text.slice(start, end))}: how many were asked, when, and with what margin of error?`;
      yield { start, end, message };
      return;
    }
  },
});
