// “…,” she said: the words right behind a quotation that say whose it is, as its grammar has them.
import { PHRASAL_CUES } from '../../../lexicon/phrasal-cues.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, shared, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { closingTags } from './closing.ts';
import { invertedTags } from './inverted.ts';
import { isPhrasal, subjectFirst, type Told, tells, verbFirst } from './tag-grammar.ts';
import { toldTags } from './told-tags.ts';

/** A comma, a question or a break inside the marks leaves the sentence open for who says so. */
const OPEN_END = /^(?:,|\?|!|-|–|—|…|\.{3,})$/;
/** How far behind a quotation the verb may stand: “…,” Ana Ruiz, who has run the harbour since May, said. */
const REACH = 24;

/** How often a tag is right, or more. */
const SURE = 0.85;

export interface Tag {
  readonly head: number;
  readonly cue?: Range;
  readonly source: Range;
  readonly content: Range;
  /** The quotation in front of it, with which the content ends. */
  readonly quotation?: Range;
}

/**
 * Learned drafts put right by the tags of quotations: one whose cue is a tag’s verb has the tag’s subject for its source, and
 * the quotation in its content; a tag that none has is a draft of its own.
 */
export function readTags(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const tags = new Map(
    [...closingTags(doc, c), ...toldTags(doc, c), ...invertedTags(doc, c), ...tagsOf(doc, c, ranges)]
      .map((tag) => atSaying(doc, c, tag))
      .map((tag) => [tag.head, tag]),
  );
  const tagged = new Map(
    [...tags.values()].flatMap((tag) => (tag.quotation ? [[tag.quotation[0], tag] as const] : [])),
  );
  const right = drafts.map((draft) => {
    const tag = tags.get(draft.head);
    if (tag) tags.delete(draft.head);
    return yielding(doc, c, tag ? corrected(doc, c, draft, tag) : behindTag(draft, tagged), tagged);
  });
  return [...right, ...[...tags.values()].map((tag) => byRule('quotation-tag', SURE, tag, [tag.content]))];
}

/** “…,” PTI quoted Rao as [saying]: the one verb of the tag that has words for its object. */
function atSaying({ tokens }: Doc, c: Columns, tag: Tag): Tag {
  if (!/^(?:cite|quote)$/.test(tokens[tag.head]!.lemma)) return tag;
  for (let i = tag.head + 2; i < c.length && i < tag.head + REACH && c.sentence[i] === c.sentence[tag.head]; i++)
    if (tokens[i]!.lower === 'saying' && tokens[i - 1]?.lower === 'as') {
      const { cue: _, ...rest } = tag;
      return { ...rest, head: i };
    }
  return tag;
}

/** “…,” she said. [“I tell myself,”] Ruiz said, “…”: what has a tag of its own is not held by the one in front of it. */
function yielding(doc: Doc, c: Columns, draft: Draft, tagged: ReadonlyMap<number, Tag>): Draft {
  for (const [first, last] of draft.content)
    for (let i = Math.max(first, draft.head); i < last; i++) {
      const tag = tagged.get(i);
      if (!tag || tag.head === draft.head || c.sentence[i] === c.sentence[draft.head]) continue;
      // what comes behind goes on with the other one
      const content = tidy(doc, c, without(draft.content, [[i, c.length]]));
      return content.length > 0 ? { ...draft, content } : draft;
    }
  return draft;
}

/** “…,” she said, [adding that it rained]: the quotation is what she said, and not what she added. */
function behindTag(draft: Draft, tagged: ReadonlyMap<number, Tag>): Draft {
  const own = draft.content.filter(([first]) => {
    const tag = tagged.get(first);
    return !tag || tag.head >= draft.head || !draft.source || shared([draft.source], [tag.source]) === 0;
  });
  return own.length > 0 ? { ...draft, content: own } : draft;
}

function corrected(doc: Doc, c: Columns, draft: Draft, { cue, source, content, quotation }: Tag): Draft {
  const rightSource =
    draft.source !== undefined && shared([draft.source], [source]) > 0 && draft.source[0] <= source[0];
  const rightContent = shared(draft.content, [content]) > 0;
  const confidence = Math.max(draft.confidence, SURE);
  const kept = without(draft.content, [source]).filter((r) => r[0] < draft.head || goesOn(doc, c, r));
  // of a long quotation the models may have the last sentence only
  const whole = quotation ? tidy(doc, c, [...kept, quotation]) : kept;
  const [first, last] = draft.cue[0] ?? [0, 0];
  // chimed [in]
  const own = cue && cue[0] < last && cue[1] > last ? { cue: [[first, cue[1]] as const] } : {};
  if (rightSource && rightContent) return { ...draft, ...own, content: whole, confidence };
  const told = draft.source && doc.tokens[draft.source[0] - 1]?.lower === 'to';
  return {
    ...draft,
    ...own,
    ...(!rightSource && { source }),
    ...(!rightSource && told && { addressee: draft.source }),
    content: rightContent ? whole : [content],
    confidence,
    rule: 'quotation-tag',
  };
}

/** “…,” she said, [“and they knew”]: words between marks, more than three of them unless a stop stands in front. */
const goesOn = (doc: Doc, c: Columns, [first, last]: Range): boolean =>
  c.quoted.subarray(first, last).includes(1) || (c.quoted[first] === 2 && doc.tokens[first - 1]?.pos === 'PUNCT');

/** The tags of the quotations that stand in no other one. */
function tagsOf(doc: Doc, c: Columns, ranges: readonly Range[][]): Tag[] {
  return doc.quotations.flatMap(({ index, within }) => {
    if (within !== undefined) return [];
    return ranges[index]!.flatMap((content) => tagBehind(doc, c, content) ?? []);
  });
}

function tagBehind(doc: Doc, c: Columns, content: Range): Tag | undefined {
  const [first, last] = content;
  const begun = doc.sentences[c.sentence[first]!]!.first;
  const inner = begun < first;
  // of “The Late Hour,” Ruiz said that …: a title inside the sentence
  if (inner && (c.quoted[first] !== 1 || !/^\p{Ll}/u.test(doc.tokens[first + 1]?.text ?? ''))) return undefined;
  const outside = doc.tokens[last]?.lower === ',';
  const begin = outside ? last + 1 : last;
  if (begin >= c.length || c.block[begin] !== c.block[first]) return undefined;
  let end = begin;
  while (end < begin + REACH && end < c.length && c.sentence[end] === c.sentence[begin] && c.quoted[end] !== 1) end++;
  // “He said, ‘It is over,’” she said: the comma stands inside both marks
  const inside = /^[’'"”]$/.test(doc.tokens[last - 2]?.text ?? '') ? last - 3 : last - 2;
  const open = outside || OPEN_END.test(doc.tokens[inside]?.lower ?? '');
  const long = c.quoted[first] === 1;
  if (!open && (!long || inner)) return undefined;
  const verb = /^\p{Ll}+ly$/u.test(doc.tokens[begin]!.text) ? begin + 1 : begin;
  const found =
    tells(doc, c, verb) || isPhrasal(doc, verb) || (long && open && isBareVerb(doc, c, verb))
      ? verbFirst(doc, c, verb, end)
      : open
        ? subjectFirst(doc, c, begin, end, long)
        : bareTag(doc, c, begin, end);
  const [source] = found && !(inner && saysMore(doc, found)) ? tidy(doc, c, [found.source]) : [];
  return found && source ? { ...found, source, content: [begun, last], quotation: content } : undefined;
}

/** How many words a sentence may have that is only a tag. */
const SHORT = 8;

/** “… in Europe.” [Tayebi says.] “….” [One of the aides chipped in.]: a sentence of somebody and a verb of saying. */
function bareTag(doc: Doc, c: Columns, begin: number, end: number): Told | undefined {
  if (end - begin > SHORT || doc.tokens[end - 1]?.lower !== '.') return undefined;
  const two = `${doc.tokens[end - 3]?.lemma} ${doc.tokens[end - 2]?.lower}`;
  const head = PHRASAL_CUES.has(two) ? end - 3 : end - 2;
  if (head <= begin || !(tells(doc, c, head) || head === end - 3)) return undefined;
  if (doc.tokens.slice(begin, head).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX'))
    return undefined;
  return { head, cue: [head, end - 1], source: [begin, head] };
}

/** “…,” [shares] Ruiz. Behind a whole sentence any verb is one of saying, if a name and nothing else follows. */
function isBareVerb(doc: Doc, c: Columns, verb: number): boolean {
  if (!/^\p{Ll}{3,}(?:s|ed)$/u.test(doc.tokens[verb]?.text ?? '')) return false;
  let end = verb + 1;
  while (end < c.length && doc.tokens[end]!.pos === 'PROPN') end++;
  return end > verb + 1 && /^[.,]$/.test(doc.tokens[end]?.lower ?? '.');
}

/** “…,” Ruiz said [that it would rain]: not of the words in front. */
function saysMore(doc: Doc, { head, source }: Told): boolean {
  const next = doc.tokens[Math.max(head + 1, source[1])];
  return next !== undefined && next.pos !== 'ADP' && !/^[.,;]$/.test(next.lower);
}
