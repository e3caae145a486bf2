import { compile } from '../../model/templates.ts';

/** What the role labeller asks of a token of the window, as seen from the cue; a number each. */
export const ROLE_ATOMS = [
  // the token; `l-1` and `p-1` are the lemma and part of speech of the one before, within the window
  ...['none', 'w', 'shape', 'cue', 'l-1', 'l', 'l+1', 'p-1', 'p', 'p+1', 'q'],
  // the cue: its head’s lemma, class and part of speech; first word and length; two words at least; its relation
  ...['head', 'class', 'key', 'long', 'relation'],
  // before, behind; how far; in which sentence
  ...['side', 'near', 'placed'],
  // what lies between: marks and quotation state; commas, verbs, links, coordinators, nouns, dashes, other cues
  ...['state', 'commas', 'verbs', 'links', 'ands', 'nouns', 'dashes', 'others'],
  // the tree: branch and how deep, branch, the neighbours’ branches, relation, commas within the branch, whose cue it hangs on
  ...['code', 'limb', 'limb-1', 'limb+1', 'label', 'tiers', 'owner', 'second'],
];

export const ROLE_TEMPLATES = compile(ROLE_ATOMS, [
  ...['near', 'near p', 'side l', 'side p', 'near head', 'side p head', 'near class', 'placed head', 'placed q'],
  ...['state', 'state placed', 'state class', 'state head'],
  ...[
    'side commas verbs others',
    'placed commas q',
    'placed verbs nouns',
    'placed links commas',
    'side ands verbs commas',
  ],
  ...['placed others', 'placed dashes commas', 'side commas head', 'side verbs head', 'side nouns commas class'],
  ...['side nouns verbs p', 'side l-1 p', 'side l+1 p', 'near p-1 p p+1', 'side p-1 p p+1', 'w commas verbs side'],
  ...['key near', 'side links commas q', 'side verbs ands q', 'side shape nouns', 'cue p others side'],
  ...['class verbs commas state', 'long near p'],
  ...['code side', 'limb side head', 'limb side class', 'limb relation side', 'limb p side', 'code label side'],
  ...[
    'limb limb-1 limb+1 side',
    'limb limb-1 p side',
    'limb limb+1 p side',
    'limb side state',
    'limb tiers relation side',
  ],
  ...['label relation side', 'limb l side', 'limb relation head', 'owner side', 'owner side head', 'owner limb class'],
  ...['owner commas verbs side', 'owner state', 'owner limb relation', 'owner others placed'],
  ...['limb second side', 'limb second class', 'limb second p', 'second tiers head'],
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
    ...[
      'none',
      'side',
      'tie',
      'tie p-1 p',
      'p-1 p side',
      'l-1 p',
      'p-1 l',
      'l-1 l',
      'l side',
      'q',
      'q p-1 p',
      'q side class',
    ],
    ...[
      'tie label-1 label',
      'opens',
      'closes',
      'opens closes',
      'opens side',
      'opens p-1 p',
      'opens l',
      'closes l',
      'opens l-1',
    ],
    ...[
      'opens class side',
      'opens head side',
      'limb-1 limb side',
      'limb-1 limb class',
      'limb-1 limb opens',
      'owners',
      'owners side',
    ],
    ...[
      'owners opens',
      'owners opens l',
      'deeper opens side',
      'deeper p',
      'commas opens side',
      'commas l side',
      'near side',
      'near opens',
    ],
    ...['opens closes limb side', 'limb opens l', 'limb-1 limb l-1', 'q opens closes'],
  ],
  2000,
);
