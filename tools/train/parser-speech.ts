// A treebank has few of the ways in which news reports speech. Its plain sentences, put into the mouth of made-up people,
// give more of them, with trees that are right by construction.
import type { GoldDocument, GoldWord } from './parser-data.ts';

/** A subtree: heads count from 0 within it, -1 for its own head. */
type Piece = readonly GoldWord[];

const list = (text: string): string[] => text.split(' ');
const FIRST = list('Ana Omar Grace Peter Lucia Henrik Mei David Fatima John Olga Kofi Sarah Luis Priya Tom');
const LAST = list('Ruiz Haddad Okafor Novak Lind Chen Mbeki Smith Rossi Patel Ivanova Weber Garcia Brown Tanaka Silva');
const ROLE = list(
  'minister mayor official spokeswoman director lawyer analyst coach president secretary farmer professor',
);
const THING = list('company ministry city union party agency government police hospital club court bank');
const DAY = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** form/tag/head/relation; heads count from 1, 0 for the head; $ draws a word. A comma at the end is for what follows. */
const SPEAKERS: readonly string[] = [
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
const PRONOUNS = 3;
const VERBS = list(
  'said said said said said said says says added argued announced explained claimed warned insisted noted believes thinks',
);
const ADJUNCTS: readonly string[] = [
  'on/IN/2/case $DAY/NNP/0',
  '$DAY/NNP/0',
  'in/IN/3/case a/DT/3/det statement/NN/0',
  'in/IN/3/case an/DT/3/det interview/NN/0',
  'at/IN/4/case a/DT/4/det news/NN/4/compound conference/NN/0',
  'during/IN/3/case the/DT/3/det hearing/NN/0',
];

/** slot>head:relation. S is the sentence, X the speaker, V the verb, A an adjunct; others are words as they are. */
const FRAMES: readonly string[] = [
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

const TAGS: ReadonlyMap<string, string> = new Map([
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
const DRAWN: Readonly<Record<string, readonly string[]>> = { FIRST, LAST, ROLE, THING, DAY };

/** Is it a plain statement with a verb and a subject, of a fit length, that may stand in somebody’s mouth? */
function isStatement(sentence: readonly GoldWord[]): boolean {
  const last = sentence.at(-1)!;
  const root = sentence.findIndex(({ head }) => head < 0);
  return (
    sentence.length > 4 &&
    sentence.length < 32 &&
    last.form === '.' &&
    last.head === root &&
    root < sentence.length - 1 &&
    /^[A-Z]/.test(sentence[0]!.form) &&
    !/^(?:CC|MD|UH|V|W)/.test(sentence[0]!.tag) &&
    sentence.some(({ head, relation }) => head === root && relation.startsWith('nsubj')) &&
    !sentence.some(
      ({ form, relation }) => /["“”()[\]:]/.test(form) || relation === 'parataxis' || relation === 'vocative',
    )
  );
}

/** One document of reported speech, made of every `nth` statement of the documents. */
export function reportedSpeech(documents: readonly GoldDocument[], nth: number, next: () => number): GoldDocument {
  const statements = documents.flatMap(({ sentences }) => sentences.filter(isStatement));
  const chosen = statements.filter((_, i) => i % nth === 0);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const sentences = chosen.map((statement) => {
    const frame = pick(FRAMES).split(' ');
    return frameIt(frame, statement.slice(0, -1), pick(statements).slice(0, -1), pick);
  });
  return { name: 'reported speech', sentences };
}

function read(text: string, pick: (from: readonly string[]) => string): GoldWord[] {
  return text.split(' ').map((cell) => {
    const [form, tag, head, relation = 'root'] = cell.split(/(?<=.)\//) as [string, string, string, string?];
    const word = form.startsWith('$') ? pick(DRAWN[form.slice(1)]!) : form;
    return { form: word, tag, head: Number(head) - 1, relation, space: true };
  });
}

function frameIt(frame: readonly string[], s: Piece, t: Piece, pick: <T>(from: readonly T[]) => T): GoldWord[] {
  // H is the beginning of the sentence, up to the end of its subject; S then is the rest.
  const cut = frame.some((cell) => cell.startsWith('H>')) ? subjectEnd(s) : 0;
  const accordingTo = frame.some((cell) => /^according/i.test(cell));
  const speaker = read(pick(accordingTo ? SPEAKERS.slice(PRONOUNS) : SPEAKERS), pick);
  const pieces: [slot: string, from: number, piece: Piece, head: string, relation: string][] = [];
  frame.forEach((cell, i) => {
    const [, slot, head, relation] = /^(.+?)>(.+):(.+)$/.exec(cell) as unknown as [string, string, string, string];
    const following = frame[i + 1]?.[0] ?? '.';
    if (slot === 'H') pieces.push(['S', 0, s.slice(0, cut), head, relation]);
    else if (slot === 'S') pieces.push(['S', cut, s.slice(cut), head, relation]);
    else if (slot === 'T') pieces.push(['T', 0, t, head, relation]);
    else if (slot === 'X') {
      const bare = speaker.at(-1)!.form === ',' && /[.,]/.test(following) ? speaker.slice(0, -1) : speaker;
      pieces.push(['X', 0, bare, head, relation]);
    } else if (slot === 'A') pieces.push(['A', 0, read(pick(ADJUNCTS), pick), head, relation]);
    else {
      const form = slot === 'V' ? pick(VERBS) : slot;
      const tag = TAGS.get(form) ?? (form.endsWith('s') ? 'VBZ' : 'VBD');
      pieces.push([slot, 0, [{ form, tag, head: -1, relation, space: true }], head, relation]);
    }
  });
  return joined(pieces);
}

/** Joins pieces: heads within a slot are looked up there, a slot’s own head in the slot that the frame says. */
function joined(
  pieces: readonly (readonly [slot: string, from: number, piece: Piece, head: string, relation: string])[],
): GoldWord[] {
  const place = new Map<string, number>();
  let at = 0;
  for (const [slot, from, piece] of pieces)
    piece.forEach((word, i) => {
      place.set(`${slot} ${from + i}`, at++);
      if (word.head < 0) place.set(slot, at - 1);
    });
  const words = pieces.flatMap(([slot, , piece, head, relation]) =>
    piece.map((word, i): GoldWord => {
      const first = (slot === 'S' || slot === 'T') && i === 0 && word.tag !== 'NNP' && word.form !== 'I';
      return {
        ...word,
        form: first ? word.form[0]!.toLowerCase() + word.form.slice(1) : word.form,
        head: word.head >= 0 ? place.get(`${slot} ${word.head}`)! : head === '0' ? -1 : place.get(head)!,
        relation: word.head >= 0 ? word.relation : relation,
      };
    }),
  );
  return spaced(words);
}

/** Puts the spaces right, and a capital at the beginning of the sentence and of a quotation. */
function spaced(words: readonly GoldWord[]): GoldWord[] {
  return words.map((word, i) => {
    const opens =
      i === 0 ||
      (i === 1 && words[0]!.form === '“') ||
      (words[i - 1]!.form === '“' && /[,:]/.test(words[i - 2]?.form ?? ''));
    const following = words[i + 1]?.form ?? '';
    const tight = word.form === '“' || /^[,.:”]$/.test(following) || following === "'s";
    return {
      ...word,
      form: opens ? word.form[0]!.toUpperCase() + word.form.slice(1) : word.form,
      space: !tight && (word.space || !/^\w/.test(following)),
    };
  });
}

/** Where the subject of the sentence and what stands before it end. */
function subjectEnd(s: Piece): number {
  const root = s.findIndex(({ head }) => head < 0);
  const subject = s.findIndex(({ head, relation }) => head === root && relation.startsWith('nsubj'));
  let end = subject;
  for (let i = 0; i < s.length; i++)
    for (let h = i, steps = 0; h >= 0 && steps < s.length; h = s[h]!.head, steps++)
      if (h === subject) {
        end = Math.max(end, i);
        break;
      }
  return end + 1;
}
