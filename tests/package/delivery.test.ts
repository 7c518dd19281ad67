import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './project.js';

// Protects the image, the workflow and the forms from naming what is not there.
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const DOCKERFILE = read('Dockerfile').replaceAll(/\\\n/g, ' ');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const FINAL = DOCKERFILE.slice(DOCKERFILE.lastIndexOf('\nFROM '));
const copies = [...FINAL.matchAll(/^COPY --from=build (.+) (\S+)$/gm)].map(([, from, to]) => ({
  from: from!.split(' ').map((path) => posix.relative('/source', path)),
  to: to!,
}));

test('what the image holds is enough for its entry point, which no one runs as root', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-image-'));
  const app = join(folder, 'opt/article-analyze');
  mkdirSync(app, { recursive: true });
  for (const { from, to } of copies)
    for (const path of from)
      cpSync(join(ROOT, path), to === './' ? join(app, basename(path)) : join(app, to), {
        recursive: true,
      });
  const [command, script] = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(FINAL)![1]!) as [string, string];
  const printed = execFileSync(command, [join(folder, script), '--json', '-'], {
    cwd: folder,
    input: 'Kenya met Chad.',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(JSON.parse(printed)).toMatchObject({ entities: [{ country: 'KE' }, { country: 'TD' }] });
  expect(FINAL).toMatch(/^USER (?!root)\w+$/m);
  rmSync(folder, { recursive: true });
});

test('the image is built of what is there and not ignored', () => {
  const ignored = read('.dockerignore').trim().split('\n');
  const needed = [
    'src',
    'bin',
    'fixtures',
    'scripts',
    'package-lock.json',
    'esbuild.config.js',
    'LICENSE',
    'NOTICE',
  ];
  expect(needed.filter((path) => !existsSync(join(ROOT, path)) || ignored.includes(path))).toEqual([]);
});

interface Workflow {
  jobs: Record<string, { needs?: string; steps: { run?: string; uses?: string }[] }>;
}

test('the workflow runs what there is', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
  const named = runs.flatMap((run) => [...run.matchAll(/npm run (\S+)/g)].map(([, name]) => name!));
  expect(named).toContain('test:systems');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(runs).toContain('bash .ci/run');
  for (const { needs } of Object.values(jobs))
    if (needs !== undefined) expect(jobs).toHaveProperty(needs);
});

test('the tests of every system are there', () => {
  const paths = scripts['test:systems']!.split(' ').filter((word) => word.startsWith('tests/'));
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});

test('forms ask for what their kind needs', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(ROOT, folder)).filter((name) => name !== 'config.yml');
  expect(forms.length).toBeGreaterThanOrEqual(3);
  for (const name of forms) {
    const form = parse(read(`${folder}/${name}`)) as {
      name: string;
      body: { id: string; type: string }[];
    };
    expect(form.name).not.toBe('');
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
  }
});
