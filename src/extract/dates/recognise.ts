// Finds the words of dates: at each word that may begin one, the rules filed under it; the longest reading wins.
import type { Doc, Token } from '../../text/doc.ts';
import { type Rule, rulesAt, rulesFor } from './compile.ts';
import type { Groups, Habits, Meaning, Place } from './rule.ts';

/** Words that are a date, and what they mean. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the token it begins in. */
  readonly token: number;
  readonly meaning: Exclude<Meaning, { by: 'name' }>;
  readonly rule: string;
}

/** How many characters around its words a rule may look at. */
const REACH = 40;

/** The same in lower case, letter for letter: where a letter grows (İ), only A–Z are changed. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The groups of a match on the lowered text, as the text has them. */
function groupsOf(match: RegExpExecArray, text: string): Groups {
  const groups: Record<string, string | undefined> = { ...match.groups };
  for (const [name, value] of Object.entries(groups)) {
    if (!value) continue;
    const at = match.index + match[0].indexOf(value);
    groups[name] = text.slice(at, at + value.length);
  }
  return groups;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** The text of one block, with what is needed to look around in it. */
interface Scene {
  readonly doc: Doc;
  readonly habits: Habits;
  /** Plain text of the block, the same in lower case, and where it begins. */
  readonly text: string;
  readonly lower: string;
  readonly offset: number;
}

function placeOf(scene: Scene, token: Token, start: number, end: number): Place {
  const { doc, text, offset, habits } = scene;
  let next = token.index + 1;
  while ((doc.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end + offset) next++;
  const beside =
    /^[ \n]/.test(text.slice(end, end + 1)) && text.slice(end, (doc.tokens[next]?.start ?? 0) - offset).trim() === '';
  const right = beside ? doc.tokens[next] : undefined;
  const left = doc.tokens[token.index - 1];
  return {
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
    token,
    left: left?.sentence === token.sentence ? left : undefined,
    right: right?.sentence === token.sentence ? right : undefined,
    text: text.slice(start, end),
    habits,
  };
}

/** The longest date that the rules read at a place of the block. `depth` counts the heads before it: “early | 2013”. */
function readAt(scene: Scene, token: Token, rules: readonly Rule[], at: number, depth: number): Reading | undefined {
  let best: Reading | undefined;
  for (const rule of rules) {
    if (rule.inner && depth === 0) continue;
    rule.regexp.lastIndex = at;
    const match = rule.regexp.exec(scene.lower);
    if (!match?.[0]) continue;
    let end = at + match[0].length;
    if (best && best.end >= end && !rule.over) continue;
    const groups = groupsOf(match, scene.text);
    let meaning: Meaning | undefined;
    if (rule.over) {
      const inner = depth < 2 ? readInner(scene, token, end, depth + 1) : undefined;
      if (!inner || (best && best.end >= inner.end)) continue;
      end = inner.end;
      meaning = rule.over(inner.meaning, groups);
    } else meaning = rule.read(groups, placeOf(scene, token, at, end));
    if (meaning) best = { start: at - leadOf(rule, scene.lower, at), end, meaning, rule: rule.name };
  }
  return best;
}

function readInner(scene: Scene, token: Token, at: number, depth: number): Reading | undefined {
  const rules = rulesAt(scene.lower, at);
  return rules && readAt(scene, token, rules, at, depth);
}

const leadOf = (rule: Rule, text: string, at: number): number =>
  rule.leading ? (rule.leading.exec(text.slice(Math.max(0, at - REACH), at))?.[1]?.length ?? 0) : 0;

function sceneOf(doc: Doc, habits: Habits, block: number): Scene {
  const { start, end } = doc.blocks[block] as { start: number; end: number };
  const text = doc.plain.slice(start, end);
  return { doc, habits, text, lower: lowered(text), offset: start };
}

const inWord = /[\p{L}\p{N}_]/u;

/** Where in a token a date may begin, as far as it is free: “2014-2018” is two dates, “P2qpm3h3pm” none. */
function placeIn({ start, end }: Token, plain: string, free: number): number | undefined {
  if (free <= start) return start > 0 && inWord.test(plain[start - 1] as string) ? undefined : start;
  return free < end && (plain[free] === '-' || plain[free] === '/') ? free + 1 : undefined;
}

/** All dates of an article, in order, none over another. */
export function recognise(doc: Doc, habits: Habits): Candidate[] {
  const found: Candidate[] = [];
  let scene: Scene | undefined;
  let block = -1;
  let free = 0;
  for (const token of doc.tokens) {
    let rules = rulesFor(token, doc.plain);
    if (!rules && token.start >= free) continue;
    if (!scene || token.block !== block) scene = sceneOf(doc, habits, token.block);
    block = token.block;
    for (let at = placeIn(token, doc.plain, free); at !== undefined; at = placeIn(token, doc.plain, free)) {
      if (at !== token.start) rules = rulesAt(scene.lower, at - scene.offset);
      const reading = rules && readAt(scene, token, rules, at - scene.offset, 0);
      if (!reading) break;
      const { meaning, rule } = reading;
      const [start, end] = [Math.max(free, reading.start + scene.offset), reading.end + scene.offset];
      free = end;
      if (meaning.by !== 'name') found.push({ start, end, token: token.index, meaning, rule });
    }
  }
  return found;
}
