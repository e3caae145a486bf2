// A treebank has few of the ways in which news reports speech. Its plain sentences, put into the mouth of made-up people,
// give more of them, with trees that are right by construction.
import type { GoldDocument, GoldWord } from './parser-data.ts';
import { ADJUNCTS, DRAWN, FRAMES, PRONOUNS, SPEAKERS, TAGS, VERBS } from './parser-speech-frames.ts';

/** A subtree: heads count from 0 within it, -1 for its own head. */
type Piece = readonly GoldWord[];

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
