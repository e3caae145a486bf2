// What a source file does that its place in the tree may forbid: its imports, and its use of the world outside.
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** `import type`: gone at run time. `import { type X }` still loads the module. */
  readonly typeOnly: boolean;
}

const parse = (source: string): ts.SourceFile => ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2023, true);

/** The node and all below it; marks and comments left out. */
function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** Imports, exports from elsewhere and dynamic imports of a module. */
export function importsOf(source: string): Import[] {
  return nodesOf(parse(source)).flatMap((node) => {
    const [specifier, typeOnly] = importOf(node);
    return specifier && ts.isStringLiteralLike(specifier) ? [{ specifier: specifier.text, typeOnly }] : [];
  });
}

function importOf(node: ts.Node): [specifier: ts.Node | undefined, typeOnly: boolean] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, node.importClause?.isTypeOnly ?? false];
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal, true];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [node.arguments[0], false];
  return [undefined, false];
}

/** Where a module looks at the clock, chance, the process or the console: `Date.now`, `new Date()`, `process` … */
export function worldlyWordsOf(source: string): string[] {
  return nodesOf(parse(source)).flatMap((node) => {
    const word = worldlyWord(node);
    return word === undefined ? [] : [word];
  });
}

const WORLDLY_MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);
const WORLDLY: ReadonlySet<string> = new Set(['console', 'performance', 'process']);

function worldlyWord(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && WORLDLY_MEMBERS.has(node.getText())) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isIdentifier(node) && WORLDLY.has(node.text) && !isNameOfMember(node)) return node.text;
  return undefined;
}

/** `worker.process`, `{ process: … }`: somebody's own member of that name. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  );
}

/** The lists of a lexicon file: every template string of several lines is one, a line an entry. */
export function listsOf(source: string): string[][] {
  return [...nodesOf(parse(source))]
    .filter((node) => ts.isNoSubstitutionTemplateLiteral(node))
    .map((node) => node.text.trim().split('\n'))
    .filter((lines) => lines.length > 1);
}

/**
 * The entries of a list that are out of order or there twice. The order is that of UTF-16 code units, by what stands
 * before the ` = ` or ` | ` of a line.
 */
export function misplacedEntries(lines: readonly string[]): string[] {
  const keys = lines.map((line) => line.split(/ = | \| /)[0] as string);
  return keys.flatMap((key, i) => {
    const previous = keys[i - 1];
    if (previous === undefined || previous < key) return [];
    return [previous === key ? `“${key}” twice` : `“${key}” after “${previous}”`];
  });
}
