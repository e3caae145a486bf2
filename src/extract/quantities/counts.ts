// The plain case: an amount with its unit, or a number with the noun that it counts.
import { type Amount, amountAt } from './amounts.ts';
import { boundAfter } from './bounds.ts';
import { type Draft, drafted } from './draft.ts';
import type { MoneyReader } from './money.ts';
import { numeralAt } from './numerals.ts';
import { lower, type Piece } from './pieces.ts';
import { rangeFrom } from './ranges.ts';
import { rateBaseAt } from './rates.ts';
import { rejectionOf } from './rejections/index.ts';
import { numberedAt, type Phrase, partitiveAt, phraseAt, singular } from './what.ts';

/** An amount that begins at piece i, or the index behind what was rejected there. */
export function plainAt(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | number | undefined {
  const single = amountAt(pieces, i, money);
  if (!single) return undefined;
  if (rejectionOf(pieces, single)) return single.next;
  const amount = rangeFrom(pieces, single, money) ?? single;
  if (amount !== single && rejectionOf(pieces, amount)) return amount.next;
  if (amount.measure) return isOneDay(pieces, amount) ? amount.next : measureDraft(pieces, amount);
  if (isOne(pieces, amount)) return oneDraft(pieces, amount) ?? amount.next;
  return countDraft(pieces, amount) ?? amount.next;
}

const CONFIDENCE = { money: 0.97, percent: 0.98, measure: 0.95 } as const;

/** 35 miles · $3 billion · 60% of the voters */
function measureDraft(pieces: readonly Piece[], amount: Amount): Draft {
  const kind = amount.measure!.kind as keyof typeof CONFIDENCE;
  const draft = drafted(
    amount,
    kind,
    kind === 'money' ? 'currency' : kind === 'percent' ? 'percent' : 'unit',
    CONFIDENCE[kind],
  );
  const time = amount.measure!.unit.dimension === 'time';
  const of =
    pieces[amount.next]?.lower === 'of' && !time
      ? (partitiveAt(pieces, amount.next) ?? phraseAt(pieces, amount.next + 1))
      : undefined;
  if (of) return { ...draft, what: of };
  const owned = time ? undefined : attributeOf(pieces, amount.next);
  return owned ? { ...draft, what: owned } : draft;
}

/** “a 51 per cent [stake]”, “a $3 billion [deal]”: what the amount is of stands right behind it. */
function attributeOf(pieces: readonly Piece[], next: number): Phrase | undefined {
  const piece = pieces[next];
  const what = piece?.shape === 'word' && /^(?:NOUN|ADJ)$/.test(piece.pos) ? phraseAt(pieces, next) : undefined;
  // 28% year-on-year growth
  const cut = what && pieces[what.next]?.raw === '-' && pieces[what.next]!.glued && pieces[what.next + 1]?.glued;
  return cut ? undefined : what;
}

/** “One day it will end”, “one morning”; but “in one day”, “more than one year”. */
const isOneDay = (pieces: readonly Piece[], amount: Amount): boolean =>
  amount.measure!.unit.name === 'day' &&
  pieces[amount.numeral.first]!.lower === 'one' &&
  pieces[amount.numeral.first + 1]?.raw !== '-' &&
  !/^(?:in|for|within|than|least|only|just|about|of|lasted|took|after|every)$/.test(
    pieces[amount.first - 1]?.lower ?? '',
  );

const isOne = (pieces: readonly Piece[], amount: Amount): boolean =>
  amount.next === amount.first + 1 && pieces[amount.first]!.lower === 'one';

const NOT_BEFORE_ONE = /^(?:no|this|that|every|each|any|some|another|which|the|only|a|an|these|those|or|number|day)$/;
const NOT_AFTER_ONE = /^(?:another|'s|more|day|night|morning|evening|afternoon|time|else|-|that|who|which|self|thing)$/;

/** “one hand”, “one of the best speakers”; not “no one”, “this one”, “one another”, “one must”. */
function oneDraft(pieces: readonly Piece[], amount: Amount): Draft | undefined {
  const next = pieces[amount.next];
  if (!next || NOT_BEFORE_ONE.test(pieces[amount.first - 1]?.lower ?? '') || pieces[amount.first]!.glued)
    return undefined;
  if (next.lower === 'of') {
    const ofNumber = numberedAt(pieces, amount.next);
    if (ofNumber) return { ...drafted(amount, 'count', 'part of a number', 0.85), what: ofNumber };
    const phrase = partitiveAt(pieces, amount.next);
    const what = phrase && pluralised(pieces, phrase);
    if (!what?.plural) return undefined;
    return { ...drafted(amount, 'count', 'one of', 0.75), what, next: what.next };
  }
  if (NOT_AFTER_ONE.test(next.lower) || next.shape !== 'word' || !/^(?:NOUN|ADJ|PROPN|VERB|ADV)$/.test(next.pos))
    return undefined;
  const what = phraseAt(pieces, amount.next);
  return what && !what.plural ? { ...drafted(amount, 'count', 'one', 0.8), what, next: what.next } : undefined;
}

/** “one of his campaign [promises]”: what looks like a verb is the noun, for “one of” wants a plural. */
function pluralised(pieces: readonly Piece[], phrase: Phrase): Phrase {
  const after = pieces[phrase.next];
  if (phrase.plural || after?.pos !== 'VERB' || !/[^s]s$/.test(after.lower)) return phrase;
  return { ...phrase, next: phrase.next + 1, head: singular(after.lower), plural: true };
}

/** 2,500 troops · dozens of Iraqi troops · 20 more people · 40 of them · 12 */
function countDraft(pieces: readonly Piece[], amount: Amount): Draft | undefined {
  const vague = amount.numeral.form === 'vague';
  const fraction = amount.numeral.form === 'fraction';
  const over = boundAfter(pieces, amount.next);
  let at = over?.next ?? amount.next;
  const more = /^(?:more|additional|further|extra)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower !== 'than';
  if (more) at++;
  const what = countedAt(pieces, at, amount);
  if (what && isModel(pieces, what, amount)) return undefined;
  const additional = more && { additional: true as const };
  if (what) {
    const base = drafted(
      amount,
      fraction ? 'ratio' : 'count',
      fraction ? 'fraction' : vague ? 'vague count' : 'count',
      vague ? 0.85 : 0.9,
    );
    return { ...base, next: what.next, what, ...additional, ...countRate(pieces, what) };
  }
  if (fraction) return drafted(amount, 'ratio', 'fraction', 0.85);
  const ofNumber = numberedAt(pieces, at);
  if (ofNumber) return { ...drafted(amount, 'count', 'part of a number', 0.85), what: ofNumber, ...additional };
  const among = perNumber(pieces, at);
  if (among) return { ...drafted(amount, 'ratio', 'per so many', 0.9), unit: { name: among.name }, next: among.next };
  if (!over && !standsAlone(pieces, amount, at)) return undefined;
  return { ...drafted(amount, 'count', 'number alone', vague ? 0.7 : 0.6), next: at, ...additional, bare: true };
}

/** “11 Pro Max”: capitals to the end and no plural is the name of something. */
const isModel = (pieces: readonly Piece[], what: Phrase, amount: Amount): boolean =>
  amount.numeral.form === 'figure' &&
  !what.plural &&
  !pieces[what.first - 1]!.glued &&
  /^\p{Lu}\p{Ll}/u.test(pieces[what.next - 1]!.raw) &&
  /^\p{Lu}\p{Ll}/u.test(pieces[what.first]!.raw);

function countedAt(pieces: readonly Piece[], at: number, amount: Amount): Phrase | undefined {
  const piece = pieces[at];
  const vague = amount.numeral.form === 'vague' || amount.numeral.form === 'fraction';
  if (piece?.lower === 'of') return partitiveAt(pieces, at) ?? (vague ? phraseAt(pieces, at + 1) : undefined);
  if (vague && /^(?:the|its|their|his|her|these|those|our|my)$/.test(piece?.lower ?? ''))
    return partitiveAt(pieces, at);
  if (piece?.raw === '-' && piece.glued) {
    const joined = phraseAt(pieces, at + 1, true);
    return joined && pieces[at + 1]!.glued ? joined : undefined;
  }
  return phraseAt(pieces, at);
}

/** three thousand tests per day · 300 people a week: the unit is the rate. */
function countRate(pieces: readonly Piece[], what: Phrase): Partial<Draft> {
  const among = perNumber(pieces, what.next);
  if (among) return { unit: { name: `${what.head} ${among.name}` } };
  const base = rateBaseAt(pieces, what.next);
  return base ? { unit: { name: `${what.head} per ${base.name}` } } : {};
}

/** “per 100,000 people” at piece i. */
function perNumber(pieces: readonly Piece[], i: number): { name: string; next: number } | undefined {
  const numeral = /^(?:per|for|in)$/.test(lower(pieces, i))
    ? numeralAt(pieces, lower(pieces, i) === 'per' ? i + 1 : i + 2)
    : undefined;
  if (!numeral || numeral.max < 100 || (lower(pieces, i) !== 'per' && lower(pieces, i + 1) !== 'every'))
    return undefined;
  const what = phraseAt(pieces, numeral.next);
  return { name: `per ${numeral.max}${what ? ` ${what.head}` : ''}`, next: what?.next ?? numeral.next };
}

const INTRODUCES = /^(?:ADP|VERB|AUX|CCONJ|SCONJ|PART|ADV)$/;

/** “killed 12.”, “Nine were hurt”, “closed at 6,327.80”: a number with nothing behind it that is still an amount. */
function standsAlone(pieces: readonly Piece[], amount: Amount, at: number): boolean {
  const [before, after] = [pieces[amount.first - 1], pieces[at]];
  const written = amount.numeral.factor > 1 || /[.,]\d/.test(pieces[amount.numeral.first]!.raw);
  if (/^(?:VERB|AUX)$/.test(after?.pos ?? '') && (!before || before.shape === 'mark' || INTRODUCES.test(before.pos)))
    return true;
  if (before?.lower === "'s" || pieces[amount.first]!.lower === 'zero') return false;
  if (after?.lower === 'of' && /^(?:them|those|these|us|whom|which)$/.test(pieces[at + 1]?.lower ?? '')) return true;
  if (written) return true;
  if (/^7[0-8]7$/.test(pieces[amount.first]!.raw)) return false;
  if (/^(?:VERB|AUX)$/.test(after?.pos ?? '') && before?.lower === 'the') return true;
  // “one, his temper, and two, his tongue”
  if (amount.numeral.form === 'word' && after?.raw === ',' && before?.pos === 'CCONJ') return false;
  if (!before || after?.raw === ':' || after?.raw === '/') return false;
  if (
    amount.numeral.form !== 'vague' &&
    /^(?:ADP|PART)$/.test(before.pos) &&
    /^(?:in|on|at|for|by)$/.test(before.lower)
  )
    return false;
  return (
    INTRODUCES.test(before.pos) ||
    /^(?:an|additional|another|than|least|most|estimated|further|some|only|just)$/.test(before.lower)
  );
}
