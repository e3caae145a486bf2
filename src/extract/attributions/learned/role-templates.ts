import { compile } from '../../../model/templates.ts';

/** What the role labeller asks of a token of the window, as seen from the cue; a number each. */
export const ROLE_ATOMS = [
  // the token; `l-1` and `p-1` are the lemma and part of speech of the one before, within the window
  ...['none', 'w', 'cue', 'l-1', 'l', 'l+1', 'p-1', 'p', 'p+1', 'q'],
  // the cue: its head’s lemma, class and part of speech; first word and length; its relation
  ...['head', 'class', 'key', 'relation'],
  // before, behind; how far; in which sentence
  ...['side', 'near', 'placed'],
  // what lies between: marks and quotation state; commas, verbs, links, coordinators, nouns, dashes, other cues
  ...['state', 'commas', 'verbs', 'links', 'ands', 'nouns', 'dashes', 'others'],
  // the tree: branch and how deep, branch, the neighbours’ branches, relation, commas within the branch, whose cue it hangs on
  ...['code', 'limb', 'limb-1', 'limb+1', 'label', 'tiers', 'owner', 'second'],
];

export const ROLE_TEMPLATES = compile(ROLE_ATOMS, [
  ...['near', 'near p', 'side l', 'side p', 'side p head', 'near class', 'placed head'],
  ...['state', 'state class', 'state head'],
  ...['side commas verbs others', 'placed links commas', 'placed dashes commas', 'side commas head'],
  ...['side nouns commas class', 'side verbs ands q', 'class verbs commas state', 'cue p others side'],
  ...['side l-1 p', 'side l+1 p', 'side p-1 p p+1', 'w commas verbs side'],
  ...[
    'code side',
    'code label side',
    'label relation side',
    'limb l side',
    'limb side state',
    'limb tiers relation side',
  ],
  ...['limb side head', 'limb side class', 'limb relation side', 'limb limb-1 limb+1 side', 'limb limb+1 p side'],
  ...['limb second side', 'limb second class', 'second tiers head'],
  ...['owner side', 'owner side head', 'owner state', 'owner limb relation'],
]);

/** What a token of the cue itself is asked. */
export const INSIDE_TEMPLATES = compile(ROLE_ATOMS, ['l', 'p key', 'class'], 1000);

/** What is asked of the seam between a token and the one before it: do both have one role? */
export const SEAM_ATOMS = [
  ...['none', 'l-1', 'l', 'p-1', 'p', 'q', 'side', 'class', 'head'],
  // how the two are tied in the tree; their branches, both; relations; what ends and begins here; whose cues they hang on
  ...['tie', 'limb-1', 'limb', 'label-1', 'label', 'closes', 'opens', 'owners', 'deeper', 'commas', 'near'],
];

export const SEAM_TEMPLATES = compile(
  SEAM_ATOMS,
  [
    ...['none', 'tie', 'tie p-1 p', 'p-1 p side', 'l-1 p', 'p-1 l', 'l side', 'q', 'q p-1 p', 'q side class'],
    ...['tie label-1 label', 'opens p-1 p', 'opens l', 'opens l-1', 'opens class side', 'opens head side'],
    ...['opens closes limb side', 'q opens closes', 'near side', 'near opens', 'commas l side', 'commas opens side'],
    ...['limb-1 limb side', 'limb-1 limb class', 'limb-1 limb opens', 'owners side', 'deeper opens side', 'deeper p'],
  ],
  2000,
);
