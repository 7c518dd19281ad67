import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Protects the one way through: a room knows the rooms before it, never those after.
const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const ROOMS = [
  'contract',
  'read',
  'scan',
  'knowledge',
  'lexicon',
  'document',
  'language',
  'grammar',
  'time',
  'entities',
  'discourse',
  'statements',
  'acts',
  'summary',
  'report',
  'corpus',
  'library',
  'cli',
];
/** What people call: these rooms may know every file that is in none. */
const OUTER = new Set(['library', 'cli']);
/** Files of no room, and the rooms that they may know. */
const SHARED = new Set([
  'analysis',
  'assets',
  'calendar',
  'errors',
  'host',
  'lazily',
  'nearest',
  'options',
  'remember',
  'version',
]);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));
const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '');
const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((m) =>
    posix.join(posix.dirname(file), m[1]!),
  );

const isAllowed = (from: string, to: string): boolean => {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === 'training') return true;
  if (there === '') return SHARED.has(to.replace(/\.js$/, '')) || here === '' || OUTER.has(here);
  if (here === '')
    return there !== 'training' && there !== 'report' && there !== 'read' && !OUTER.has(there);
  return here === there || (ROOMS.includes(there) && ROOMS.indexOf(there) < ROOMS.indexOf(here));
};

test('every room is known', () => {
  expect(
    [...new Set(files.map(roomOf))].filter(
      (room) => room !== '' && room !== 'training' && !ROOMS.includes(room),
    ),
  ).toEqual([]);
});

test('imports point to earlier rooms', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !isAllowed(file, to))
      .map((to) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('what is imported by a relative path exists', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => to.endsWith('.js') && !files.includes(to.replace(/js$/, 'ts')))
      .map((to) => `${dirname(file)}: ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no files know each other in a circle', () => {
  const known = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map((to) => to.replace(/js$/, 'ts'))
        .filter((to) => files.includes(to)),
    ]),
  );
  expect(files.filter((file) => reaches(file, file, known))).toEqual([]);
});

function reaches(from: string, to: string, known: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const next of known.get(file) ?? []) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  return false;
}

test.each([
  /\bprocess\.exit\(/,
  /\.localeCompare\(/,
  /\.toLocale\w+\(/,
  /\bDate\.now\(/,
  /\bMath\.random\(/,
])('nothing published uses %s', (pattern) => {
  const published = files.filter((file) => roomOf(file) !== 'training');
  expect(published.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('only the command line touches standard output', () => {
  const core = files.filter((file) => roomOf(file) !== 'training' && roomOf(file) !== 'cli');
  expect(
    core.filter((file) => /process\.stdout|console\./.test(readFileSync(join(SRC, file), 'utf8'))),
  ).toEqual([]);
});
