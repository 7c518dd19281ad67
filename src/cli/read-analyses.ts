import type { Analysis } from '../analysis.js';
import { analyze } from '../analyze.js';
import { lackingIn } from '../corpus/lacking.js';
import { Failure } from '../errors.js';
import { decode } from '../read/decode.js';
import { unpack } from '../read/decompress.js';
import { packingOf } from '../read/detect.js';
import { splitLines } from '../read/lines.js';
import { asFailure, openInput, STDIN, type Chunks } from '../read/open-input.js';
import { expandPaths } from '../read/paths.js';
import { peek } from '../read/peek.js';
import { readRecord } from '../read/records/jsonl.js';

/** The largest analysis, in bytes of its line. */
const LONGEST_LINE = 2 ** 29;
/**
 * So many lines of a file that are no JSON are told one by one, the others together; all together where
 * nothing else is in the file.
 */
const TOLD_LINES = 3;

/**
 * Analyses one by one from JSON Lines or indented documents, packed or not; a record that is an article is
 * analysed now, one that tells of a failure is passed over. What is neither gives a Failure, and the rest
 * goes on.
 */
export async function* readAnalyses(paths: readonly string[]): AsyncGenerator<Analysis | Failure> {
  for await (const path of expandPaths(paths)) {
    if (path instanceof Failure) yield path;
    else {
      const name = path === STDIN ? 'stdin' : path;
      try {
        yield* readLines(await unpacked(openInput(path)), name);
      } catch (error) {
        yield asFailure(error, name);
      }
    }
  }
}

async function unpacked(source: Chunks): Promise<Chunks> {
  const { head, chunks } = await peek(source);
  const packing = packingOf(head);
  return packing === null || packing === 'xz' ? chunks : unpack(chunks, packing);
}

async function* readLines(chunks: Chunks, name: string): AsyncGenerator<Analysis | Failure> {
  /** Lines that are no JSON and are not told yet. */
  let held: Failure[] = [];
  let notJson = 0,
    isProse = true;
  for await (const { line, number } of documentsOf(splitLines(chunks, LONGEST_LINE))) {
    const where = `${name}:${number}`;
    if (line === null) yield new Failure('input-too-large', where, String(LONGEST_LINE));
    else if (line.length > 0) {
      const result = readLine(line, where);
      if (result instanceof Failure && result.code === 'line-not-json') {
        if (notJson++ < TOLD_LINES) held.push(result);
        continue;
      }
      isProse = false;
      yield* held;
      held = [];
      if (result !== null) yield result;
    }
  }
  if (isProse && notJson > 1) yield new Failure('lines-not-json', name, String(notJson));
  else {
    yield* held;
    if (notJson > TOLD_LINES) yield new Failure('lines-not-json', name, `${notJson - TOLD_LINES} more`);
  }
}

/**
 * Lines, and as one what is indented between a line with `{` alone and the next with `}`, as --json writes
 * it.
 */
async function* documentsOf(
  lines: AsyncIterable<Uint8Array | null>,
): AsyncGenerator<{ line: Uint8Array | null; number: number }> {
  let parts: Uint8Array[] = [];
  let first = 0,
    last = 0;
  const whole = () => ({ line: Buffer.concat(parts), number: first });
  for await (const line of lines) {
    last++;
    const ends = line !== null && isAlone(line, '}');
    if (parts.length > 0 && !ends && line?.[0] !== SPACE && line?.[0] !== TAB) {
      // What began here is torn; the record behind it is not.
      yield whole();
      parts = [];
    }
    if (line === null || (parts.length === 0 && !isAlone(line, '{'))) {
      yield { line, number: last };
      continue;
    }
    if (parts.length === 0) first = last;
    parts.push(line);
    if (!ends) continue;
    yield whole();
    parts = [];
  }
  if (parts.length > 0) yield whole();
}

/** Whether a line is a brace and nothing else but its end. */
const isAlone = (line: Uint8Array, brace: string) =>
  line[0] === brace.charCodeAt(0) && (line.length === 1 || (line.length === 2 && line[1] === CR));
const CR = 13,
  SPACE = 32,
  TAB = 9;

function readLine(line: Uint8Array, where: string): Analysis | Failure | null {
  const decoded = decode(line);
  if (!decoded.text.includes('"schemaVersion"')) {
    const article = readRecord(decoded, line, where);
    if (article instanceof Failure) return article;
    const { text, warnings, ...options } = article;
    const analysis = analyze(text, options);
    return { ...analysis, warnings: [...warnings, ...analysis.warnings] };
  }
  let analysis: Analysis & { error?: unknown };
  try {
    analysis = JSON.parse(decoded.text) as typeof analysis;
  } catch {
    return new Failure('line-not-json', where);
  }
  if ((analysis as { error?: unknown } | null)?.error !== undefined) return null;
  const lacking = lackingIn(analysis);
  return lacking === null ? analysis : new Failure('analysis-incomplete', where, lacking);
}
