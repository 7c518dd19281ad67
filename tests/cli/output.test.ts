import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { run, script, withFiles } from './spawn.js';

// Protects results on their way out: all of them arrive, or the exit code and one line say why not (issues
// 10, 6 and 7; 17).
const TEXT = 'Kenya opens port\n\nNAIROBI (Reuters) - Kenya opened a port on Monday.\n';
const MANY = `${JSON.stringify({ text: TEXT.repeat(40) })}\n`.repeat(40);
const isResult = (path: string) =>
  expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('schemaVersion');

describe('10.6 nothing is lost', () => {
  test('10.6.1 standard output over the limit of a file is 74', () =>
    withFiles({ 'many.jsonl': MANY }, (folder) => {
      const { code, err } = script(
        `(ulimit -f 100; $AA --ndjson many.jsonl >out); code=$?; [ $(stat -c %s out) = 102400 ] && exit $code`,
        folder,
      );
      expect(code).toBe(74);
      expect(err).toMatch(/standard output: cannot write the output \(.*EFBIG\).*\[output-failed\]\n$/);
    }));

  test('10.6.2 -o over the limit is 74, leaves nothing new and the old file as it was', () =>
    withFiles({ 'many.jsonl': MANY, out: 'before' }, (folder) => {
      const { code } = script(`ulimit -f 100; $AA --ndjson many.jsonl -o out`, folder);
      expect(code).toBe(74);
      expect(readdirSync(folder).sort()).toEqual(['many.jsonl', 'out']);
      expect(readFileSync(`${folder}/out`, 'utf8')).toBe('before');
    }));

  test('10.6.3 every error line arrives at a slow standard error', () =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      const { out } = script(
        `$AA --ndjson a.txt $(seq -f 'missing-article-number-%g' 3000) 2>&1 | (sleep 2; cat) | grep -c input-missing`,
        folder,
      );
      expect(out.trim()).toBe('3000');
    }));

  test.runIf(existsSync('/dev/full'))('10.6.4 a full disk is 74 with its reason', () => {
    const { code, err } = script(`echo Hello | $AA >/dev/full`, '.');
    expect(code).toBe(74);
    expect(err).toContain('the disk is full, ENOSPC');
  });
});

describe('10.7 where the output goes', () => {
  const refused = (path: string, reason: string) =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      mkdirSync(`${folder}/folder`);
      const { code, out, err } = script(`$AA --json a.txt -o '${path}'`, folder);
      expect([code, out]).toEqual([74, '']);
      expect(err).toMatch(
        /^article-analyze: [^\n]*cannot write the output \([^\n]*\[output-failed\]\n$/,
      );
      expect(err).toContain(reason);
      expect(readdirSync(folder).sort()).toEqual(['a.txt', 'folder']);
    });
  test.each([
    ['', 'ENOENT'],
    ['x/', 'ENOTDIR'],
    ['folder', 'EISDIR'],
    ['folder/', 'EISDIR'],
    ['none/x', 'ENOENT'],
    ['a.txt/x', 'ENOTDIR'],
    [`${'n'.repeat(300)}`, 'ENAMETOOLONG'],
  ])('10.7.1 -o %j is 74 with the reason', refused);

  test('10.7.2 an immutable file is 74 with the reason', ({ skip }) =>
    withFiles({ 'a.txt': TEXT, out: 'before' }, (folder) => {
      try {
        execFileSync('chattr', ['+i', `${folder}/out`], { stdio: 'ignore' });
      } catch {
        return skip('files cannot be made immutable here');
      }
      try {
        const { code, err } = script(`$AA --json a.txt -o out`, folder);
        expect(code).toBe(74);
        expect(err).toContain('EPERM');
        expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out']);
      } finally {
        execFileSync('chattr', ['-i', `${folder}/out`]);
      }
    }));

  test('10.7.3 what a killed run with the same process number left does not stop the next', () =>
    withFiles({ 'many.jsonl': MANY }, (folder) => {
      const { code, err } = script(
        `bash --norc -c 'for n in 0 1 2; do echo old >.article-analyze-$$-$n.part; done; exec $AA --ndjson many.jsonl -o out'`,
        folder,
      );
      expect([code, err]).toEqual([0, '']);
      expect(readFileSync(`${folder}/out`, 'utf8').trim().split('\n')).toHaveLength(40);
    }));

  test('17 a name of 250 bytes is written', () =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      const name = 'n'.repeat(250);
      expect(run(['--json', `${folder}/a.txt`, '-o', `${folder}/${name}`]).code).toBe(0);
      isResult(`${folder}/${name}`);
    }));

  test('17 a symbolic link stays one, whether something is there or not', () =>
    withFiles({ 'a.txt': TEXT, real: 'before' }, (folder) => {
      symlinkSync('real', `${folder}/link`);
      symlinkSync('not-yet', `${folder}/dangling`);
      for (const [link, target] of [
        ['link', 'real'],
        ['dangling', 'not-yet'],
      ] as const) {
        expect(run(['--json', `${folder}/a.txt`, '-o', `${folder}/${link}`]).code).toBe(0);
        isResult(`${folder}/${target}`);
      }
      expect(
        readdirSync(folder, { withFileTypes: true }).filter((e) => e.isSymbolicLink()),
      ).toHaveLength(2);
    }));

  test('17 a private file stays private, also while it is written', () =>
    withFiles({ 'many.jsonl': MANY, out: 'before' }, (folder) => {
      const { out } = script(
        `chmod 600 out; (cat many.jsonl; sleep 1) | $AA --ndjson --tokens - -o out & await_file '.*.part'; stat -c %a .*.part; wait $!; stat -c %a out`,
        folder,
      );
      expect(out.trim().split(/\s+/)).toEqual(['600', '600']);
    }));

  test('17 a result of before is kept when every input fails', () =>
    withFiles({ out: 'before' }, (folder) => {
      expect(run(['--ndjson', `${folder}/missing`, '-o', `${folder}/out`]).code).toBe(1);
      expect(readFileSync(`${folder}/out`, 'utf8')).toBe('before');
    }));

  test('17 an input is not written over', () =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      symlinkSync('a.txt', `${folder}/link`);
      const { code, err } = run(['--json', `${folder}/a.txt`, '-o', `${folder}/link`]);
      expect(code).toBe(2);
      expect(err).toContain('[output-is-input]');
      expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe(TEXT);
    }));

  test.each([
    ['of a folder that is read', '--ndjson . -o a.jsonl'],
    ['of a pattern', "--ndjson '*.jsonl' -o a.jsonl"],
    ['by a table', '--format csv a.jsonl entities.csv --output-dir .'],
    ['of match', 'match Peru a.jsonl -o a.jsonl'],
    ['of eval', 'eval a.jsonl -o a.jsonl'],
    ['from standard input', '--ndjson -o a.jsonl <a.jsonl'],
    ['that adds knowledge', '--ndjson a.jsonl --knowledge entities.csv -o entities.csv'],
    ['that names inputs', '--ndjson --files-from list -o list'],
  ])('an input is not written over: %s', (_, line) => {
    const files = { 'a.jsonl': MANY, 'entities.csv': 'name,type\nPort Ana,place\n', list: 'a.jsonl\n' };
    return withFiles(files, (folder) => {
      const { code, err } = script(`$AA ${line}`, folder);
      expect(err).toContain('[output-is-input]');
      expect(code).toBe(2);
      for (const [name, content] of Object.entries(files))
        expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(content);
    });
  });

  test('what a folder is not read for may lie in it', () =>
    withFiles({ 'a.txt': TEXT, 'out.graphml': 'before' }, (folder) => {
      expect(script('$AA --format graphml . -o out.graphml', folder).code).toBe(0);
    }));

  test('17 a folder that vanishes, or a path that becomes a folder, is 74 and leaves nothing', () =>
    withFiles({}, (folder) => {
      const vanishes = script(
        `mkdir f; (echo '{"text":"a"}'; sleep 1.5; rm -r f) | $AA --ndjson - -o f/out`,
        folder,
      );
      expect(vanishes.code).toBe(74);
      expect(vanishes.err).toContain('ENOENT');
      const becomes = script(
        `(echo '{"text":"a"}'; sleep 1.5; mkdir out) | $AA --ndjson - -o out`,
        folder,
      );
      expect(becomes.code).toBe(74);
      expect(readdirSync(folder)).toEqual(['out']);
      expect(readdirSync(`${folder}/out`)).toEqual([]);
    }));

  test('17 pipes: /dev/stdout, >(…), and one with a reader that comes late', () =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      const { code } = script(
        `$AA --json a.txt -o /dev/stdout | cat >one; $AA --json a.txt -o >(cat >two) && $AA --json a.txt -o /dev/stdout >three &&
        mkfifo pipe; (sleep 1; cat pipe >four) & $AA --json a.txt -o pipe && wait && sleep 0.2`,
        folder,
      );
      expect(code).toBe(0);
      for (const name of ['one', 'two', 'three', 'four']) isResult(`${folder}/${name}`);
      expect(statSync(`${folder}/pipe`).isFIFO()).toBe(true);
    }));

  test('17 a line feed in a name forges no second line', () =>
    withFiles({}, (folder) => {
      const { err } = run(['--ndjson', `${folder}/a\narticle-analyze: forged [x]`]);
      expect(err.trim().split('\n')).toHaveLength(1);
      writeFileSync(`${folder}/b\nc.txt`, Uint8Array.of(255, 65));
      const { err: warned } = run(['--ndjson', `${folder}/b\nc.txt`]);
      expect(warned.trim().split('\n')).toHaveLength(1);
    }));
});

test('a record of NDJSON is one line for programs that end lines at U+0085, U+2028 and U+2029 too', () => {
  const text = 'Kenya\u2028met\u2029Chad\u0085in Lima.';
  const { out } = run(['--ndjson', '-'], text);
  expect(out.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(2);
  expect((JSON.parse(out) as { text: string }).text).toBe(text);
  expect(run(['match', '--json', '#Country', '-'], text).out).not.toMatch(/[\u0085\u2028\u2029]/);
});

test('--color alone is --color always, and takes no file for its own', () => {
  expect(run(['--color', '--only', 'stats', '-'], 'Kenya.').out).toContain('\u001b[');
  expect(run(['--only', 'stats', '-', '--color'], 'Kenya.').out).toContain('\u001b[');
  expect(run(['--color', 'never', '-'], 'Kenya.').out).not.toContain('\u001b[');
  expect(run(['--no-color', '-'], 'Kenya.', { FORCE_COLOR: '1' }).out).not.toContain('\u001b[');
  expect(run(['--color', 'nevr', '-'], 'Kenya.').err).toContain('Did you mean never?');
});
