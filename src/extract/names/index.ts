// Names of people, organizations, places and so on: a tagger trained on open text (models/MODELS.md), then rules.
import { modelFile } from '../../model/files.ts';
import { readWordClasses } from '../../model/word-classes.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Name } from '../findings.ts';
import { mendedBodies } from './bodies.ts';
import { withTowns } from './dwellers.ts';
import { extend, type Gazetteer, NAMED, readGazetteer, START } from './gazetteer.ts';
import { withBoth } from './given.ts';
import { isHeadlineTalk, isPeople, joined, listedNames } from './listed.ts';
import { papersIn } from './papers.ts';
import { mendedPeople } from './people.ts';
import { repeatedNames } from './repeats.ts';
import { reseamed } from './seams.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { bySpelling } from './spelt.ts';
import { type Tagged, Tagger } from './tagger.ts';
import type { Kind } from './tags.ts';
import { trim } from './trim.ts';
import { isStorm, typeOf } from './types.ts';
import { readWeights } from './weights.ts';
import { Vocabulary } from './words.ts';

export interface Model {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
}

/** Weights, lists and classes of words from the bytes of their files. */
export function readModel(weights: Uint8Array, lists: Uint8Array, classes: Uint8Array): Model {
  const gazetteer = readGazetteer(lists);
  return {
    tagger: new Tagger(readWeights(weights)),
    gazetteer,
    vocabulary: new Vocabulary(gazetteer, readWordClasses(classes)),
  };
}

let model: Model | undefined;

/** Read when first needed, and once: what was read never changes. */
function load(): Model {
  model ??= readModel(modelFile('names.bin'), modelFile('names-lists.bin'), modelFile('word-classes.bin'));
  return model;
}

/**
 * The names in an article, in order, none within another, without titles (“Mr”) and articles (“the”). `confidence` is
 * the probability that the name is one of this kind and ends where it does; `rule` says what told its type.
 */
export const findNames = (doc: Doc): Name[] => findNamesWith(load(), doc);

/** The same with any weights and lists: for training and measuring. */
export function findNamesWith({ tagger, gazetteer, vocabulary }: Model, doc: Doc): Name[] {
  const sheet = readSheet(doc, gazetteer, vocabulary);
  const tagged = joined(sheet, tagger.tag(sheet)).flatMap((name): Tagged[] => {
    const trimmed = trim(doc.tokens, name);
    return trimmed && !isHeadlineTalk(sheet, trimmed) ? [trimmed] : [];
  });
  const { papers, rest } = papersIn(
    sheet,
    mendedBodies(
      sheet,
      withTowns(sheet, mendedPeople(sheet, withBoth(sheet, bySpelling(sheet, reseamed(sheet, tagged))))),
    ),
  );
  const listed = [...papers, ...listedNames(sheet, [...rest, ...papers])];
  const sure = [...listed, ...repeatedNames(sheet, [...rest, ...listed])].map((name) => ({
    ...name,
    probability: LISTED,
  }));
  return [...rest, ...sure].sort((a, b) => a.first - b.first).map((name) => finished(sheet, gazetteer, name));
}

/** How often such a name is right: measured, see models/MODELS.md. */
const LISTED = 0.85;

function finished({ doc, words }: Sheet, gazetteer: Gazetteer, { first, last, kind, probability }: Tagged): Name {
  const keys: string[] = [];
  for (let t = first; t < last; t++) if (words[t]!.key) keys.push(words[t]!.key);
  const found = span(doc.text, doc.tokens[first]!.start, nameEnd(doc.tokens[last - 1]!, kind));
  const named = { text: found.text, keys, lists: gazetteer.get(keys.reduce(extend, START)) & NAMED };
  const { type, rule } = typeOf(isPeople(named.lists) || isStorm(named) ? 'other' : kind, named);
  const { start, end, text } = found;
  // Two decimals: more would only look exact.
  return { start, end, text, type, rule, confidence: Math.round(probability * 100) / 100 };
}

/** The tokenizer leaves some a possessive “’s”: it is no part of a person’s or a place’s name. */
const nameEnd = ({ text, end }: Token, kind: Kind): number =>
  (kind === 'person' || kind === 'place') && text.length > 2 && /['’]s$/.test(text) ? end - 2 : end;
