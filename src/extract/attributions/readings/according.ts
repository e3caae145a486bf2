// Ana Ruiz insisted that it would close, according to [Reuters]: who carried the words here is no part of them.
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may name it. */
const LONGEST = 12;

/** [Police] according to local sources [grew nervous]: the words go on behind the source, where it runs into a verb of theirs. */
export function readParenthesis(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = turned(doc, found);
  const { source, content, cue } = draft;
  const [own] = cue;
  if (!source || !own || source[0] !== own[1] || doc.tokens[own[0]]!.lower !== 'according') return draft;
  const colon = doc.tokens.slice(...source).findIndex(({ lower }) => lower === ':');
  // according to PortMap[: this means more]
  if (colon > 0 && !c.quoted[source[0] + colon]) return { ...draft, source: [source[0], source[0] + colon] };
  const aside = asideIn(doc, draft);
  if (aside) return { ...draft, ...aside };
  const open = openIn(doc, draft);
  if (open) return { ...draft, source: [source[0], open[0]], content: tidy(doc, c, [...content, open]) };
  const cut = verbIn(doc, source);
  if (cut === undefined || cut === source[0]) return draft;
  const [only, other] = content;
  const isOpen = only && !other && only[1] <= own[0] && !doc.tokens.slice(...only).some(isVerb);
  // according to witnesses[,] one was hurt: only what is sure to be a verb ends a source that nothing waits for
  if (!isOpen && doc.tokens[cut]!.pos !== 'AUX') return draft;
  const last = breakBefore(doc, source[0], cut);
  const mark = doc.tokens[last]!.lower;
  // four came; according to witnesses, one was hurt
  const said = mark === ',' && doc.tokens[own[0] - 1]?.lower === ';' ? [] : content;
  const more = mark === '(' ? [] : [[mark === ')' ? last + 1 : last, source[1]] as const];
  return { ...draft, source: [source[0], last], content: tidy(doc, c, [...said, ...more]) };
}

/** According to [two officials with knowledge of the case], the cameras were off: what follows “to” is the source, always. */
function turned(doc: Doc, draft: Draft): Draft {
  const { source, content, cue } = draft;
  const [own, only] = [cue[0], content[0]];
  if (!source || !own || !only || content.length > 1 || only[0] !== own[1] || source[0] < only[1]) return draft;
  if (doc.tokens[own[0]]!.lower !== 'according' || doc.tokens[source[0] - 1]?.lower !== ',') return draft;
  const { last } = doc.sentences[doc.tokens[own[0]]!.sentence]!;
  return { ...draft, source: only, content: [[source[0], Math.max(source[1], last - 1)]] };
}

/** The fund – [£5,000 a year], according to [the brochure] – could save it: between two dashes or brackets all is told there. */
function asideIn({ tokens, sentences }: Doc, { source, cue }: Draft): Pick<Draft, 'source' | 'content'> | undefined {
  const before = cue[0]![0] - 1;
  if (tokens[before]?.lower !== ',') return undefined;
  const { first, last } = sentences[tokens[before]!.sentence]!;
  let opens = before - 1;
  while (opens > first && !/^(?:[–—()]|--?)$/.test(tokens[opens]!.lower)) opens--;
  let closes = source![0] + 1;
  while (closes < last && !/^(?:[–—)]|--?)$/.test(tokens[closes]!.lower)) closes++;
  if (opens <= first || closes >= last || tokens[opens]!.lower === ')') return undefined;
  const isPair = (tokens[opens]!.lower === '(') === (tokens[closes]!.lower === ')');
  const isApart = [opens, closes].every(
    (i) => tokens[i]!.lower !== '-' || tokens[i]!.start > (tokens[i - 1]?.end ?? 0),
  );
  if (before - opens > LONGEST || !isPair || !isApart) return undefined;
  if (closes - source![0] > LONGEST) return undefined;
  return { source: [source![0], closes], content: [[opens + 1, before]] };
}

/** It hurt sixty, including, according to the office, [nine children]: what the word in front of the source waits for. */
function openIn({ tokens }: Doc, { source, content, cue }: Draft): Range | undefined {
  const [first, last] = source!;
  const before = cue[0]![0] - 1;
  const [, end] = content.at(-1) ?? [0, 0];
  if (
    tokens[before]?.lower !== ',' ||
    end !== before ||
    !/^(?:and|by|including|of|that|to|with)$/.test(tokens[end - 1]?.lower ?? '')
  )
    return undefined;
  for (let i = first + 1; i + 1 < last; i++) if (tokens[i]!.lower === ',') return [i, last];
  return undefined;
}

/** The bracket, mark or dash in front of a verb, else the last comma, else the verb. */
function breakBefore({ tokens }: Doc, first: number, verb: number): number {
  const between = tokens.slice(first + 1, verb).map(({ lower }) => lower);
  const hard = between.findIndex((word) => /^[()"–—]$/.test(word));
  const at = hard >= 0 ? hard : between.lastIndexOf(',');
  return at >= 0 ? first + 1 + at : verb;
}

/** The verb in the words for a source that is not of a clause with “who”, nor a participle: the report [published] in May. */
function verbIn({ tokens }: Doc, [first, last]: Range): number | undefined {
  for (let i = first; i < last; i++) {
    if (RELATIVE.has(tokens[i]!.lower)) return undefined;
    // Luz [do] Sul
    const inName = [i - 1, i + 1].every((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
    if (!isVerb(tokens[i]!) || inName) continue;
    return tokens[i]!.lower.endsWith('ed') && WHERE.has(tokens[i + 1]?.lower ?? '') ? undefined : i;
  }
  return undefined;
}

const WHERE: ReadonlySet<string> = new Set('by earlier in last on this to'.split(' '));
const RELATIVE: ReadonlySet<string> = new Set(['that', 'where', 'which', 'who', 'whom', 'whose']);
const isVerb = ({ lower, pos }: Token): boolean => /^(?:AUX|VERB)$/.test(pos) && !lower.endsWith('ing');

/** The draft without “, according to …” at the end of its content, and whom that names as via. */
export function readAccording(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, content, head } = draft;
  const subject = source && subjectIn(doc, draft);
  if (subject)
    return {
      ...draft,
      source: [source[0], subject[0] - 1],
      content: [[subject[0], content[0]![1]], ...content.slice(1)],
    };
  const [first, last] = content.at(-1) ?? [0, 0];
  if (!source || first < head || c.sort[head] !== 1 || c.cue[head] === 0) return draft;
  for (let i = Math.max(first + 2, last - LONGEST); i < last - 2; i++) {
    if (doc.tokens[i]!.lower !== 'according' || doc.tokens[i + 1]?.lower !== 'to' || c.quoted[i]) continue;
    const whose: Range = [i + 2, last];
    if (doc.tokens[i - 1]?.lower !== ',' || c.sort.subarray(...whose).includes(1)) return draft;
    const own = tidy(doc, c, [...content.slice(0, -1), [first, i - 1]]);
    return { ...draft, content: own, via: [...draft.via, { source: whose, cue: [[i, i + 2]] }] };
  }
  return draft;
}

/** According to the Bulletin, [Wednesday’s quake] was …: a content that begins with its verb has left its subject with the source. */
function subjectIn({ tokens }: Doc, { cue: [cue], source, content: [range] }: Draft): Range | undefined {
  const [first, last] = source!;
  if (tokens[cue?.[0] ?? first]!.text !== 'According' || !range || range[0] < last) return undefined;
  // the quake[, at 6.3,] was
  const near = range[0] === last || (tokens[last]!.lower === ',' && tokens[range[0] - 1]!.lower === ',');
  if (!near || tokens[range[0]]!.pos !== 'AUX') return undefined;
  for (let comma = first + 1; comma + 1 < last; comma++)
    if (tokens[comma]!.lower === ',')
      return RELATIVES.has(tokens[comma + 1]?.lower ?? '') ? undefined : [comma + 1, last];
  return undefined;
}
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);
