import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { script, shell, withFiles } from './spawn.js';

// Protects people from reports that run off their screens, and every program that reads the output from a
// pager.
const TEXT = 'Kenya met Chad in Lima on Monday. Ana Ruiz said Peru would send boats.\n';
const isHere = spawnSync('script', ['--version']).status === 0;
if (!isHere) process.stderr.write('skipped: there is no script(1) here to make a terminal\n');

/** Runs a shell line on a terminal of 80 columns; the last line is its exit code. */
async function onTerminal(line: string, { rows = 10, keys = '' } = {}): Promise<string[]> {
  let lines: string[] = [];
  const typed = keys === '' ? '</dev/null' : `{ sleep 3; printf '%s' '${keys}'; sleep 1; } |`;
  await withFiles({ 'a.txt': TEXT }, (folder) => {
    const { out } = script(
      `${typed} script -qec "stty rows ${rows} cols 80; export NO_COLOR=1 TERM=xterm; ${line}; echo code \\$?" /dev/null`,
      folder,
    );
    lines = out.replaceAll('\r', '').trim().split('\n');
  });
  return lines;
}

describe.runIf(isHere)('on a terminal', () => {
  test('what is longer goes through $PAGER', async () => {
    const lines = await onTerminal("PAGER='sed s/^/P:/' $AA a.txt");
    expect(lines[0]).toBe('P:(no headline)');
    expect(lines.filter((line) => line.startsWith('P:')).length).toBeGreaterThan(10);
    expect(lines.at(-1)).toBe('code 0');
  });

  test.each([
    ['it fits', "PAGER='sed s/^/P:/' $AA --only stats a.txt"],
    ['--no-pager', "PAGER='sed s/^/P:/' $AA --no-pager a.txt"],
    ['a setting', "ARTICLE_ANALYZE_PAGER=no PAGER='sed s/^/P:/' $AA a.txt"],
    ['an empty PAGER', 'PAGER= $AA a.txt'],
    ['cat', 'PAGER=cat $AA a.txt'],
    ['a terminal that cannot move its cursor', "TERM=dumb PAGER='sed s/^/P:/' $AA a.txt"],
    ['a pager that is not there', "PAGER='no-such-pager -x' $AA a.txt"],
    [
      'a terminal that does not tell its size, and a text that fits the usual one',
      "stty rows 0 cols 0; PAGER='sed s/^/P:/' $AA --only stats a.txt",
    ],
    ['a pipe', "PAGER='sed s/^/P:/' $AA a.txt | cat"],
  ])('none: %s', async (_, line) => {
    const lines = await onTerminal(line);
    expect(lines[0]).toBe('(no headline)');
    expect(lines.at(-2)).toMatch(/min read$|^$/);
    expect(lines.at(-1)).toBe('code 0');
  });

  test('one that people leave early is no error', async () => {
    const lines = await onTerminal("PAGER='head -n 1' $AA a.txt a.txt a.txt");
    expect(lines).toEqual(['(no headline)', 'code 0']);
  });

  test('failures come after it, and the exit code stays', async () => {
    const lines = await onTerminal("PAGER='sed s/^/P:/' $AA missing.txt a.txt");
    expect(lines.at(-1)).toBe('code 1');
    expect(lines.filter((line) => line.includes('[input-missing]'))).toHaveLength(1);
  });

  test('match and corpus use it too', async () => {
    expect((await onTerminal("PAGER='sed s/^/P:/' $AA match '#Country' a.txt", { rows: 2 }))[0]).toMatch(
      /^P:a\.txt:0-5: \[{0,2}Kenya/,
    );
    const corpus = "$AA --ndjson a.txt | PAGER='sed s/^/P:/' $AA corpus entities -";
    expect((await onTerminal(corpus, { rows: 3 }))[0]).toMatch(/^P:/);
  });

  test('less, as git sets it: q ends it', async () => {
    if (spawnSync('less', ['--version']).status !== 0) return;
    const lines = await onTerminal('env -u LESS $AA a.txt', { keys: 'q' });
    expect(lines.join('\n')).toContain('(no headline)');
    expect(lines.at(-1)).toMatch(/code 0$/);
  });
});

test('never for files', () =>
  withFiles({ 'a.txt': TEXT }, (folder) => {
    const { code } = shell(`PAGER='sed s/^/P:/' $AA -o ${folder}/out.txt ${folder}/a.txt`);
    expect([code, readFileSync(join(folder, 'out.txt'), 'utf8').startsWith('(no headline)')]).toEqual([
      0,
      true,
    ]);
  }));
