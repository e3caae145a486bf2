// The analysis as one module instead of some 250: Node takes about a millisecond to find and link each of them, at every
// start. What must be there once only, or finds its files by its own place, stays a module of its own.
export default {
  input: 'dist/analyze.js',
  platform: 'node',
  external: (id, importer) => importer !== undefined && (!/^\.{0,2}\//.test(id) || /\/(?:files|wink)\.js$/.test(id)),
  output: { file: 'dist/analyze.js', format: 'esm' },
};
