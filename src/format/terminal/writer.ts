import { type Role, type Styles, superscript } from './styles.ts';

/** ⁷·⁸ are two numbers, ⁷⁸ is one. */
const BETWEEN = '·';

/** The words of a block as they are written: plain, to measure them, and styled. */
export class Writer {
  plain = '';
  styled = '';
  readonly #styles: Styles;
  /** The numbers that stand where the text has got to. */
  #here: readonly number[] = [];
  #place = -1;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  write(words: string, roles: readonly Role[]): void {
    if (words === '') return;
    this.plain += words;
    this.styled += roles.reduceRight((inner, role) => this.#styles.paint(role, inner), words);
  }

  /** Writes the sign that ends a mark: a number in front of it stands here still. */
  close(sign: string, roles: readonly Role[]): void {
    const stays = this.#place === this.plain.length;
    this.write(sign, roles);
    if (stays) this.#place = this.plain.length;
  }

  /** Points to a note; once where a quotation and its statement end together. */
  point(number: number): void {
    const here = this.#place === this.plain.length ? this.#here : [];
    if (here.includes(number)) return;
    const last = here.at(-1);
    const beside = last !== undefined && this.plain.endsWith(superscript(last));
    this.write(`${beside ? BETWEEN : ''}${superscript(number)}`, ['quiet']);
    this.#place = this.plain.length;
    this.#here = [...here, number];
  }
}
