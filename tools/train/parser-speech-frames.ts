// The ways in which news reports speech, with the trees that they have (Universal Dependencies).

const list = (text: string): string[] => text.split(' ');
const FIRST = list('Ana Omar Grace Peter Lucia Henrik Mei David Fatima John Olga Kofi Sarah Luis Priya Tom');
const LAST = list('Ruiz Haddad Okafor Novak Lind Chen Mbeki Smith Rossi Patel Ivanova Weber Garcia Brown Tanaka Silva');
const ROLE = list(
  'minister mayor official spokeswoman director lawyer analyst coach president secretary farmer professor',
);
const THING = list('company ministry city union party agency government police hospital club court bank');
const DAY = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** form/tag/head/relation; heads count from 1, 0 for the head; $ draws a word. A comma at the end is for what follows. */
export const SPEAKERS: readonly string[] = [
  'he/PRP/0',
  'she/PRP/0',
  'they/PRP/0',
  '$LAST/NNP/0',
  '$LAST/NNP/0',
  'Mr./NNP/2/nmod:desc $LAST/NNP/0',
  '$FIRST/NNP/0 $LAST/NNP/1/flat',
  '$ROLE/NN/2/nmod:desc $FIRST/NNP/0 $LAST/NNP/2/flat',
  'the/DT/2/det $ROLE/NN/0',
  'the/DT/2/det $THING/NN/0',
  'officials/NNS/0',
  'one/CD/2/nummod $ROLE/NN/0',
  'a/DT/3/det senior/JJ/3/amod $ROLE/NN/0 at/IN/6/case the/DT/6/det $THING/NN/3/nmod',
  'a/DT/2/det spokesman/NN/0 for/IN/5/case the/DT/5/det $THING/NN/2/nmod',
  "the/DT/2/det $THING/NN/4/nmod:poss 's/POS/2/case $ROLE/NN/0",
  '$FIRST/NNP/0 $LAST/NNP/1/flat of/IN/5/case the/DT/5/det $THING/NN/1/nmod',
  '$FIRST/NNP/0 $LAST/NNP/1/flat ,/,/5/punct the/DT/5/det $ROLE/NN/1/appos ,/,/5/punct',
  '$FIRST/NNP/0 $LAST/NNP/1/flat ,/,/5/punct a/DT/5/det $ROLE/NN/1/appos at/IN/8/case the/DT/8/det $THING/NN/5/nmod ,/,/5/punct',
  '$FIRST/NNP/0 $LAST/NNP/1/flat ,/,/5/punct who/WP/5/nsubj runs/VBZ/1/acl:relcl the/DT/7/det $THING/NN/5/obj ,/,/5/punct',
];
/** So many of these are pronouns, at the beginning. */
export const PRONOUNS = 3;
export const VERBS = list(
  'said said said said said said says says added argued announced explained claimed warned insisted noted believes thinks',
);
export const ADJUNCTS: readonly string[] = [
  'on/IN/2/case $DAY/NNP/0',
  '$DAY/NNP/0',
  'in/IN/3/case a/DT/3/det statement/NN/0',
  'in/IN/3/case an/DT/3/det interview/NN/0',
  'at/IN/4/case a/DT/4/det news/NN/4/compound conference/NN/0',
  'during/IN/3/case the/DT/3/det hearing/NN/0',
];

/** slot>head:relation. S is the sentence, X the speaker, V the verb, A an adjunct; others are words as they are. */
export const FRAMES: readonly string[] = [
  '“>S:punct S>V:ccomp ,>S:punct ”>S:punct X>V:nsubj V>0:root A>V:obl .>V:punct',
  '“>S:punct S>V:ccomp ,>S:punct ”>S:punct X>V:nsubj V>0:root .>V:punct',
  '“>S:punct S>V:ccomp ,>S:punct ”>S:punct V>0:root X>V:nsubj .>V:punct',
  'S>V:ccomp ,>S:punct X>V:nsubj V>0:root A>V:obl .>V:punct',
  'S>V:ccomp ,>S:punct V>0:root X>V:nsubj .>V:punct',
  'X>V:nsubj V>0:root S>V:ccomp .>V:punct',
  'X>V:nsubj V>0:root A>V:obl S>V:ccomp .>V:punct',
  'X>V:nsubj V>0:root that>S:mark S>V:ccomp .>V:punct',
  'X>V:nsubj V>0:root A>V:obl that>S:mark S>V:ccomp .>V:punct',
  'X>V:nsubj told>0:root reporters>told:obj that>S:mark S>told:ccomp .>told:punct',
  'X>V:nsubj V>0:root ,>S:punct “>S:punct S>V:ccomp .>V:punct ”>S:punct',
  'X>V:nsubj V>0:root :>S:punct “>S:punct S>V:ccomp .>V:punct ”>S:punct',
  'According>X:case to>According:fixed X>S:obl ,>X:punct S>0:root .>S:punct',
  'S>0:root ,>X:punct according>X:case to>according:fixed X>S:obl .>S:punct',
  'H>0:root ,>V:punct X>V:nsubj V>S:parataxis ,>V:punct S>0:root .>S:punct',
  '“>S:punct H>0:root ,>V:punct ”>S:punct X>V:nsubj V>S:parataxis ,>V:punct “>S:punct S>0:root .>S:punct ”>S:punct',
  'X>V:nsubj V>0:root S>V:ccomp ,>adding:punct adding>V:advcl that>T:mark T>adding:ccomp .>V:punct',
];

/** The tags of the words that a frame has as they are. */
export const TAGS: ReadonlyMap<string, string> = new Map([
  ...list(', . :').map((mark) => [mark, mark] as const),
  ['“', '``'],
  ['”', "''"],
  ['that', 'IN'],
  ['told', 'VBD'],
  ['reporters', 'NNS'],
  ['According', 'VBG'],
  ['according', 'VBG'],
  ['to', 'IN'],
  ['adding', 'VBG'],
]);
/** What is drawn for a word with a $. */
export const DRAWN: Readonly<Record<string, readonly string[]>> = { FIRST, LAST, ROLE, THING, DAY };
