import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Protects results from an installation that was cut, zeroed or changed: the file is named, or the bytes are
// the same (issue 10, 13).
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLE = join(ROOT, 'fixtures/articles/harbour-talks.txt');
const ASSETS = readdirSync(join(ROOT, 'dist/assets'));
let folder: string;
let intact: string;

const run = () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/article-analyze.js'), '--json', ARTICLE],
    { encoding: 'utf8', timeout: 20_000, env: { PATH: process.env['PATH'] } },
  );
  return { status, stdout, stderr };
};

/** Runs with one file spoiled, and mends it. */
function runSpoiled(path: string, spoil: (bytes: Buffer) => Buffer | null) {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  const spoilt = spoil(Buffer.from(bytes));
  if (spoilt) writeFileSync(file, spoilt);
  else rmSync(file);
  try {
    return run();
  } finally {
    writeFileSync(file, bytes);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-analyze-damage-'));
  for (const part of ['bin', 'dist/assets', 'dist/cli.cjs', 'dist/cli.code', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const { status, stdout, stderr } = run();
  expect([status, stderr]).toEqual([0, '']);
  intact = stdout;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const DAMAGE: Record<string, (bytes: Buffer) => Buffer | null> = {
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  zeroed: (bytes) => Buffer.alloc(bytes.length),
  'changed in one bit': (bytes) => {
    bytes[bytes.length >> 1]! ^= 4;
    return bytes;
  },
  missing: () => null,
};
const kinds = Object.keys(DAMAGE);
/** Every asset in one way, and those that once hung or lied in all. */
const CASES = ASSETS.flatMap((asset, i) =>
  (['knowledge.bin', 'kernel.wasm'].includes(asset) ? kinds : [kinds[i % kinds.length]!]).map(
    (kind) => [asset, kind] as const,
  ),
);

describe('10.13 a damaged asset', () => {
  test.each(CASES)('%s %s', (asset, kind) => {
    const { status, stdout, stderr } = runSpoiled(`dist/assets/${asset}`, DAMAGE[kind]!);
    if (status === 0) expect(stdout).toBe(intact);
    else {
      expect([status, stdout]).toEqual([70, '']);
      expect(stderr).toMatch(
        /^article-analyze: dist\/assets\/[\w.-]+: [^\n]+; install article-analyze again[^\n]* \[asset-damaged\]\n$/,
      );
      expect(stderr).toContain(asset);
    }
  });

  test('the assets that this article needs are more than a few', () => {
    const refused = ASSETS.filter(
      (asset) => runSpoiled(`dist/assets/${asset}`, () => null).status === 70,
    );
    expect(refused).toEqual(
      expect.arrayContaining([
        'checksums.tsv',
        'digest.txt',
        'knowledge.bin',
        'language.bin',
        'ner.bin',
      ]),
    );
  });
});

describe('10.2 the compiled code', () => {
  test.each([0, 9, 60, 200, 5000, 700_000])('with the bit at byte %i changed is not used', (at) => {
    const { status, stdout, stderr } = runSpoiled('dist/cli.code', (bytes) => {
      bytes[at]! ^= 1;
      return bytes;
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(intact);
  });

  test('is made by this Node, of this bundle', () => {
    const line = readFileSync(join(ROOT, 'dist/cli.code')).subarray(0, 80).toString('latin1');
    expect(line).toContain(`${process.version} ${process.platform} ${process.arch} `);
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, 1000)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['missing', () => null],
  ])('a bundle that is %s is one line', (_, spoil) => {
    const { status, stdout, stderr } = runSpoiled('dist/cli.cjs', spoil);
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(
      /^article-analyze: dist\/cli\.cjs: [^\n]*install article-analyze again[^\n]*\n$/,
    );
  });
});

describe('13 an installation without compiled code', () => {
  const start = (cache: string, args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'bin/article-analyze.js'), ...args], {
      encoding: 'utf8',
      env: { XDG_CACHE_HOME: cache },
    });
  const keptIn = (cache: string) =>
    join(cache, 'article-analyze', `${process.version}-${process.arch}.code`);
  let cache: string;
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'article-analyze-cache-'));
    rmSync(join(folder, 'dist/cli.code'));
  });
  afterAll(() => {
    cpSync(join(ROOT, 'dist/cli.code'), join(folder, 'dist/cli.code'));
    rmSync(cache, { recursive: true });
  });

  test('keeps none of a run that did little', () => {
    expect(start(cache, ['--version']).status).toBe(0);
    expect(existsSync(keptIn(cache))).toBe(false);
  });

  test('keeps what the first analysis compiled, and uses it while it is as it was', () => {
    expect(start(cache, ['--json', ARTICLE]).stdout).toBe(intact);
    const first = readFileSync(keptIn(cache));
    expect(start(cache, ['--json', ARTICLE]).stdout).toBe(intact);
    expect(readFileSync(keptIn(cache)).equals(first)).toBe(true);
    const changed = Buffer.from(first);
    changed[changed.length >> 1]! ^= 4;
    writeFileSync(keptIn(cache), changed);
    const { status, stdout, stderr } = start(cache, ['--json', ARTICLE]);
    expect([status, stdout, stderr]).toEqual([0, intact, '']);
    expect(readFileSync(keptIn(cache)).equals(changed)).toBe(false);
  });

  test('runs where nothing can be kept', () => {
    const { status, stdout, stderr } = start(join(folder, 'package.json'), ['--json', ARTICLE]);
    expect([status, stdout, stderr]).toEqual([0, intact, '']);
  });
});

// `npm run nodes` installs them; the registry's packages hold one program each.
const NODES = join(ROOT, 'build/nodes/node_modules');
const programs = existsSync(NODES)
  ? readdirSync(NODES)
      .map((name) => join(NODES, name, 'bin/node'))
      .filter((program) => existsSync(program))
  : [];
if (programs.length === 0)
  console.warn('skipped: the command on other versions of Node (npm run nodes installs two)');

describe.skipIf(programs.length === 0)('10.2 on another version of Node', () => {
  test.each(programs)('%s gives the same bytes, keeps its own code, and uses it', (program) => {
    const cache = mkdtempSync(join(tmpdir(), 'article-analyze-cache-'));
    try {
      for (let i = 0; i < 2; i++) {
        const { status, stdout, stderr } = spawnSync(
          program,
          [join(folder, 'bin/article-analyze.js'), '--json', ARTICLE],
          { encoding: 'utf8', env: { XDG_CACHE_HOME: cache } },
        );
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout).toBe(intact);
      }
      expect(readdirSync(join(cache, 'article-analyze'))).toHaveLength(1);
    } finally {
      rmSync(cache, { recursive: true });
    }
  });
});
