// Reads the article once from start to end and says whom each pronoun and each description means.
import type { Gender } from '../../lexicon/person-titles.ts';
import { PRONOUNS, type Pronoun } from '../../lexicon/pronouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import { put } from '../lists.ts';
import { type NameMention, tokenAfter } from '../mention.ts';
import { countryman } from './countrymen.ts';
import { describe, type Reading } from './descriptions.ts';
import { Focus } from './focus.ts';
import { isKinNamed, kinBehind } from './kin.ts';
import { type Nominal, nominalAt } from './nominals.ts';
import { ofPlace } from './of-place.ts';
import { type Asked, meantBy, REACH } from './pronouns.ts';
import {
  ahead,
  isFronted,
  isInClause,
  isMedium,
  isPredicate,
  isQuestion,
  isSubject,
  narrationTimes,
} from './syntax.ts';
import { toCome } from './to-come.ts';
import { unnamedFigure } from './unnamed.ts';

export interface Named {
  readonly mention: NameMention;
  readonly figure: Figure;
  readonly lead: number;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** The names by their first token. `lead`: where the title in front of it begins. */
  readonly nameAt: ReadonlyMap<number, Named>;
  /** Whose name ends before a token. */
  readonly nameEnds: ReadonlyMap<number, Figure>;
  /** Tokens of titles and appositions of names: no description of their own. */
  readonly roleTokens: ReadonlySet<number>;
  /** The heads of the words for sources, of a name its first token, with the offset at which what they say begins. */
  readonly sourceHeads: ReadonlyMap<number, number>;
}

export interface References {
  /** By the pronoun's token. */
  readonly pronouns: Map<number, Reading>;
  /** By the head's token. */
  readonly nominals: Map<number, Reading & { readonly nominal: Nominal }>;
}

export function walk(doc: Doc, cast: Cast): References {
  return new Walk(doc, cast).run();
}

class Walk {
  private readonly doc: Doc;
  private readonly cast: Cast;
  private readonly focus = new Focus();
  /** The people of the whole article by what they are. */
  private readonly called = new Map<string, Figure[]>();
  private readonly found: References = { pronouns: new Map(), nominals: new Map() };
  /** The last person of each description without a name. */
  private readonly unnamed = new Map<string, Figure>();
  /** The last sentence in which somebody speaks. */
  private speaking = -1;

  constructor(doc: Doc, cast: Cast) {
    this.doc = doc;
    this.cast = cast;
    for (const figure of cast.figures)
      if (figure.type === 'person') for (const head of figure.heads) put(this.called, head, figure);
  }

  run(): References {
    const { tokens } = this.doc;
    const times = narrationTimes(this.doc);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      this.focus.time = times[token.sentence] ?? 0;
      const named = this.cast.nameAt.get(i);
      if (named) {
        const reading = this.cast.sourceHeads.has(i) ? countryman(this.doc, named, this.focus) : undefined;
        if (reading) this.found.nominals.set(i, reading);
        this.see(reading?.figure ?? named.figure, i, named.lead, named.mention.last);
        i = named.mention.last - 1;
      } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') this.readNominal(i);
      else if (token.quotation < 0) {
        const pronoun = PRONOUNS.get(token.lower);
        if (pronoun) this.readPronoun(pronoun, i);
      }
    }
    return this.found;
  }

  private readPronoun(pronoun: Pronoun, at: number): void {
    const token = this.doc.tokens[at] as Token;
    const reading = ahead(this.doc, this.cast, at) ?? meantBy(this.asked(pronoun, token), this.focus);
    if (!reading) return;
    this.found.pronouns.set(at, reading);
    const { figure, confidence } = reading;
    if (pronoun.gender && confidence >= SURE && this.settles(pronoun.gender, figure))
      [figure.gender, figure.sure] = [pronoun.gender, true];
    this.see(figure, at, at, at + 1, true);
  }

  /** Does a “he” settle it? Against a first name (“Robin Lind … he”) only of somebody named twice, with nobody else to be meant. */
  private settles(gender: Gender, figure: Figure): boolean {
    if (figure.sure) return false;
    if (!figure.gender || figure.gender === gender) return true;
    const people = this.focus.within(REACH).filter((s) => /^(?:person|unnamed)$/.test(s.figure.type));
    return people.length > 1 && people.every((s) => s.figure === figure);
  }

  private asked(pronoun: Pronoun, token: Token): Asked {
    const { doc, cast } = this;
    const at = token.index;
    const isObject = token.lower === 'her' && !/^(?:NOUN|ADJ|NUM|PROPN|ADV)$/.test(doc.tokens[at + 1]?.pos ?? '');
    const said = cast.sourceHeads.get(at);
    const not = doc.tokens[at - 1]?.lower === ',' ? cast.nameEnds.get(at - 1) : undefined;
    return {
      pronoun: isObject ? { ...pronoun, place: 'object' } : pronoun,
      token,
      speaks: cast.sourceHeads.has(at),
      ...(said !== undefined && said < token.start && { said: tokenAfter(doc.tokens, said) }),
      clause: isInClause(doc.tokens, at, (i) => cast.nameEnds.has(i)),
      answers: ANSWERING.has(doc.tokens[at + 1]?.lemma ?? ''),
      behindQuote: /["”’]$/.test(doc.tokens[at - 1]?.text ?? ''),
      opens: doc.sentences[token.sentence]?.first === at,
      ...(not && pronoun.place === 'owner' && { not }),
    };
  }

  private readNominal(at: number): void {
    const { doc, cast } = this;
    if (cast.roleTokens.has(at)) return;
    const bare = nominalAt(doc, at);
    const nominal = bare && ofPlace(doc, cast, bare);
    if (!nominal || cast.nameAt.has(nominal.last)) return;
    if (nominal.article === 'a' && isPredicate(doc, cast, nominal.first)) return;
    const speaks = cast.sourceHeads.has(at);
    const reading =
      describe(doc, nominal, this.focus, speaks) ?? (speaks ? toCome(doc, nominal, this.called) : undefined);
    if (reading) this.found.nominals.set(at, { ...reading, nominal });
    if (!reading && (nominal.means !== 'person' || doc.tokens[at]?.pos === 'ADJ')) return;
    this.see(reading?.figure ?? this.somebody(nominal), at, nominal.first, nominal.last);
  }

  /** A figure stands at token `at`; its phrase reaches from `first` to `last`. */
  private see(figure: Figure, at: number, first: number, last: number, pronoun = false): void {
    const { tokens } = this.doc;
    const { sentence, block, quotation } = tokens[at] as Token;
    const speaks = this.cast.sourceHeads.has(at);
    const asked = !speaks && ASKS.has(tokens[first - 1]?.lower ?? '');
    const embedded = !speaks && !asked && this.speaking === sentence;
    if (speaks) this.speaking = sentence;
    const said = this.cast.sourceHeads.get(at);
    // “Lind was ill, according [to] a friend”: it still is about Lind
    if (said !== undefined && said < (tokens[first] as Token).start && tokens[first - 1]?.lower !== 'to')
      this.focus.embed(tokenAfter(tokens, said), first, figure);
    this.focus.see({
      figure,
      token: at,
      sentence,
      time: this.focus.time,
      block,
      subject: speaks || isSubject(this.doc, first, last) || isKinNamed(this.doc, first, last),
      speaks,
      quotation,
      pronoun,
      embedded,
      fronted: isFronted(this.doc, first, last),
      asked,
      kin: kinBehind(this.doc, first, last),
      asks: speaks && isQuestion(tokens, last),
      medium: isMedium(tokens, first, last),
      topic: tokens[last]?.lower === ',' && tokens[last + 1]?.lower === 'who',
      introduced: tokens[last]?.lower === ',' && /^(?:an?|\d\d)$/.test(tokens[last + 1]?.lower ?? ''),
    });
  }

  /** “the man” is the man of before; “a man” is a new one. */
  private somebody(nominal: Nominal): Figure {
    const head = this.doc.tokens[nominal.head] as Token;
    const known = nominal.article === 'a' ? undefined : this.unnamed.get(head.lemma);
    if (known) return known;
    const figure = unnamedFigure(this.doc, nominal, head);
    this.unnamed.set(head.lemma, figure);
    return figure;
  }
}

/** What a reporter does; its object answers. */
const ASKS: ReadonlySet<string> = new Set(['asked', 'asks', 'pressed', 'presses', 'questioned', 'quizzed']);

const ANSWERING: ReadonlySet<string> = new Set(['answer', 'counter', 'reply', 'respond', 'retort']);

/** From this confidence on a pronoun settles somebody's gender. */
const SURE = 0.8;
