import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, parse } from './sources.js';

/** Called by name from outside the code: by the build and by packages in the bundle. */
const CALLED_FROM_OUTSIDE = new Set([
  'src/cli/main.ts#main',
  'src/cli/main.ts#serve',
  'src/knowledge/compile/compile.ts#compileKnowledge',
  'src/read/html/no-style-sheets.ts#parse',
]);
/** The bundles put it in the place of another file, with the same exports. */
const STANDS_FOR_ANOTHER = 'src/library/lent-host.ts';
const ALL = '*';

const used = new Set<string>();
const exported: string[] = [];
for (const file of [...filesIn('src'), ...filesIn('tests'), ...filesIn('scripts'), 'esbuild.config.js'])
  readFile(parse(file));

function readFile(file: ts.SourceFile): void {
  const words = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.set(node.text, (words.get(node.text) ?? 0) + 1);
    readImport(file.fileName, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (!file.fileName.startsWith('src/')) return;
  for (const { name, isType } of file.statements.flatMap(exportsOf)) {
    // Types of what is exported are for whoever names it; the test of the lexicon asks each kind of words by
    // itself.
    const isNeededHere = isType || file.fileName.startsWith('src/lexicon/');
    if (!isNeededHere || words.get(name) === 1) exported.push(`${file.fileName}#${name}`);
  }
}

/** Takes down what a node imports or passes on from another file. */
function readImport(from: string, node: ts.Node): void {
  const use = (path: ts.Node, name: string): void => {
    if (!ts.isStringLiteralLike(path) || !path.text.startsWith('.')) return;
    used.add(`${posix.join(posix.dirname(from), path.text).replace(/js$/, 'ts')}#${name}`);
  };
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) useEach(bindings, node.moduleSpecifier);
    else use(node.moduleSpecifier, ALL);
  } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (node.exportClause && ts.isNamedExports(node.exportClause))
      useEach(node.exportClause, node.moduleSpecifier);
    else use(node.moduleSpecifier, ALL);
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    use(node.arguments[0]!, ALL);
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    use(node.argument.literal, node.qualifier?.getText() ?? ALL);

  function useEach({ elements }: ts.NamedImports | ts.NamedExports, path: ts.Node): void {
    for (const { name, propertyName } of elements) use(path, (propertyName ?? name).text);
  }
}

/** What a statement exports by its own name. */
function exportsOf(statement: ts.Statement): { name: string; isType: boolean }[] {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  const declarations = ts.isVariableStatement(statement)
    ? [...statement.declarationList.declarations]
    : [statement as ts.DeclarationStatement];
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return declarations
    .filter(({ name }) => name && ts.isIdentifier(name))
    .map(({ name }) => ({ name: (name as ts.Identifier).text, isType }));
}

// Protects whoever reads: what is exported is used by another file, so nothing is kept alive by its `export`.
test('what is exported is imported', () => {
  const unused = exported.filter(
    (name) =>
      !used.has(name) &&
      !used.has(`${name.slice(0, name.indexOf('#'))}#${ALL}`) &&
      !CALLED_FROM_OUTSIDE.has(name) &&
      !name.startsWith(`${STANDS_FOR_ANOTHER}#`),
  );
  expect(unused).toEqual([]);
});
