// Markup out of a template in which every value is escaped. The one way to make HTML here:
//
//   html`<li title="${name}">${name}</li>`            name is escaped, in text and in quoted attributes alike
//   html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`     Html and lists of it are put in as they are
//   html`${warning && html`<p>${warning}</p>`}`       undefined and false are nothing
//   String(html`…`)                                   the markup as text, to be written out
//
// Addresses (href, src …) take places within the page only: href="#q1". Nothing else can be said of them by a value.
import { visible } from '../visible.ts';

let made: (markup: string) => Html;

/** Markup in which all that came from elsewhere is escaped. Only `html` makes it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static {
    made = (markup) => new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template. Text and numbers are escaped, markup is kept, undefined and false are left out. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/**
 * Markup from a template.
 *
 * @throws TypeError where a value is an attribute without quotes, or an address that leads out of the page
 */
export function html(template: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = template[0] as string;
  for (const [i, value] of values.entries()) {
    check(template[i] as string, value);
    markup += written(value) + template[i + 1];
  }
  return made(markup);
}

/** Several pieces of markup, one after the other. */
export const joined = (pieces: Iterable<Html>): Html => made(Array.from(pieces, String).join(''));

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text for an element or a quoted attribute. What would steer the reader's screen is shown, not obeyed. */
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => ENTITIES.get(c) as string);

function written(value: Content): string {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(written).join('');
  return value === undefined || value === false ? '' : escaped(String(value));
}

const UNQUOTED = /=\s*$/;
/** An attribute that leads somewhere or is run, begun right before the value: `href="`. */
const ADDRESS = /[\s"'](?:href|src|srcset|srcdoc|action|formaction|data|style|xlink:href|on\w+)\s*=\s*["']$/i;

function check(before: string, value: Content): void {
  if (UNQUOTED.test(before)) throw new TypeError(`put quotes around the value after ${before.slice(-20)}`);
  if (ADDRESS.test(before))
    throw new TypeError(`no value may begin an address; write ${before.slice(-8)}# before it: ${value}`);
}
