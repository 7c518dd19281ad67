import { spawn } from 'node:child_process';
import {
  appendFileSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BIN, run, withFiles } from './spawn.js';

// Protects long runs that are ended in their midst: the same command goes on, and the bytes are those of a
// run that was never ended (issue 16, `--resume`).
const KILL = `--require=${fileURLToPath(new URL('faults/kill.cjs', import.meta.url))}`;
const record = (i: number) =>
  `${JSON.stringify({
    id: `a${i}`,
    text: `Minister Ana Berg of Peru met ${i} envoys in Lima on Monday. “We agree on ${i} points,” she said. `.repeat(
      4,
    ),
  })}\n`;
const MANY = Array.from({ length: 20 }, (_, i) => (i === 12 ? '{bad\n' : record(i))).join('');

/** Every file of a folder, by its path below it. */
const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Runs the command with a kill at one point, and then again until it ends by itself. */
function killedOnce(args: readonly string[], kill: string) {
  const first = run(args, '', { NODE_OPTIONS: KILL, KILL: kill });
  return { first, last: run(args) };
}

const inputs = { 'many.jsonl': MANY, 'b.txt': 'Peru met Chad.', 'c.jsonl': record(1) + record(2) };

describe('killed at any point, the bytes are the same', () => {
  test.each([
    ['ndjson', ['--ndjson', '--errors', 'record']],
    ['csv', ['-f', 'csv', '--table', 'statements']],
  ])('one file, %s', (_, format) =>
    withFiles(inputs, (folder) => {
      const files = ['many.jsonl', 'b.txt', 'c.jsonl'].map((name) => join(folder, name));
      const whole = run([...format, ...files]);
      for (const kill of [
        'writeSync:2',
        'writeSync:17:half',
        'renameSync:1',
        'renameSync:2',
        'rmSync:1',
      ]) {
        const args = [...format, '--resume', '-o', join(folder, 'out'), ...files];
        const { first, last } = killedOnce(args, kill);
        expect([kill, first.code]).toEqual([kill, null]);
        expect([kill, last.code]).toEqual([kill, whole.code]);
        expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(whole.out);
        expect(readdirSync(folder).sort()).toEqual(['b.txt', 'c.jsonl', 'many.jsonl', 'out']);
      }
    }),
  );

  test.each([
    ['a file an input', ['--ndjson']],
    ['a file a table', ['-f', 'csv']],
  ])('a folder, %s', (_, format) =>
    withFiles(inputs, (folder) => {
      const files = ['many.jsonl', 'b.txt', 'c.jsonl'].map((name) => join(folder, name));
      run([...format, '--output-dir', join(folder, 'whole'), ...files, join(folder, 'b.txt')]);
      const whole = filesOf(join(folder, 'whole'));
      for (const [i, kill] of ['writeSync:12', 'renameSync:3', 'renameSync:4'].entries()) {
        const out = join(folder, `out${i}`);
        const args = [...format, '--resume', '--output-dir', out, ...files, join(folder, 'b.txt')];
        const { first } = killedOnce(args, kill);
        expect([kill, first.code]).toEqual([kill, null]);
        expect(filesOf(out)).toEqual(whole);
      }
    }),
  );
});

/** Runs the command until its part has so many bytes, sends a signal, and waits for the end. */
function endedAt(args: readonly string[], part: string, bytes: number, signal: NodeJS.Signals) {
  return new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' });
    const timer = setInterval(() => {
      if ((statSync(part, { throwIfNoEntry: false })?.size ?? 0) < bytes) return;
      clearInterval(timer);
      child.kill(signal);
    }, 5);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });
}

test('ended from outside again and again, with what it tore, it comes to the same end', () =>
  withFiles({ 'many.jsonl': MANY.repeat(10) }, async (folder) => {
    const [input, out] = [join(folder, 'many.jsonl'), join(folder, 'out.ndjson')];
    const whole = run(['--ndjson', '--errors', 'record', input]).out;
    const args = ['--ndjson', '--errors', 'record', '--resume', '-o', out, input];
    for (const [share, signal, code] of [
      [0.1, 'SIGKILL', null],
      [0.4, 'SIGINT', 130],
      [0.7, 'SIGTERM', 143],
      [0.8, 'SIGKILL', null],
    ] as const) {
      expect(await endedAt([...args, '-j', '2'], `${out}.part`, share * whole.length, signal)).toBe(
        code,
      );
      appendFileSync(`${out}.part`, '{"schemaVersion":"1.1","sour');
      expect(readdirSync(folder)).not.toContain('out.ndjson');
    }
    const { code, err } = run(args);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^article-analyze: going on after article \d+\n$/),
    ]);
    expect(readFileSync(out, 'utf8')).toBe(whole);
    expect(readdirSync(folder).sort()).toEqual(['many.jsonl', 'out.ndjson']);
  }));

describe('refused with the reason', () => {
  const ended = (use: (folder: string, args: string[]) => void) =>
    withFiles({ 'many.jsonl': MANY }, (folder) => {
      const args = ['--ndjson', '--resume', '-o', join(folder, 'out'), join(folder, 'many.jsonl')];
      run(args, '', { NODE_OPTIONS: KILL, KILL: 'writeSync:15' });
      const path = join(folder, 'out.resume');
      // Where the machine was quick, nothing but the start is put down: an end by Ctrl-C would have put this
      // down.
      const state = JSON.parse(readFileSync(path, 'utf8')) as { done: number };
      expect(state.done).toBeLessThan(20);
      use(folder, args);
    });
  const change = (folder: string, edit: (state: Record<string, unknown>) => void) => {
    const path = join(folder, 'out.resume');
    const state = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    edit(state);
    writeFileSync(path, JSON.stringify(state));
  };

  test.each([
    [['--summary-sentences', '5'], '--summary-sentences was 3 and is 5'],
    [['--tokens'], '--tokens was false and is true'],
    [['--keep', 'id'], '--keep was not given and is ["id"]'],
  ])('other options: %s', (more, reason) =>
    ended((_, args) => {
      const { code, err } = run([...more, ...args]);
      expect([code, err.includes(reason), err.trim().split('\n').length]).toEqual([2, true, 1]);
      expect(run([...args, '-j', '1', '--timeout', '9', '-q']).code).toBe(1);
    }),
  );

  test('another version, a state that is none, a process that still writes, a part that was cut', () =>
    ended((folder, args) => {
      change(folder, (state) => {
        state['conditions'] = { ...(state['conditions'] as object), version: '0.0.9' };
      });
      expect(run(args)).toMatchObject({
        code: 2,
        err: expect.stringContaining('the version was "0.0.9"'),
      });
      change(folder, (state) => {
        state['conditions'] = { ...(state['conditions'] as object), version: '0.1.0' };
        state['process'] = process.pid;
      });
      expect(run(args).err).toContain(`process ${process.pid} is still writing`);
      change(folder, (state) => {
        state['process'] = 2 ** 30;
        state['places'] = [{ path: join(folder, 'out'), bytes: 1e6, written: 1, failed: 0 }];
      });
      expect(run(args)).toMatchObject({ code: 2, err: expect.stringContaining('shorter than it was') });
      writeFileSync(join(folder, 'out.resume'), '{"done"');
      expect(run(args)).toMatchObject({ code: 2, err: expect.stringContaining('[resume-refused]') });
    }));

  test('other inputs', () =>
    withFiles({ 'many.jsonl': MANY.repeat(10) }, async (folder) => {
      const [input, out] = [join(folder, 'many.jsonl'), join(folder, 'out')];
      const args = ['--ndjson', '--resume', '-o', out, input];
      await endedAt(args, `${out}.part`, 200_000, 'SIGTERM');
      writeFileSync(input, MANY.replace('envoys', 'voices'));
      expect(run(args)).toMatchObject({ code: 2, err: expect.stringContaining('are not those') });
      truncateSync(input, 200);
      expect(run(args).code).toBe(2);
      writeFileSync(input, MANY.repeat(10));
      expect(run(args).code).toBe(1);
      expect(readFileSync(out, 'utf8')).toBe(run(['--ndjson', input]).out);
    }));

  test.each([
    [['--resume', '--ndjson'], '--output'],
    [['--resume', '-f', 'html', '-o', 'x'], 'html'],
    [['--resume', '--ndjson', '-o', '/dev/null'], 'a file'],
  ])('what cannot be gone on with: %s', (args, reason) => {
    const { code, out, err } = run([...args, '-'], 'Peru met Chad.');
    expect([code, out, err.includes(reason)]).toEqual([2, '', true]);
  });
});
