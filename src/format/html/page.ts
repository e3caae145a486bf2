// The frame of every page: report, verify and compare fill it.
//
//   page({ title: 'Draft', body: html`<article>…</article>`, styles: [asset('report.css')], scripts: [asset('report.js')] })
//
// One file that asks nothing of the network: styles and scripts stand in it, and its policy allows these and no others,
// so markup that came in with an article could not run even if it were markup. Styles and scripts are ours, never made
// from an article. Each script is a module of its own. No style="…" attributes: the policy forbids them; in SVG use
// presentation attributes. The shared style sheet (assets/page.css) sets type, colours as variables for light and dark
// (--paper --ink --muted --line --accent --good --bad --hue-1 … --hue-8), .skip, .visually-hidden, .no-print, and print.
import { createHash } from 'node:crypto';
import { asset } from './assets.ts';
import { type Content, html } from './markup.ts';

export interface Page {
  /** Of the window. */
  readonly title: string;
  /** What stands in the banner, beside the name of the tool. */
  readonly banner?: Content;
  /** What stands in <main>. */
  readonly body: Content;
  /** What stands beside it, in landmarks of its own: <aside>, <nav>. */
  readonly beside?: Content;
  /** Style sheets of ours, after the shared one. */
  readonly styles?: readonly string[];
  /** Scripts of ours; the page must be of use without them. */
  readonly scripts?: readonly string[];
}

/** A whole HTML document. */
export function page({ title, banner, body, beside, styles = [], scripts = [] }: Page): string {
  const sheets = [asset('page.css'), ...styles].map((style) => embedded('style', style));
  const modules = scripts.map((script) => embedded('script', script));
  const head = html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy(sheets, modules)}">
<title>${title}</title>`;
  const content = html`<a class="skip" href="#main">Skip to the text</a>
<header class="banner"><span class="mark-of-tool">onrecord</span>${banner}</header>
<main id="main" tabindex="-1">
${body}
</main>
${beside}
<footer class="colophon">Made offline by onrecord. Every finding is a reading by a machine: check it.</footer>`;
  const markup = (parts: readonly Embedded[]): string => parts.map((part) => part.markup).join('\n');
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n${markup(sheets)}\n</head>\n<body>\n${content}\n${markup(modules)}\n</body>\n</html>\n`;
}

interface Embedded {
  readonly markup: string;
  /** For the policy: 'sha256-…'. */
  readonly hash: string;
}

/** @throws TypeError where the source would end its own element */
function embedded(element: 'style' | 'script', source: string): Embedded {
  if (/<\/(?:style|script)|<!--/i.test(source)) throw new TypeError(`a ${element} of a page must not hold </ or <!--`);
  const open = element === 'script' ? '<script type="module">' : '<style>';
  const digest = createHash('sha256').update(source).digest('base64');
  return { markup: `${open}${source}</${element}>`, hash: `'sha256-${digest}'` };
}

function policy(sheets: readonly Embedded[], modules: readonly Embedded[]): string {
  const hashes = (parts: readonly Embedded[]): string => parts.map((part) => part.hash).join(' ') || "'none'";
  return `default-src 'none'; style-src ${hashes(sheets)}; script-src ${hashes(modules)}; base-uri 'none'; form-action 'none'`;
}
