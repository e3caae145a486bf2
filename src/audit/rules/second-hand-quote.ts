// Words that another outlet heard.
import type { Attribution, Via } from '../../record.ts';
import { countWords, type Draft, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const secondHandQuote = rule({
  id: 'second-hand-quote',
  level: 'info',
  finds: 'somebody quoted through another outlet only, with no word that it was confirmed',
  why: 'AP Statement of News Values and Principles: credit other organizations, and confirm what they report; Reuters Handbook of Journalism, “Sourcing”: a pick-up of other media is said to be one, and whether it was verified.',
  options: { own: [] },
  example: '{“The bridge stays shut,”} Ana Ruiz, the mayor, told The New York Times.',
  counterExample:
    '“The bridge stays shut,” Ana Ruiz, the mayor, told The New York Times. A spokeswoman for Ruiz confirmed the remark.',
  *find(draft, { own }) {
    if (CONFIRMED.test(draft.plain)) return;
    const seen = new Set<string>();
    const firstHand = directlyHeard(draft);
    for (const attribution of draft.report.attributions) {
      const { source, content, via } = attribution;
      const outlet = via.find((v) => isForeign(draft, v, own));
      const who = source?.entity ?? source?.text;
      const [at] = content;
      if (!at || !outlet || !who || !isQuoting(draft, attribution) || firstHand.has(who)) continue;
      const key = `${who} ${outlet.entity ?? outlet.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const message = `${named(source?.name ?? source?.text ?? '')} is quoted from ${outlet.name ?? outlet.text}; hear it yourself, or say that it could not be confirmed.`;
      yield { start: at.start, end: at.end, message };
    }
  },
});

const CONFIRMED =
  /\b(?:independently (?:verif|confirm)|(?:could|did|was|were|has|have) (?:not|n't) (?:be )?(?:immediately |independently )?(?:verif|confirm)|confirmed (?:the|his|her|their|that|its) (?:\w{1,20} )?(?:remarks?|comments?|quotes?|statements?|interview|accuracy|report|account))/i;

/** Whole words of somebody's stand in marks, not a nickname or a word or two. */
const isQuoting = ({ isQuoted }: Draft, { kind, content, source }: Attribution): boolean =>
  kind !== 'indirect' &&
  source?.kind === 'named-person' &&
  content.some(({ start, end, text }) => isQuoted(start) || (countWords(text) > 3 && isQuoted(end - 1)));

/** People whose words the draft has at first hand too. */
function directlyHeard({ report }: Draft): Set<string> {
  const heard = report.attributions.filter(isHeard).flatMap(({ source }) => source?.entity ?? []);
  return new Set(heard);
}

const isHeard = ({ via, kind }: Attribution): boolean => via.length === 0 && kind !== 'indirect';

/** An outlet that is not this one: not told in the options, not in the byline or dateline. */
function isForeign(draft: Draft, { kind, name, text }: Via, own: readonly string[]): boolean {
  const outlet = name ?? text;
  // “told the press” is no outlet's own.
  if (kind !== 'media' || !/^(?:[Tt]he )?\p{Lu}/u.test(outlet) || own.includes(outlet)) return false;
  const front = draft.report.article.blocks.filter(
    (b) => b.kind === 'byline' || b.kind === 'dateline' || b.kind === 'boilerplate',
  );
  const bare = outlet.replace(/^the /i, '');
  return bare.length > 1 && !front.some(({ start, end }) => draft.text.slice(start, end).includes(bare));
}
