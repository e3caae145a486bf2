import { compile } from '../../../model/templates.ts';

/** What the cue tagger asks of a token: a number each. `l-1` is the lemma of the token before, `p` a part of speech. */
export const CUE_ATOMS = [
  ...['none', 'w', 'suffix', 'shape'],
  ...['l-3', 'l-2', 'l-1', 'l', 'l+1', 'l+2', 'l+3'],
  ...['p-3', 'p-2', 'p-1', 'p', 'p+1', 'p+2', 'p+3'],
  ...['cue-1', 'cue', 'cue+1'],
  // how far it is to either end of the sentence; verbs before and after; a noun before; “that” soon; the body; other cue words
  ...['from', 'to', 'verbs', 'more', 'nouns', 'that', 'body', 'rivals'],
  // quotation marks: how far on either side; stops between; inside; inside, before and behind; any in the sentence
  ...['left', 'right', 'stops', 'q', 'state', 'marked'],
  // the tree: its relation, those of its dependents, what it depends on, its subject, what begins and ends here
  ...['label', 'kids', 'over', 'overcue', 'overpos', 'who', 'whopos', 'edges'],
];

export const CUE_TEMPLATES = compile(CUE_ATOMS, [
  'none',
  ...['w', 'l', 'l p', 'p', 'suffix', 'shape', 'cue p', 'cue suffix'],
  ...['l-3', 'l-2', 'l-1', 'l+1', 'l+2', 'l+3', 'p-3', 'p-2', 'p-1', 'p+1', 'p+2', 'p+3'],
  ...['l-1 l', 'l l+1', 'p-1 p p+1', 'l p+1', 'p-1 l', 'l p+1 p+2', 'p-2 p-1 l', 'cue p-1 p+1'],
  ...['cue-1 l', 'cue+1 l', 'p p+1 p+2', 'l l+1 l+2', 'l-1 l l+1', 'l-2 l-1 l'],
  ...['from p', 'to p', 'cue to', 'cue verbs nouns', 'l verbs', 'l that', 'cue p that', 'cue more', 'body p cue'],
  ...['rivals cue', 'rivals l', 'rivals kids cue'],
  ...['state', 'state l', 'state p', 'marked l', 'marked cue q', 'left right p', 'left l', 'right l'],
  ...['left right stops cue'],
  ...['label p', 'label over', 'l label', 'kids p', 'kids cue', 'kids l', 'who cue', 'who l', 'whopos kids cue'],
  ...['whopos label l', 'overcue label cue', 'label kids cue q', 'label overpos p', 'over l', 'edges cue', 'edges p'],
  ...['kids l label', 'over label p'],
]);
