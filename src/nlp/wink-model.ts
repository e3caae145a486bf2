// wink's English model as wink-nlp takes it: the same parts as those of `wink-eng-lite-web-model`, but read from its files
// once, where that package parses its three megabytes, writes them as JSON and parses them again; and only what tokens, their
// parts of speech and lemmas need, without the machines for sentences, names and moods. Half of the time and of the memory.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Model } from 'wink-nlp';

/** A list of values that grows with every new one, and the way back from value to place. */
export interface Feature {
  readonly list: string[];
  hash?: Record<string, number>;
  index?: number;
  intrinsicSize?: number;
  maxIndex?: number;
}

/** For a feature: its word, mask and shift; whether its values are coded without a list; whether it is taken from the word. */
type Layout = readonly [word: number, mask: number, shift: number, coded: number, extracted: number, other: number];

export interface Core {
  readonly features: Record<string, Feature>;
  /** `efList`: the features that are worked out of a word that wink does not know. */
  readonly packing: { readonly layout: Record<string, Layout>; efList?: string[] };
  readonly pos: { readonly hash: Record<string, number> };
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
}

const require = createRequire(import.meta.url);
const FOLDER = 'wink-eng-lite-web-model/dist/';

/** What wink's own `core()` returns. */
export function readCore(): Core {
  const file = require.resolve(`${FOLDER}languages/cur/models/eng-core-web-model.json`);
  const core = JSON.parse(readFileSync(file, 'utf8')) as Core;
  const { features, packing, pos } = core;
  core.lexicon = numbers(core.lexicon as string);
  core.xpansions = numbers(core.xpansions as string);
  const layouts = Object.entries(packing.layout);
  packing.efList = layouts.filter(([, layout]) => layout[4] === 1).map(([name]) => name);
  for (const [name, [, mask, shift, coded]] of layouts) {
    if (coded !== 0) continue;
    const feature = features[name] as Feature;
    index(feature);
    feature.intrinsicSize = feature.list.length;
    feature.maxIndex = mask >>> shift;
  }
  const words = features.lexeme as Feature;
  index(words);
  words.intrinsicSize = words.list.length;
  const clusters = features.posClusters as unknown as { list: (string | ReadonlySet<number>)[] };
  clusters.list = clusters.list.map((tags) => new Set((tags as string).split('_').map((tag) => pos.hash[tag] ?? 0)));
  return core;
}

function index(feature: Feature): void {
  const { list } = feature;
  const hash = Object.create(null) as Record<string, number>;
  for (let i = 0; i < list.length; i++) hash[list[i] as string] = i;
  feature.hash = hash;
  feature.index = list.length;
}

/** Whole numbers of 32 bits, lowest byte first, in base64. */
function numbers(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** A machine that finds nothing, as wink writes it. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const none = () => ({ machines: [], transformers: [] });
const nothing = () => ({ machines: [NOTHING], transformers: [] });

/** The model around a core. */
export const modelOf = (core: Core): Model =>
  ({
    core: () => core,
    pos: require(`${FOLDER}load-pos-model.js`),
    featureFn: require(`${FOLDER}feature.js`),
    addons: { lemmatize: require(`${FOLDER}lemmatize.js`) },
    sbd: none,
    ner: none,
    negation: nothing,
    sa: nothing,
    metaCER: nothing,
  }) as unknown as Model;
