import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';

// Protects those who install the package: into an empty folder, with no network, with types.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
const inFolder = (command: string, args: string[], input = '') =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-analyze-pack-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  inFolder('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--cache',
    join(folder, '.cache'),
    `./${packed.filename}`,
  ]);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the command runs', () => {
  expect(inFolder('npx', ['--offline', 'article-analyze', '--version']).trim()).toBe(VERSION);
  expect(inFolder('npx', ['--offline', 'article-analyze', '-'], 'Kenya met Chad.')).toContain('Kenya');
});

test('the command reads letters and marks beyond ASCII', () => {
  const printed = inFolder(
    'npx',
    ['--offline', 'article-analyze', '--json', '-'],
    'Everyone was glad. “The oven is hot,” said Zoë Núñez.',
  );
  expect((JSON.parse(printed) as { sentences: unknown[] }).sentences).toHaveLength(2);
});

test('the command runs with the code compiled for another Node, or none', () => {
  const code = join(folder, 'node_modules/article-analyze/dist/cli.code');
  for (const spoil of [
    () => {
      writeFileSync(code, 'compiled by another');
    },
    () => {
      rmSync(code);
    },
  ]) {
    spoil();
    expect(inFolder('npx', ['--offline', 'article-analyze', '--version']).trim()).toBe(VERSION);
  }
});

test.each([
  ['import', "import { analyze } from 'article-analyze';", 'module'],
  ['require', "const { analyze } = require('article-analyze');", 'commonjs'],
])('the library comes by %s', (_, line, kind) => {
  const script = `${line} console.log(analyze('Kenya met Chad.').entities.map((e) => e.country).join())`;
  expect(inFolder(process.execPath, [`--input-type=${kind}`, '-e', script]).trim()).toBe('KE,TD');
});

test('the schema is in it', () => {
  const script =
    "import schema from 'article-analyze/schema.json' with { type: 'json' }; console.log(schema.title)";
  expect(inFolder(process.execPath, ['--no-warnings', '--input-type=module', '-e', script]).trim()).toBe(
    'Analysis of a news article',
  );
});

test('it needs no other package', () => {
  expect(inFolder('npm', ['ls', '--all', '--parseable']).trim().split('\n')).toHaveLength(2);
  expect(statSync(join(folder, 'node_modules/article-analyze/LICENSE')).size).toBeGreaterThan(0);
});
