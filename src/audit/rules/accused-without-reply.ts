// Somebody is accused, and the draft does not say that he was asked.
import { WRONGDOING } from '../../lexicon/wrongdoing.ts';
import type { Block, Entity } from '../../record.ts';
import { type Draft, holding, named, remembered } from '../draft.ts';
import { ownMentions } from '../people.ts';
import { rule } from '../rule.ts';

export const accusedWithoutReply = rule({
  id: 'accused-without-reply',
  level: 'warning',
  finds: 'a person accused of a wrong who neither answers nor is said to have been asked',
  why: 'AP Statement of News Values and Principles: a real effort is made to get a response from those who are portrayed in a negative light; BBC Editorial Guidelines, “Fairness”: right of reply.',
  example: 'Tom Berg, the builder, said {Ana Ruiz}, the mayor, was accused of taking bribes.',
  counterExample:
    'Tom Berg, the builder, said Ana Ruiz, the mayor, was accused of taking bribes. Ruiz declined to comment.',
  *find(draft) {
    if (ASKED.test(draft.plain)) return;
    const isWrong = remembered(({ start, end }: Block) => hasWrongdoing(draft.plain.slice(start, end)));
    const heard = new Set(draft.report.attributions.flatMap(({ source }) => source?.entity ?? []));
    for (const person of draft.report.entities) {
      if (person.type !== 'person' || heard.has(person.id) || isDead(draft, person)) continue;
      const at = ownMentions(draft, person).find(({ start, end }) => isAccused(draft, start, end, isWrong));
      if (!at || isSpokenFor(draft, person)) continue;
      const message = `${named(person.name)} is accused, but neither answers nor is said to have been asked.`;
      yield { start: at.start, end: at.end, message };
    }
  },
});

const ASKED =
  /\b(?:declin\w{1,3}|refus\w{1,3}) (?:to )?(?:comment|speak|answer|be interviewed|discuss|respond|an interview)|\b(?:did|do|does|has|have|had|would|could|was|were)(?: not|n't) (?:immediately |yet |return|respond|reply|answer|comment|be (?:immediately )?(?:reached|contacted)|available|immediately)|\bno comment\b|\b(?:requests?|calls?|emails?|messages?|letters?) (?:for comment|seeking comment|to [\w' ]{1,40}(?:not|went un|unanswered))|\b(?:unavailable|not available) for comment|\bpleaded (?:not )?(?:guilty|no contest)|\bden(?:y|ies|ied|ying)\b|\bwent unanswered|\brejected the (?:claim|charge|accusation|allegation)/i;

const AFTER =
  /^(?:,[^.,;]{0,60},)? (?:(?:is|was|were|has been|had been|stands|who (?:is|was|has been)) (?:\w{1,12} )?(?:accused of|charged with|indicted (?:on|for)|suspected of|alleged to have|blamed for|sued for)|(?:allegedly|is alleged))\b/;
const BEFORE = /\b(?:accus(?:es|ed|ing)|indict(?:s|ed)|charged|suing|sued) (?:\w{1,12} ){0,2}$/;
/** “accused Ruiz of …” */
const OF = /^(?:,[^.;]{0,60},)? (?:of|with|for)\b/;

function isAccused({ plain, body }: Draft, start: number, end: number, isWrong: (block: Block) => boolean): boolean {
  const after = plain.slice(end, end + 160);
  const isAim = AFTER.test(after) || (BEFORE.test(plain.slice(Math.max(0, start - 40), start)) && OF.test(after));
  const block = holding(body, start);
  return isAim && (/\b(?:charged with|indicted|sued)\b/.test(after) || (block !== undefined && isWrong(block)));
}

const hasWrongdoing = (words: string): boolean =>
  (words.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => WRONGDOING.has(word));

const isDead = ({ plain }: Draft, { mentions }: Entity): boolean =>
  mentions.some(
    ({ start, end }) =>
      /\b(?:late|slain) $/.test(plain.slice(Math.max(0, start - 6), start)) ||
      /^(?:,[^.,;]{0,40},)? (?:who )?(?:died|was (?:shot|killed|executed))\b/.test(plain.slice(end, end + 60)),
  );

/** “a lawyer for Ruiz said”, “Ruiz's spokesman”, “the Ruiz campaign”: somebody answers in his name. */
function isSpokenFor({ report, plain, body }: Draft, person: Entity): boolean {
  return report.attributions.some(({ source }) =>
    source?.spans.some(
      ({ start, end }) =>
        holding(body, start) !== undefined &&
        person.mentions.some(
          (m) =>
            m.start < end + 40 &&
            start < m.end &&
            /lawyer|attorney|spokes|campaign|aide|solicitor|agent|representative|counsel|office|manager/i.test(
              plain.slice(start, end + 40),
            ),
        ),
    ),
  );
}
