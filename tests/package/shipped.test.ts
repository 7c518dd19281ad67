import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './project.js';

// Protects readers of the installed package: its pages and their links are there, and it stays small.
const UNPACKED_LIMIT = 18 * 1024 * 1024;

interface Packed {
  unpackedSize: number;
  files: { path: string }[];
}
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  }),
) as [Packed];
const shipped = new Set(packed.files.map(({ path }) => path));
const pages = [...shipped].filter(
  (path) => /\.(?:md|html)$|^NOTICE$/.test(path) && !path.startsWith('dist/'),
);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the pages for users ship', () => {
  for (const page of [
    'README.md',
    'LICENSE',
    'NOTICE',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/demo/index.html',
  ])
    expect(shipped).toContain(page);
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  expect(docs.filter((name) => !shipped.has(`docs/${name}`))).toEqual([]);
});

/** What a page links to, without the code that it shows. */
const linksOf = (page: string) => {
  const pattern = page.endsWith('.html') ? /(?:href|src)="([^"#]+)/g : /\]\(([^)#]+)/g;
  return [
    ...read(page)
      .replace(/^```[^`]+^```$/gm, '')
      .matchAll(pattern),
  ]
    .map(([, link]) => link!)
    .filter((link) => !link.startsWith('http'));
};

test('every link leads to something that ships', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .map((link) => ({ page, link, path: posix.join(posix.dirname(page), link) }))
      .filter(({ path }) =>
        path.endsWith('/') ? ![...shipped].some((file) => file.startsWith(path)) : !shipped.has(path),
      ),
  );
  expect(dead).toEqual([]);
  expect(linksOf('README.md').length).toBeGreaterThan(10);
});

test('what the pages and modules import of the package ships', () => {
  const modules = [...shipped].filter((path) =>
    /^(?:docs|bin)\/.*\.c?js$|^dist\/(?:index|browser)\.js$/.test(path),
  );
  const missing = modules.flatMap((path) =>
    [...read(path).matchAll(/(?:from ?|import\(|require\()["'](\.[^"']+)["']/g)]
      .map(([, to]) => posix.join(posix.dirname(path), to!))
      .filter((to) => !shipped.has(to)),
  );
  expect(modules.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

/** Of others, looked up; and those that the standards keep for examples. */
const KNOWN =
  /^https?:\/\/(?:semver\.org|www\.geonames\.org|www\.assemblyscript\.org|docs\.compromise\.cool|json-schema\.org|www\.w3\.org|127\.0\.0\.1|localhost|(?:[\w-]+\.)*example(?:\.org|\.com)?|[\w-]+\.invalid)(?=[/:,"']|$)/;

test('no address is invented', () => {
  const invented = [...pages, 'package.json', 'dist/assets/analysis.schema.json'].flatMap((page) =>
    (read(page).match(/\bhttps?:\/\/\w[^\s)"'`>]*/g) ?? [])
      .filter((address) => !KNOWN.test(address))
      .map((address) => `${page}: ${address}`),
  );
  expect(invented).toEqual([]);
});

test('the licence text of every package that is bundled ships', () => {
  const texts = read('dist/THIRD-PARTY.txt');
  for (const name of [
    'commander',
    'chalk',
    'yaml',
    'linkedom',
    '@mozilla/readability',
    'natural',
    'assemblyscript',
  ])
    expect(texts).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(texts).not.toContain('the package has no file with the text');
  for (const bundle of ['core.js', 'index.js', 'browser.js', 'index.cjs'])
    expect(read(`dist/${bundle}`)).toContain('/*! article-analyze');
});

test('the browser build asks for nothing of Node', () => {
  for (const bundle of ['core.js', 'browser.js'])
    expect(read(`dist/${bundle}`)).not.toMatch(/["']node:|\bBuffer\.|\brequire\(|\bprocess\.(?!env)/);
});

test('it is small, and its models are in it once', () => {
  expect(packed.unpackedSize).toBeLessThan(UNPACKED_LIMIT);
  const models = [...shipped].filter((path) => path.endsWith('.bin'));
  expect(models.every((path) => path.startsWith('dist/assets/'))).toBe(true);
  expect(shipped).not.toContain('dist/cli.code');
});
