import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, withFiles } from './spawn.js';

// Protects long streams: one article is held at a time, so that the heap does not grow with the input.
const HEAP_MEGABYTES = 24;
const ARTICLE =
  'The two ministers met on Monday and agreed to spend $5 million on the port by 2031. '.repeat(400);
const LINES = 1000;

const runInSmallHeap = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, BIN, ...args], {
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  });

test.each([
  ['a file', false],
  ['standard input', true],
])(
  'a stream larger than the heap is read from %s',
  async (_, piped) => {
    const stream = `${JSON.stringify({ text: ARTICLE })}\n`.repeat(LINES);
    expect(stream.length).toBeGreaterThan(HEAP_MEGABYTES * 1e6);
    await withFiles({ 'stream.jsonl': piped ? '' : stream }, (folder) => {
      const args = [
        '--ndjson',
        '--only',
        'article',
        '--input',
        'jsonl',
        piped ? '-' : `${folder}/stream.jsonl`,
      ];
      const { status, stderr } = runInSmallHeap(args, piped ? stream : undefined);
      expect([status, stderr]).toEqual([0, '']);
    });
  },
  60_000,
);
