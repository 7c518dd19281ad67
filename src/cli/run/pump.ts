import { EXIT, exitCodeOf, Failure } from '../../errors.js';
import type { ReadResult } from '../../read/article-input.js';
import type { Format } from '../../report/format.js';
import type { Interrupts } from '../interrupts.js';
import type { Messages } from '../messages.js';
import type { Answered } from '../pool/pool.js';
import type { Output } from '../output/output.js';
import type { Written } from './analyst.js';
import type { Analysts } from './analysts.js';
import { Channel } from './channel.js';

export interface Run {
  format: Format;
  output: Output;
  messages: Messages;
  interrupts: Interrupts;
  analysts: Analysts;
}

/** An input on its way: a failure or an article that waits for this thread, or what comes of one in another thread. */
type Item = { input: ReadResult } | { answer: Promise<Answered>; length: number };

/** Code units of the articles that may be under way. */
const MOST_AHEAD = 1 << 25;

/** Writes what becomes of every input, in their order; reads ahead while threads work. */
export async function pump(
  inputs: AsyncIterable<ReadResult>,
  run: Run,
): Promise<{ code: number; written: number }> {
  const { format, output, messages, interrupts } = run;
  let code: number = EXIT.ok;
  let written = 0;
  const { channel, done } = readAhead(inputs, run);
  interrupts.signal.addEventListener('abort', () => {
    channel.clear();
  });
  if (format.head !== undefined) await output.write(format.head);
  for (let item = await channel.take(); item !== undefined; item = await channel.take()) {
    const result = await resultOf(item, run);
    if ('length' in item) done(item.length);
    if (interrupts.signal.aborted) break;
    if (result instanceof Failure) {
      if (result.code === 'asset-damaged') throw result;
      messages.error(result.message);
      code = Math.max(code, exitCodeOf(result));
    } else {
      for (const { message } of result.warnings) messages.warn(`${result.name}: ${message}`);
      interrupts.hold();
      await output.write(result.text);
      written++;
      if (!output.open) break;
      messages.tick();
    }
    await messages.drain(() => !interrupts.signal.aborted);
    await nextTurn();
  }
  channel.clear();
  if (format.foot && output.open && !interrupts.signal.aborted) await output.write(format.foot());
  return { code, written };
}

/** Nothing is under way while this thread analyses, so that a signal may end the process at once. */
async function resultOf(item: Item, { output, interrupts, analysts }: Run): Promise<Written | Failure> {
  if ('answer' in item) return analysts.finish(await item.answer);
  const { input } = item;
  if (input instanceof Failure) return input;
  if (output.holds) return analysts.finish(await analysts.inThread(input));
  interrupts.release();
  return analysts.here(input);
}

/** Gives articles to threads as they are read, as many as may be under way. */
function readAhead(inputs: AsyncIterable<ReadResult>, { interrupts, analysts }: Run) {
  let underWay = 0;
  const channel = new Channel<Item>(
    (waiting) => waiting > 0 && (waiting >= analysts.ahead || underWay > MOST_AHEAD),
  );
  void (async () => {
    try {
      for await (const input of inputs) {
        const isFar = !(input instanceof Failure) && analysts.needsThread(input);
        if (isFar) {
          interrupts.hold();
          underWay += input.text.length;
        }
        const item = isFar ? { answer: analysts.inThread(input), length: input.text.length } : { input };
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
