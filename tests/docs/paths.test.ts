import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Protects whoever reads the docs beside the code: a file or folder of the code that they name is there.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['CONTRIBUTING.md', ...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const KNOWN = ['src', 'tests'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
  ),
);
const CODE_FILE = /`((?:[\w.-]+\/)*[\w.-]+\.ts)`/g;

test.each(PAGES)('the code that %s names is there', (page) => {
  const named = [...readFileSync(ROOT + page, 'utf8').matchAll(CODE_FILE)].map((match) => match[1]!);
  expect(named.filter((path) => !KNOWN.some((known) => known.endsWith(`/${path}`)))).toEqual([]);
});
