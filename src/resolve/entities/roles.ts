// What a person is, by the words beside the name: “[Council leader] Alan Pascoe”, “Joan Petty, a [bookkeeper],”.
import { COURTESY, TITLES } from '../../lexicon/person-titles.ts';
import { TIES } from '../../lexicon/roles.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { isPlural, roleAfter } from './apposition.ts';
import { officeBefore } from './office-before.ts';
import { bare, isLinked, isRoleToken, type Role } from './role-token.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The role that stands right before a person's name or right after it, or both. */
export function rolesOf(doc: Doc, mention: NameMention): Role[] {
  const title = titleBefore(doc, mention);
  const start = title?.first ?? startWithCourtesy(doc, mention);
  return [appositionBefore(doc, mention, start), title, roleAfter(doc, mention)].filter((role) => role !== undefined);
}

/** Where “Dr” or “Mr.” in front of the name begins. */
function startWithCourtesy({ tokens }: Doc, { first }: NameMention): number {
  let at = first;
  if (tokens[at - 1]?.lower === '.') at--;
  return COURTESY.has(bare(tokens[at - 1] ?? NOTHING)) ? at - 1 : first;
}

const NOTHING = { lower: '' } as Token;

/** “U.S. Secretary of Defense [Lloyd Austin]”. */
function titleBefore(doc: Doc, mention: NameMention): Role | undefined {
  const { tokens } = doc;
  const name = tokens[mention.first] as Token;
  if (tokens[mention.last]?.pos === 'NOUN' && tokens[mention.last]?.sentence === name.sentence) return undefined;
  return roleUpTo(tokens, mention.first, mention, name);
}

/** “the agency's director, [Ana Paula Ribeiro],”; “His lawyer, [Simon Abara],”; “A cousin, Dr [Kehinde Adekoya],”. */
function appositionBefore(doc: Doc, mention: NameMention, start: number): Role | undefined {
  const { tokens } = doc;
  if (tokens[start - 1]?.lower !== ',' || tokens[mention.last]?.lower === 'and') return undefined;
  // “He blamed the director, Ana Ruiz said”, “It fell on her husband, Ana Ruiz still …”
  const next = tokens[mention.last];
  if (next && /^(?:VERB|AUX|ADV)$/.test(next.pos)) return undefined;
  const office = officeBefore(doc, mention, start - 1);
  if (office) return office;
  const role = roleUpTo(tokens, start - 1, mention, tokens[mention.first] as Token);
  // “at the United [General] Assembly, Ana Ruiz”, “one of the students, Ana Ruiz”: she is none of it
  if (
    !role ||
    !/^(?:of|for|at|to|in|,)$/.test(tokens[role.head + 1]?.lower ?? '') ||
    isPlural(tokens[role.head] as Token)
  )
    return undefined;
  const before = tokens[role.first - 1];
  const led = before && (/^(?:DET|PRON|PART)$/.test(before.pos) || before.lower === "'");
  return led && before.sentence === tokens[mention.first]?.sentence ? role : undefined;
}

/** The role that ends right before token `last`. */
function roleUpTo(tokens: readonly Token[], last: number, { floor }: NameMention, name: Token): Role | undefined {
  let first = last;
  while (first > 0 && last - first < 14 && !isAndBehind(tokens, first - 1, floor) && belongs(tokens, first - 1, name))
    first--;
  while (
    first < last &&
    !NOMINAL.has((tokens[first] as Token).pos) &&
    !isRoleToken(tokens[first] as Token) &&
    !isThen(tokens, first) &&
    !isActing(tokens, first)
  )
    first++;
  first = behindSomebodyElse(tokens, first, last);
  const head = headOf(tokens, first, last);
  if (head === undefined) return undefined;
  // “medical officer of health [Dr.] Ana Ruiz”
  let end = last;
  while (end > head + 2 && COURTESY.has(bare(tokens[end - 1] as Token))) end--;
  return { first: skipCourtesy(tokens, first, last), last: end, head };
}

/** “a critic of [Prime Minister] Ali Haddad”: of two roles with “of” between, the first, in small letters, is somebody else's. */
function behindSomebodyElse(tokens: readonly Token[], first: number, last: number): number {
  for (let k = last - 1; k > first; k--) {
    if (!/^(?:of|for)$/.test((tokens[k] as Token).lower)) continue;
    const small = tokens.slice(first, k).some((t) => isRoleToken(t) && /^\p{Ll}/u.test(t.text));
    // “medical officer of health [Dr.] Ana Ruiz” is one; “a friend of Dr. Ana Ruiz” is another
    const closing = (t: Token) => COURTESY.has(bare(t)) && t.index > k + 1 && tokens[k]?.lower === 'of';
    if (small && tokens.slice(k + 1, last).some((t) => isRoleToken(t) && !closing(t))) return k + 1;
  }
  return first;
}

/** “President Ana Ruiz [and] Mayor Omar Haddad” */
const isAndBehind = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at === floor && (tokens[at] as Token).lower === 'and';

/** “[then]-director”, “[ex]-wife” */
const isThen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:then|ex|now|vice)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === '-';

/** “[Acting] Sgt. Ruiz” */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'acting' && NOMINAL.has(tokens[at + 1]?.pos ?? '');

/** “Mayor-[elect] Ana Ruiz” */
const isElect = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'elect' && tokens[at - 1]?.lower === '-';

/** “Sheriff[’s] Deputy Ana Ruiz”; not “the sheriff’s deputy” */
const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PART' &&
  [tokens[at - 1], tokens[at + 1]].every((t) => t !== undefined && isRoleToken(t) && /^\p{Lu}/u.test(t.text));

/** “Justice [of] the Peace Ana Ruiz”, “President of the Treasury Board Ana Ruiz”; not “mother of the President Ana Ruiz” */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  const [office, of, the, next] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (of?.lower !== 'of' || the?.lower !== 'the' || !office || !next) return false;
  return (
    isRoleToken(office) &&
    [office, next].every((t) => /^\p{Lu}/u.test(t.text) || t.lower === 'peace') &&
    !isRoleToken(next)
  );
}

const skipCourtesy = (tokens: readonly Token[], first: number, last: number): number => {
  let at = first;
  while (at < last - 1 && COURTESY.has(bare(tokens[at] as Token))) at++;
  return at;
};

/** Can the token stand in a title in front of a name in the same sentence? */
function belongs(tokens: readonly Token[], index: number, name: Token): boolean {
  const token = tokens[index] as Token;
  if (token.sentence !== name.sentence && !/\.$/.test(token.text)) return false;
  if (token.block !== name.block || token.quotation !== name.quotation) return false;
  if (NOMINAL.has(token.pos) && token.pos !== 'NUM') return true;
  if (isRoleToken(token) || isThen(tokens, index) || isActing(tokens, index)) return true;
  if (isElect(tokens, index) || isOfOffice(tokens, index)) return true;
  const next = tokens[index + 1] as Token;
  if (token.lower === '-' && (isLinked(token, next) || /^\p{Lu}/u.test(next.text))) return true;
  if (token.lower === '&' || token.lower === '/') return true;
  if (token.lower === '.') return TITLES.has(tokens[index - 1]?.lower ?? '');
  if (isOfThe(tokens, token.pos === 'DET' ? index - 1 : index)) return true;
  // “a lawyer [for] Ali Haddad”: who he is to somebody, and not what that one is
  if (next === name) return false;
  // “Secretary [of] Defense”, “Minister [for] Trade [and] Industry”: a role before it, a capital after it
  if (token.lower === 'of' || token.lower === 'for')
    return startsTitle(tokens, index) && next.pos !== 'DET' && (!isRoleToken(next) || /^\p{Lu}/u.test(next.text));
  // “Trade [and] Industry”; not “the lawyers [and] District Attorney Omar Haddad”
  if (token.lower === 'and')
    return /^\p{Lu}/u.test(next.text) && startsTitle(tokens, index) && !isPlural(tokens[index - 1] as Token);
  return false;
}

/** Does a role stand within the five words before: “Minister for Trade [and]”? Not so in “the murder of President Haddad”. */
function startsTitle(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    const token = tokens[i] as Token;
    if (isRoleToken(token)) return true;
    if (!NOMINAL.has(token.pos) && !/^(?:of|for|and|-)$/.test(token.lower)) return false;
  }
  return false;
}

/** The last role noun; with “of” or “for” in it, the one before that: [Secretary] of Defense. */
function headOf(tokens: readonly Token[], first: number, last: number): number | undefined {
  let end = last;
  for (let i = first + 1; i < last; i++)
    if (/^(?:of|for|at)$/.test((tokens[i] as Token).lower)) {
      end = i;
      break;
    }
  for (let i = end - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (isRoleToken(token) && !COURTESY.has(bare(token)) && !TIES.has(token.lower)) return i;
  }
  return undefined;
}
