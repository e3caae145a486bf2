// The analysis as one file instead of some 250: Node takes about a millisecond to find and link each of them, at every
// start. What must be there once only, or finds its files by its own place, stays a module of its own and is handed in by
// `tools/build/loader.js`, which takes the place of `dist/analyze.js`; tools/build/compile.js says why.
import { rmSync } from 'node:fs';

// Compiled code of the file that is written anew here would be that of another one.
rmSync('dist/compiled', { recursive: true, force: true });

export default {
  input: 'dist/analyze.js',
  platform: 'node',
  external: (id, importer) => importer !== undefined && (!/^\.{0,2}\//.test(id) || /\/(?:files|wink)\.js$/.test(id)),
  output: {
    file: 'dist/analyze.cjs',
    format: 'cjs',
    // In parentheses: V8 compiles the function at once, and does not look it through first.
    banner: 'module.exports = ((require) => { const exports = {};',
    footer: 'return exports; });',
  },
};
