// Via: who carried the words here. “…,” Austin said, [according to] [the AP]; Ruiz [told] [Reuters]; [the BBC reported].

import { AGENCIES } from '../../../lexicon/agencies.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/first-names.ts';
import { OUTLET_WORDS, OUTLETS } from '../../../lexicon/outlets.ts';
import { MEDIA } from '../../../lexicon/source-nouns.ts';
import type { Doc } from '../../../text/doc.ts';
import { around, type Draft, inside, type Range, shared, size, tidy, without, wordsOf } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';
import { isPaper, isStation } from './carriers.ts';
import { phraseAt } from './phrase.ts';
import { hostBehind, isLocalStation, programmeAt } from './programmes.ts';

const MEDIA_REPORTS = /\b(?:media|press|news|newspaper|television|tv|radio|wire) (?:reports?|accounts?)$/;

/** Do these words name an outlet: in the list, or “the Harlow Courier”, “local media”, “state television”? */
export function isOutlet(doc: Doc, range: Range): boolean {
  const aside = doc.tokens.slice(...range).findIndex(({ lower }) => lower === ',');
  // the Northern News Agency[, Petra]
  if (aside > 0) return isOutlet(doc, [range[0], range[0] + aside]);
  const words = wordsOf(doc, range)
    .replace(/ '?s$|'s? /g, ' ')
    .replaceAll(' - ', '-');
  const isCapital = /^\p{Lu}/u.test(doc.tokens[range[1] - 1]!.text);
  if (
    OUTLETS.has(words) ||
    (isCapital && OUTLETS.has(`the ${words}`)) ||
    MEDIA_REPORTS.test(words) ||
    words.endsWith(' news agency') ||
    // [news agency PTI]
    /^(?:the )?(?:[\p{L}-]+ )?(?:news|wire|press) (?:agency|service) \p{L}+$/u.test(words)
  )
    return true;
  // told [AFP], not told the AFP, which are the police in Australia
  if (range[1] - range[0] === 1 && AGENCIES.has(doc.tokens[range[0]]!.text)) return true;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const lemma = doc.tokens[range[1] - 1]!.lemma;
  if (MEDIA.has(last) || MEDIA.has(lemma)) return true;
  // The Times: with its article alone
  const isNamed = words !== last || range[1] - range[0] === 2;
  return isNamed && OUTLET_WORDS.has(last) && isCapital;
}

/**
 * Drafts in the order of their heads. An outlet's attribution around a person's hands its outlet to the inner one as via, and is
 * gone where most of it is that person's: the Courier announced it would close after Ruiz decided to sell is still the Courier's.
 */
export function relayOutlets(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const theirs = new Map<Draft, Range[]>();
  const relayed = drafts.map((inner, i) => {
    const outer = around(drafts, i, (d) => !!d.source && holds(d, inner) && isOutlet(doc, d.source));
    const others = outer.filter((d) => inner.source && shared([d.source!], [inner.source]) === 0);
    if (others.length === 0) return inner;
    const own = [inner.source!, ...inner.cue, ...inner.content];
    for (const d of others) theirs.set(d, [...(theirs.get(d) ?? []), ...own]);
    const known = inner.via.map((v) => v.source);
    const via = others.filter((d) => shared([d.source!], known) === 0).map((d) => ({ source: d.source!, cue: d.cue }));
    const content = without(
      inner.content,
      others.flatMap((d) => [d.source!, ...d.cue]),
    );
    return {
      ...inner,
      content: tidy(doc, c, content.length > 0 ? content : inner.content),
      via: [...inner.via, ...via.sort((a, b) => reach(inner, a.source) - reach(inner, b.source))],
    };
  });
  return relayed.filter((_, i) => {
    const { content } = drafts[i]!;
    const own = theirs.get(drafts[i]!);
    return !own || 2 * size(without(content, own)) > size(content);
  });
}

/** Nearest the speaker first. */
const reach = (inner: Draft, source: Range): number => Math.abs(source[0] - inner.head);

const holds = (outer: Draft, inner: Draft): boolean =>
  inside(outer.content, inner.head) && 2 * shared(outer.content, inner.content) >= size(inner.content);

/** “told [Reuters]” makes the outlet a via; “told [the council]” the council the addressee. */
export function readAddressee(doc: Doc, c: Columns, draft: Draft): Draft {
  const verb = doc.tokens[draft.head]!.lemma;
  if ((verb !== 'tell' && !WARNING.has(verb)) || draft.cue.length === 0) return draft;
  // Haddad was told [the boat had left]
  if (isPassive(doc, draft.head, 0)) return draft;
  const [cueFirst, cueLast] = draft.cue[0]!;
  const programme = verb === 'tell' ? programmeAt(doc, cueLast) : undefined;
  const phrase: Range | undefined = programme
    ? [programme[0], hostBehind(doc, programme[1])]
    : phraseAt(doc, c, cueLast);
  if (!phrase || c.quoted[phrase[0]] !== c.quoted[cueFirst] || (draft.source && shared([phrase], [draft.source]) > 0))
    return draft;
  if (verb !== 'tell' && !saysMore(doc, phrase[1])) return draft;
  const content = draft.content.flatMap((range): Range[] => behind(range, phrase));
  const kept = content.length > 0 ? content : draft.content;
  const outlet = programme ?? outletIn(doc, phrase);
  const via = outlet ? [...draft.via, { source: outlet, cue: [draft.cue[0]!] }] : draft.via;
  return {
    ...draft,
    content: kept,
    via,
    ...((!outlet || (programme && programme[1] < phrase[1]) || isHost(doc, outlet[1], phrase[1])) && {
      addressee: phrase,
    }),
  };
}

/** Verbs with whom they are said to: warned [the council] that it would rain. */
const WARNING: ReadonlySet<string> = new Set('advise assure convince inform notify persuade remind warn'.split(' '));

/** warned the council [that], [not to]; not “warned the council of the rain”. */
const saysMore = ({ tokens }: Doc, i: number): boolean =>
  tokens[i]?.lower === 'that' ||
  tokens[i]?.lower === 'to' ||
  (tokens[i]?.lower === 'not' && tokens[i + 1]?.lower === 'to');

/** told [the Star]; told [CTV]’s Question Period; told [CNN]’s Ana Ruiz; not the BBC’s chairman. */
function outletIn(doc: Doc, phrase: Range): Range | undefined {
  if (isCarrier(doc, phrase)) return phrase;
  for (let i = phrase[0] + 1; i < phrase[1]; i++) {
    if (!/^['’]s$/.test(doc.tokens[i]!.lower)) continue;
    const owner: Range = [phrase[0], i];
    const named = doc.tokens.slice(i + 1, phrase[1]).every(({ text }) => /^\p{Lu}/u.test(text));
    return named && isCarrier(doc, owner) ? owner : undefined;
  }
  return undefined;
}

const isCarrier = (doc: Doc, range: Range): boolean =>
  isOutlet(doc, range) || isPaper(doc, range) || isStation(doc, range) || isLocalStation(doc, range);

/** CNN’s [Ana Ruiz], not CTV’s [Question Period]. */
function isHost(doc: Doc, from: number, end: number): boolean {
  const first = doc.tokens[from + 1]?.lower ?? '';
  return end === from + 3 && (FEMALE_NAMES.has(first) || MALE_NAMES.has(first));
}

/** A range without the tokens of a phrase at its start. */
const behind = ([first, last]: Range, phrase: Range): Range[] =>
  first >= phrase[0] && first < phrase[1] ? (phrase[1] < last ? [[phrase[1], last]] : []) : [[first, last]];

/** “in an interview with the BBC”, behind the cue or before the source. */
const INTERVIEW = /\bin an? (?:\w+ ){0,2}(?:interview|conversation|appearance) (?:with|on|to) /gi;

export function readInterview(doc: Doc, c: Columns, draft: Draft): Draft {
  const sentence = doc.sentences[c.sentence[draft.head]!]!;
  const plain = doc.plain.slice(sentence.start, sentence.end);
  for (const m of plain.matchAll(INTERVIEW)) {
    const start = sentence.start + m.index;
    const first = firstTokenAt(doc, sentence.first, sentence.last, start + m[0].length);
    const cue = firstTokenAt(doc, sentence.first, sentence.last, start);
    if (first >= sentence.last || inside(draft.content, cue)) continue;
    const phrase = phraseAt(doc, c, first);
    if (phrase && isOutlet(doc, phrase))
      return { ...draft, via: [...draft.via, { source: phrase, cue: [[cue, first]] }] };
  }
  return draft;
}

function firstTokenAt(doc: Doc, first: number, last: number, offset: number): number {
  let i = first;
  while (i < last && doc.tokens[i]!.start < offset) i++;
  return i;
}
