import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shell } from '../cli/spawn.js';
import { has } from '../report/readers.js';

// Protects the README from telling what the tool no longer prints.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');
const run = (args: string[]) =>
  execFileSync(process.execPath, ['bin/article-analyze.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

/** Console blocks of the README: the command after `$ ` and the lines it prints. */
const SESSIONS = [...README.matchAll(/```console\n\$ ([^\n]+)\n([^`]*)```/g)].map((m) => ({
  command: m[1]!,
  output: m[2]!,
}));

test('opens with a command and its output, before any prose', () => {
  const first = README.indexOf('```console');
  expect(first).toBeGreaterThan(0);
  expect(README.slice(0, first).trim().split('\n').length).toBeLessThanOrEqual(3);
});

test.each(
  SESSIONS.filter(({ command }) => command.startsWith('npx article-analyze') && !command.includes('|')),
)('$command prints what the README shows', ({ command, output }) => {
  expect(run(command.split(' ').slice(2)).trim()).toBe(output.trim());
});

test.runIf(has('jq', ['--version'])).each(SESSIONS.filter(({ command }) => command.includes('|')))(
  '$command prints what the README shows',
  ({ command, output }) => {
    const { out } = shell(`cd ${ROOT} && ${command.replace('npx article-analyze', '$AA')}`);
    expect(out).toBe(output);
  },
);

test('shows what --help prints', () => {
  const [, shown] = /## Options\n\n```text\n([^`]*)```/.exec(README)!;
  expect(shown).toBe(run(['--help']));
});
