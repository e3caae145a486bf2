import { Tokenizer } from 'htmlparser2';

/** What is told of an HTML text, from its start to its end. Names are in lower case. */
export interface TokenHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Character references are characters. */
  text(text: string): void;
  /** What stands between <!-- and -->. */
  comment?(text: string): void;
  /** <!DOCTYPE …> and the like. */
  declaration?(text: string): void;
}

/**
 * Cuts HTML, or XML, into tags and text. No tree is built and no stack is held, so that a million tags that are never
 * closed take a million times what one takes.
 */
export function tokenize(source: string, handler: TokenHandler, { xml = false } = {}): void {
  const cutter = new Cutter(source, handler, xml);
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: true }, cutter);
  tokenizer.write(source);
  tokenizer.end();
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

class Cutter implements Callbacks {
  readonly #source: string;
  readonly #handler: TokenHandler;
  readonly #xml: boolean;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value: string[] = [];

  constructor(source: string, handler: TokenHandler, xml: boolean) {
    this.#source = source;
    this.#handler = handler;
    this.#xml = xml;
  }

  #slice(start: number, end: number): string {
    return this.#source.slice(start, end);
  }

  #named(start: number, end: number): string {
    const name = this.#slice(start, end);
    return this.#xml ? name : name.toLowerCase();
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#named(start, end);
    this.#attributes = new Map();
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#named(start, end);
    this.#value = [];
  }
  onattribdata(start: number, end: number): void {
    this.#value.push(this.#slice(start, end));
  }
  onattribentity(codePoint: number): void {
    this.#value.push(String.fromCodePoint(codePoint));
  }
  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value.join(''));
  }
  onopentagend(): void {
    this.#handler.open(this.#name, this.#attributes);
  }
  onselfclosingtag(): void {
    this.#handler.open(this.#name, this.#attributes);
    if (this.#xml) this.#handler.close(this.#name);
  }
  onclosetag(start: number, end: number): void {
    this.#handler.close(this.#named(start, end));
  }
  ontext(start: number, end: number): void {
    this.#handler.text(this.#slice(start, end));
  }
  ontextentity(codePoint: number): void {
    this.#handler.text(String.fromCodePoint(codePoint));
  }
  oncdata(start: number, end: number, offset: number): void {
    if (this.#xml) this.#handler.text(this.#slice(start, end - offset));
  }
  ondeclaration(start: number, end: number): void {
    this.#handler.declaration?.(this.#slice(start, end));
  }
  oncomment(start: number, end: number, offset: number): void {
    this.#handler.comment?.(this.#slice(start, end - offset));
  }
  onprocessinginstruction(): void {}
  onend(): void {}
}
