// Who has been spoken of lately: what a pronoun or a description chooses from.
import type { Gender } from '../../lexicon/person-titles.ts';
import type { Figure } from '../figure.ts';

/** One place where a figure stands. */
export interface Sighting {
  readonly figure: Figure;
  readonly token: number;
  readonly sentence: number;
  /** Sentences of narration before it: those that are all quoted do not count. */
  readonly time: number;
  readonly block: number;
  readonly subject: boolean;
  /** Do words of theirs stand in this sentence? */
  readonly speaks: boolean;
  readonly quotation: number;
  readonly pronoun: boolean;
  /** Is more told of them right there: “Hugo Lind, who …”? */
  readonly topic: boolean;
  /** Does the text say right there who they are: “Hugo Lind, a nurse”, “Hugo Lind, 42”? */
  readonly introduced: boolean;
  /** Is it the subject of what somebody else says in this sentence: “Ruiz said [Lind] had gone”? */
  readonly embedded: boolean;
  /** Is it the object of what stands in front of the subject: “Speaking to [Smith], he …”? */
  readonly fronted: boolean;
  /** Is it where something is said: “in a [Facebook] post”? */
  readonly medium: boolean;
  /** Is it the one who is asked: “A reporter asked [Ruiz] about it”? */
  readonly asked: boolean;
  /** Whose mother or son opens the sentence: “[Her] mother, Eva, wept”, “[Ruiz]'s son fell”: of which gender that one is. */
  readonly kin: Gender | undefined;
  /** Is it the one who asks: “[Ruiz] asked if anybody knew”? */
  readonly asks: boolean;
}

const WINDOW = 40;
/** Of more than this only those of the last sightings count. */
const CROWD = 12;

/** A moving window over the sightings; looks back, never ahead. */
export class Focus {
  private readonly recent: Sighting[] = [];
  private readonly byHead = new Map<string, Set<Figure>>();
  private readonly lastTime = new Map<Figure, number>();
  time = 0;
  /** The first person named outside quotation marks. */
  private first: Figure | undefined;
  /** The people named so far who speak. */
  private readonly speakers = new Set<Figure>();

  see(sighting: Sighting): void {
    const { figure } = sighting;
    if (figure.type === 'person' && sighting.quotation < 0) this.first ??= figure;
    if (figure.type === 'person' && sighting.speaks) this.speakers.add(figure);
    this.recent.push(sighting);
    if (this.recent.length > WINDOW) this.recent.shift();
    this.lastTime.set(figure, sighting.time);
    for (const head of figure.heads) {
      const list = this.byHead.get(head);
      if (list) list.add(figure);
      else this.byHead.set(head, new Set([figure]));
    }
  }

  /** “[Lind] had gone, Ruiz said”: whoever else stands between the two tokens is spoken of. */
  embed(first: number, last: number, speaker: Figure): void {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const sighting = this.recent[i] as Sighting;
      if (sighting.token < first) break;
      if (sighting.token < last && !sighting.speaks && sighting.figure !== speaker)
        this.recent[i] = { ...sighting, embedded: true };
    }
  }

  /** Figures that the text has called by this noun, lately enough to be meant. */
  called(head: string, means: 'person' | 'body'): Figure[] {
    const called = this.byHead.get(head) ?? new Set<Figure>();
    const some = called.size > CROWD ? new Set(this.recent.map((s) => s.figure).filter((f) => called.has(f))) : called;
    return [...some].filter(
      (f) => (f.type === 'person' || f.type === 'unnamed') === (means === 'person') && f.type !== 'nationality',
    );
  }

  /** Organizations of the last sightings. */
  bodies(): Figure[] {
    return [...new Set(this.recent.flatMap(({ figure, medium }) => (medium ? [] : [figure])))].filter(
      ({ type }) => type === 'organization',
    );
  }

  /** Is this the person named first, and has no other spoken so far? */
  isAlone(figure: Figure): boolean {
    return figure === this.first && [...this.speakers].every((f) => f === figure);
  }

  sentencesSince(figure: Figure): number {
    return this.time - (this.lastTime.get(figure) ?? Number.NEGATIVE_INFINITY);
  }

  /** The sightings of the last sentences, nearest first. */
  within(sentences: number): Sighting[] {
    const out: Sighting[] = [];
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const sighting = this.recent[i] as Sighting;
      if (this.time - sighting.time > sentences) break;
      out.push(sighting);
    }
    return out;
  }
}
