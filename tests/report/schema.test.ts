import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { json } from '../../src/report/json.js';
import { readGoldArticles } from '../quality/gold.js';

// Protects those who trust the published schema: it says what the types say, and every analysis obeys it.
interface Shape {
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  enum?: string[];
  additionalProperties?: boolean;
}
const SCHEMA = JSON.parse(
  readFileSync(new URL('../../src/report/schema/analysis.schema.json', import.meta.url), 'utf8'),
) as Shape & { $defs: Record<string, Shape> };
const SRC = new URL('../../src/', import.meta.url);
const STATEMENTS = [
  'analysis.ts',
  ...readdirSync(new URL('contract/', SRC)).map((name) => `contract/${name}`),
].flatMap((name) => [
  ...ts.createSourceFile(name, readFileSync(new URL(name, SRC), 'utf8'), ts.ScriptTarget.ES2022, true)
    .statements,
]);

const interfaces = new Map(
  STATEMENTS.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]),
);
const unions = new Map(
  STATEMENTS.filter(ts.isTypeAliasDeclaration).map((node) => [
    node.name.text,
    [...node.type.getText().matchAll(/'([^']+)'/g)].map((m) => m[1]!),
  ]),
);

function membersOf(name: string): ts.PropertySignature[] {
  const node = interfaces.get(name)!;
  const bases = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.expression.getText()),
  );
  return [...bases.flatMap(membersOf), ...node.members.filter(ts.isPropertySignature)];
}

test.each([...interfaces.keys()].filter((name) => name in SCHEMA.$defs))(
  '%s has the same fields, required alike',
  (name) => {
    const shape = SCHEMA.$defs[name]!;
    const members = membersOf(name);
    expect(Object.keys(shape.properties!).sort()).toEqual(members.map((m) => m.name.getText()).sort());
    expect([...shape.required!].sort()).toEqual(
      members
        .filter((m) => !m.questionToken)
        .map((m) => m.name.getText())
        .sort(),
    );
  },
);

test('an analysis has the same parts', () => {
  expect(Object.keys(SCHEMA.properties!).sort()).toEqual(
    membersOf('Analysis')
      .map((m) => m.name.getText())
      .sort(),
  );
});

test.each([...unions].filter(([name, words]) => words.length > 0 && name in SCHEMA.$defs))(
  '%s has the same words',
  (name, words) => {
    expect(SCHEMA.$defs[name]!.enum).toEqual(words);
  },
);

/** The schema with no room for fields it does not know. */
function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(closed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, v]) => [key, closed(v as unknown)]));
  return (
    'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy
  ) as T;
}

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(closed(SCHEMA));
const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: true } as const;

test.each([
  ...readGoldArticles().map(({ id, text }): [string, string] => [id, text]),
  ['an empty article', ''],
  ['hostile text', '__proto__ said \u202e\u001b[31m "constructor" 😀 in Kenya.'],
])('%s obeys it', (_, text) => {
  for (const only of [undefined, ['entities', 'tokens'] as const]) {
    const written = json.write(analyze(text, { tokens: true, explain: true, ...(only && { only }) }), {
      ...options,
      ...(only && { only }),
    });
    validate(JSON.parse(written));
    expect(validate.errors).toBeNull();
  }
});
