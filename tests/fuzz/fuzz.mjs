// Properties of the built command over mutated articles, records, flags and faults: `npm run fuzz --
// --minutes 5 --seed 1`. An input that breaks one is kept in fixtures/fuzz, from which later runs begin.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = join(ROOT, 'fixtures/fuzz');
const FAULTS = [
  'short',
  'openSync:EMFILE:1',
  'writeSync:ENOSPC:1',
  'writeSync:EIO:2',
  'fsyncSync:EIO:1',
  'renameSync:EDQUOT:1',
];
const PIECES = [
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\r',
  '\u2028',
  '"',
  '“',
  '”',
  '(',
  ')',
  ',',
  '.',
  '\n\n',
  ' said ',
  ' Mr. The',
  'MSP',
  '=1+1',
  '<script>',
  '</p>',
  '__proto__',
  'constructor',
  '12345678901234567890',
  '\ud83d\ude00',
  '\t',
];
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});

/** Random numbers that a seed repeats (mulberry32). */
function randomsOf(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const random = randomsOf(Number(values.seed));
const pick = (list) => list[random(list.length)];
const seeds = ['fixtures/articles', 'fixtures/fuzz'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

function mutate(text) {
  let mutated = text;
  for (let i = random(6); i >= 0; i--) {
    const [a, b] = [random(mutated.length + 1), random(mutated.length + 1)].sort((x, y) => x - y);
    mutated = pick([
      () => mutated.slice(0, a) + pick(PIECES) + mutated.slice(a),
      () => mutated.slice(0, a) + mutated.slice(b),
      () => mutated.slice(0, b) + mutated.slice(a),
      () => mutated.slice(a, b) + pick(seeds).slice(0, 500),
      () => mutated.slice(0, a) + mutated.slice(a, b).toUpperCase() + mutated.slice(b),
    ])();
  }
  return mutated.slice(0, 20_000);
}

/** What is wrong with a span anywhere inside; null when every one is its slice of the text. */
function wrongSpan(value, text) {
  if (typeof value !== 'object' || value === null) return null;
  if (typeof value.start === 'number' && typeof value.end === 'number') {
    if (value.start > value.end || value.end > text.length) return JSON.stringify(value);
    if (typeof value.text === 'string' && text.slice(value.start, value.end) !== value.text)
      return JSON.stringify(value);
  }
  for (const each of Object.values(value)) {
    const wrong = wrongSpan(each, text);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Runs one case; gives the first property that does not hold, or null. */
function broken(content, isRecords, fault, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-fuzz-'));
  try {
    const input = join(folder, isRecords ? 'in.jsonl' : 'in.txt');
    const output = join(folder, 'out');
    writeFileSync(input, content);
    writeFileSync(output, 'before');
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'bin/article-analyze.js'),
        '--ndjson',
        '--offset-unit',
        'utf16',
        ...flags,
        input,
        '-o',
        output,
      ],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          PATH: process.env['PATH'],
          ...(fault && {
            FAULT: fault,
            NODE_OPTIONS: `--require=${join(ROOT, 'tests/cli/faults/io.cjs')}`,
          }),
        },
      },
    );
    if (signal !== null) return `ended by ${signal}`;
    if (![0, 1, 74].includes(status)) return `exit code ${status}: ${stderr}`;
    if (status === 74 && (!fault || fault === 'short')) return `74 without a fault: ${stderr}`;
    if (!/^(?:article-analyze: [^\n]*\n)*$/.test(stderr)) return `standard error: ${stderr}`;
    if (readdirSync(folder).length !== 2) return `left over: ${readdirSync(folder)}`;
    const written = readFileSync(output, 'utf8');
    if (status === 74) return written === 'before' ? null : 'the old file is gone';
    if (written === 'before') return status === 1 ? null : 'nothing was written';
    for (const line of written.trimEnd().split('\n').filter(Boolean)) {
      const analysis = JSON.parse(line);
      if (analysis.text !== undefined) {
        const wrong = wrongSpan({ ...analysis, article: undefined }, analysis.text);
        if (wrong !== null) return `span ${wrong}`;
      }
    }
    return null;
  } catch (error) {
    return String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const until = performance.now() + Number(values.minutes) * 60_000;
let cases = 0;
let faults = 0;
let failures = 0;
while (performance.now() < until) {
  const isRecords = random(3) === 0;
  const content = isRecords
    ? Array.from({ length: 1 + random(12) }, () =>
        random(5) === 0
          ? mutate('{"text":"One."}').replaceAll('\n', ' ')
          : JSON.stringify({ text: mutate(pick(seeds)) }),
      ).join('\n')
    : mutate(pick(seeds));
  const fault = random(2) === 0 ? pick(FAULTS) : undefined;
  const flags = pick([
    [],
    ['--tokens'],
    ['--explain'],
    ['--only', 'entities,statements'],
    ['--jobs', '2'],
  ]);
  const problem = broken(content, isRecords, fault, flags);
  cases++;
  if (fault) faults++;
  if (problem === null) continue;
  failures++;
  const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.txt`;
  if (!existsSync(join(CORPUS, name))) writeFileSync(join(CORPUS, name), content);
  console.error(`fixtures/fuzz/${name} (${fault ?? 'no fault'}, ${flags.join(' ')}): ${problem}`);
}
console.log(`${cases} inputs, ${faults} faults injected, ${failures} failures (seed ${values.seed})`);
process.exitCode = failures > 0 || cases === 0 ? 1 : 0;
