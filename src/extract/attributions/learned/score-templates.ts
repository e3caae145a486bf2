/**
 * What the features of score-features.ts are made of, in their order there. The cue: how likely, lemma, class, part of speech,
 * relation, dependents, what is behind it; the source: before or behind, last word, distance, length; the content: side,
 * share in quotation marks, length, distance, pieces; how sure the roles are; the other candidates; the tree.
 */
export const SCORE_FEATURES: readonly (readonly string[])[] = [
  ...['none', 'p', 'p sure', 'l', 'l p', 'l order side share', 'order side share', 'order side share p'],
  ...['order sl', 'order sp', 'sp p share', 'words share', 'words l', 'gap order', 'reach side'],
  ...['gap reach order side share', 'sure', 'sure share', 'holder p', 'held p', 'rival p'],
  ...['class pos', 'class sp side', 'l next', 'l nextpos', 'key', 'pieces side', 'l sp', 'class p words'],
  ...['sl class', 'body p', 'length sure'],
  ...['agrees l', 'agrees order sure', 'rooted l', 'rooted side share', 'label p', 'label l agrees', 'kids p'],
  'kids class',
].map((names) => names.split(' '));
