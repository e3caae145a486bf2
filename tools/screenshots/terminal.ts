// Coloured lines of a terminal as a page, to be photographed.
import { html, joined } from '../../src/format/html/markup.ts';

const ON: ReadonlyMap<string, string> = new Map([
  ['1', 'bold'],
  ['2', 'dim'],
  ['3', 'italic'],
  ['4', 'underline'],
]);
const OFF: ReadonlyMap<string, readonly string[]> = new Map([
  ['22', ['bold', 'dim']],
  ['23', ['italic']],
  ['24', ['underline']],
]);

/** SGR codes to spans: bold, dim, italic, underline, 24-bit colours. */
function painted(line: string) {
  const looks = new Set<string>();
  let colour = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
  const pieces = line.split(/\u001b\[([\d;]+)m/);
  return joined(
    pieces.map((piece, i) => {
      if (i % 2 === 0) return html`<span class="${[...looks, colour].join(' ')}">${piece}</span>`;
      const on = ON.get(piece);
      if (on) looks.add(on);
      else if (OFF.has(piece)) for (const off of OFF.get(piece) ?? []) looks.delete(off);
      else colour = piece === '39' ? '' : `c${piece.replaceAll(';', '-')}`;
      return html``;
    }),
  );
}

/** A dark terminal. */
export function terminalPage(lines: readonly string[]): string {
  const colours = new Set(lines.flatMap((line) => [...line.matchAll(/38;2;(\d+);(\d+);(\d+)/g)].map(([code]) => code)));
  const rules = [...colours].map(
    (code) => `.c${code.replaceAll(';', '-')} { color: rgb(${code.split(';').slice(2).join(' ')}) }`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 22px 26px; background: #14161a; color: #dcdcd6 }
pre { margin: 0; font: 14px/1.42 "DejaVu Sans Mono", monospace }
.bold { font-weight: 700; color: #fff } .dim { opacity: .6 } .italic { font-style: italic } .underline { text-decoration: underline }
${rules.join('\n')}</style><pre>$ onrecord show library.txt\n\n${lines.map((line) => String(painted(line))).join('\n')}</pre>`;
}
