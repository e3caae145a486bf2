// Names of people, organizations, places and so on: a tagger trained on open text (models/MODELS.md), then rules.
import type { Crf } from '../../model/crf.ts';
import { modelFile } from '../../model/files.ts';
import { readCrf } from '../../model/weights.ts';
import type { Doc } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Name } from '../findings.ts';
import { extend, type Gazetteer, NAMED, readGazetteer, START } from './gazetteer.ts';
import { tag } from './tagger.ts';
import { trim } from './trim.ts';
import { keysOf, typeOf } from './types.ts';

interface Model {
  readonly crf: Crf;
  readonly gazetteer: Gazetteer;
}

let model: Model | undefined;

/** Read when first needed, and once: what was read never changes. */
function load(): Model {
  model ??= { crf: readCrf(modelFile('names.bin')), gazetteer: readGazetteer(modelFile('names-lists.bin')) };
  return model;
}

/**
 * The names in an article, in order, none within another, without titles (“Mr”) and articles (“the”). `confidence` is
 * the probability that the name is one of this kind and ends where it does; `rule` says what told its type.
 */
export function findNames(doc: Doc): Name[] {
  const { crf, gazetteer } = load();
  return tag(doc, crf, gazetteer).flatMap((tagged): Name[] => {
    const name = trim(doc.tokens, tagged);
    if (!name) return [];
    const tokens = doc.tokens.slice(name.first, name.last);
    const keys = keysOf(tokens.map((t) => t.text));
    const found = span(doc.text, tokens[0]!.start, tokens.at(-1)!.end);
    const lists = gazetteer.get(keys.reduce(extend, START)) & NAMED;
    return [
      { ...found, ...typeOf(name.kind, { text: found.text, keys, lists }), confidence: confidence(tagged.probability) },
    ];
  });
}

/** Two decimals: more would only look exact. */
const confidence = (probability: number): number => Math.round(probability * 100) / 100;
