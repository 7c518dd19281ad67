import { EXIT, exitCodeOf, Failure } from '../../errors.js';
import type { Interrupts } from '../interrupts.js';
import type { Messages } from '../messages.js';
import type { Answered } from '../pool/pool.js';
import type { Journal } from '../resume/journal.js';
import type { Written } from './analyst.js';
import type { Analysts } from './analysts.js';
import type { Arrival } from './arrivals.js';
import { Channel } from './channel.js';
import { errorRecord } from './error-record.js';
import type { Place } from './place.js';
import type { Progress } from './progress.js';
import type { Sink } from './sink.js';

export interface Run {
  sink: Sink;
  messages: Messages;
  interrupts: Interrupts;
  analysts: Analysts;
  /** With an indent, failures are records in the output. */
  failuresAsRecords: 0 | 2 | undefined;
  /** Tells how far the run is. */
  progress: Progress | undefined;
  /** Keeps how far the run is. */
  journal: Journal | undefined;
}

/** An input on its way: one that waits for this thread, or one that another thread works on. */
type Item = Arrival & { answer?: Promise<Answered>; length: number };

/** Code units of the articles that may be under way. */
const MOST_AHEAD = 1 << 25;

/**
 * Writes what becomes of every input, in their order; reads ahead while threads work. Returns the exit code.
 */
export async function pump(inputs: AsyncIterable<Arrival>, run: Run): Promise<number> {
  const { sink, messages, interrupts, journal, progress } = run;
  let code: number = run.journal?.exitCode ?? EXIT.ok;
  const { channel, done } = readAhead(inputs, run);
  interrupts.signal.addEventListener('abort', () => {
    channel.clear();
  });
  for (let item = await channel.take(); item !== undefined; item = await channel.take()) {
    const places = await sink.at(item.path);
    progress?.begin(journal?.done ?? 0);
    const results = await resultsOf(item, places, run);
    done(item.length);
    if (interrupts.signal.aborted) break;
    code = Math.max(code, await writeResults(results, places, run));
    if (!sink.open) break;
    progress?.tick();
    messages.tick(progress && (() => progress.line()));
    journal?.passed(item, code, places);
    await messages.drain(() => !interrupts.signal.aborted);
    await nextTurn();
  }
  channel.clear();
  return code;
}

/**
 * One article at every place, or its failure, in words or as a record. Returns the exit code that it asks
 * for.
 */
async function writeResults(
  results: readonly Written[] | Failure,
  places: readonly Place[],
  { messages, interrupts, failuresAsRecords }: Run,
): Promise<number> {
  if (!(results instanceof Failure)) {
    for (const { message } of results[0]!.warnings) messages.warn(`${results[0]!.name}: ${message}`);
    interrupts.hold();
    for (const [i, { text }] of results.entries()) await places[i]!.write(text);
    return EXIT.ok;
  }
  if (results.code === 'asset-damaged') throw results;
  if (failuresAsRecords !== undefined) {
    interrupts.hold();
    await places[0]!.write(errorRecord(results, failuresAsRecords));
    return EXIT.ok;
  }
  messages.error(results.message);
  for (const place of places) place.failed();
  return exitCodeOf(results);
}

/** Nothing is under way while this thread analyses, so that a signal may end the process at once. */
async function resultsOf(
  { input, answer }: Item,
  places: readonly Place[],
  { sink, interrupts, analysts }: Run,
): Promise<readonly Written[] | Failure> {
  if (answer) return analysts.finish(await answer, places);
  if (input instanceof Failure) return input;
  if (sink.holds) return analysts.finish(await analysts.inThread(input), places);
  interrupts.release();
  return analysts.here(input, places);
}

/** Gives articles to threads as they are read, as many as may be under way. */
function readAhead(inputs: AsyncIterable<Arrival>, { interrupts, analysts }: Run) {
  let underWay = 0;
  const channel = new Channel<Item>(
    (waiting) => waiting > 0 && (waiting >= analysts.ahead || underWay > MOST_AHEAD),
  );
  void (async () => {
    try {
      for await (const arrival of inputs) {
        const { input } = arrival;
        const isFar = !(input instanceof Failure) && analysts.needsThread(input);
        if (isFar) interrupts.hold();
        const length = isFar ? input.text.length : 0;
        underWay += length;
        const item = { ...arrival, length, ...(isFar && { answer: analysts.inThread(input) }) };
        if (!(await channel.put(item))) return;
      }
      channel.end();
    } catch (error) {
      channel.end(error);
    }
  })();
  const done = (length: number) => {
    underWay -= length;
  };
  return { channel, done };
}

/** Lets signals and writes through between articles. */
const nextTurn = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
