import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BIN, script, withFiles } from './spawn.js';

// Protects people who press Ctrl-C and machines that are shut down: the end comes soon and leaves nothing
// behind (issues 10, 7; 17).
const PARAGRAPH =
  'The two ministers met in Lima on Monday and agreed to spend $5 million on the port by 2031.\n\n';
const LONG = PARAGRAPH.repeat(20_000);
const RECORDS = `${JSON.stringify({ text: PARAGRAPH.repeat(50) })}\n`.repeat(60);

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** From the first signal to the end. */
  ms: number;
}

/** Runs the command, sends signals after a while, and tells how it ended. */
function interrupt(
  args: readonly string[],
  { after, signals, input }: { after: number; signals: readonly NodeJS.Signals[]; input?: string },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
    if (input !== undefined) child.stdin.write(input);
    let sent = 0;
    setTimeout(() => {
      sent = performance.now();
      for (const signal of signals) child.kill(signal);
    }, after);
    child.stdin.on('error', () => undefined);
    child.on('exit', (code, signal) => {
      resolve({ code, signal, ms: performance.now() - sent });
    });
  });
}

/** As a shell sees it. */
const status = ({ code, signal }: Ended) =>
  code ?? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as Record<string, number>)[signal!]!;
const ONE_SECOND = 1000;

describe('10.7 signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('10.7.4 %s leaves no temporary file, and the old one as it was', (signal, code) =>
    withFiles({ out: 'before', 'many.jsonl': RECORDS }, (folder) => {
      const { out, err } = script(
        `(cat many.jsonl; sleep 5) | $AA --ndjson --tokens - -o out & await_file '.*.part'; kill -${signal.slice(3)} $!; wait $!; echo $?`,
        folder,
      );
      expect([out.trim(), err]).toEqual([String(code), '']);
      expect(readdirSync(folder).sort()).toEqual(['many.jsonl', 'out']);
      expect(readFileSync(`${folder}/out`, 'utf8')).toBe('before');
    }),
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '10.7.5 %s ends within a second inside a long article',
    (signal) =>
      withFiles({ 'long.txt': LONG }, async (folder) => {
        const ended = await interrupt(['--json', '-o', `${folder}/out`, `${folder}/long.txt`], {
          after: 2500,
          signals: [signal],
        });
        expect(status(ended)).toBe(signal === 'SIGINT' ? 130 : 143);
        expect(ended.ms).toBeLessThan(ONE_SECOND);
        expect(readdirSync(folder)).toEqual(['long.txt']);
      }),
  );

  test.each([
    ['bad', '{bad\n'],
    ['blank', ' \n'],
  ])('10.7.6 Ctrl-C ends within a second between %s lines', (_, line) =>
    withFiles({ 'lines.jsonl': `{"text":"a"}\n${line.repeat(3_000_000)}` }, async (folder) => {
      const ended = await interrupt(['--ndjson', '-o', `${folder}/out`, `${folder}/lines.jsonl`], {
        after: 1000,
        signals: ['SIGINT'],
      });
      // The machine may have read three million blank lines by then.
      if (ended.code !== 0) expect(status(ended)).toBe(130);
      expect(ended.ms).toBeLessThan(ONE_SECOND);
    }),
  );

  test('17 a second Ctrl-C ends it at once', () =>
    withFiles({ 'long.txt': LONG }, async (folder) => {
      const ended = await interrupt(['--json', `${folder}/long.txt`], {
        after: 2000,
        signals: ['SIGINT', 'SIGINT'],
      });
      expect(status(ended)).toBe(130);
      expect(ended.ms).toBeLessThan(ONE_SECOND);
    }));

  test('17 Ctrl-C ends the wait for standard input, and for pipes that nobody opens', () =>
    withFiles({}, async (folder) => {
      script('mkfifo pipe', folder);
      for (const args of [
        ['-'],
        [`${folder}/pipe`],
        ['-', '-o', `${folder}/pipe`],
        ['-', '-o', `${folder}/out`],
      ]) {
        const ended = await interrupt(args, {
          after: 1000,
          signals: ['SIGINT'],
          input: '{"text":"a"}\n',
        });
        expect([args, status(ended)]).toEqual([args, 130]);
        expect(ended.ms).toBeLessThan(ONE_SECOND);
      }
      expect(readdirSync(folder)).toEqual(['pipe']);
    }));
});
