import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../errors.js';
import type { ArticleInput } from '../../read/article-input.js';
import type { Format } from '../../report/format.js';
import { loadFormat } from '../../report/load-format.js';
import { bytesOf } from '../output/pieces.js';
import { attemptAnalysis, writeAnalysis } from '../run/analyst.js';
import { Stopwatch } from '../run/stopwatch.js';
import { sendFailure, type Answer, type Setup } from './messages.js';

/** Answers the main thread, article by article. */
export async function serve(): Promise<void> {
  const setup = workerData as Setup;
  const format = await loadFormat(setup.format, setup.table);
  parentPort!.on('message', (input: ArticleInput) => {
    const answer = answerTo(input, setup, format);
    const transfer =
      answer.kind === 'written' ? answer.parts.map(({ buffer }) => buffer as ArrayBuffer) : [];
    parentPort!.postMessage(answer, transfer);
  });
}

function answerTo(input: ArticleInput, setup: Setup, format: Format): Answer {
  const watch = setup.timed ? new Stopwatch() : undefined;
  try {
    const analysis = attemptAnalysis(input, setup, watch);
    if (analysis instanceof Failure) return sendFailure(analysis);
    if (setup.wantsAnalysis) return { kind: 'analysis', analysis, ...timesOf(watch) };
    const written = writeAnalysis(analysis, format, setup, watch);
    if (written instanceof Failure) return sendFailure(written);
    const { name, text, warnings } = written;
    return {
      kind: 'written',
      name,
      parts: [...bytesOf(text)].map(ownBytes),
      warnings,
      ...timesOf(watch),
    };
  } catch (error) {
    if (error instanceof Failure) return sendFailure(error);
    throw error;
  }
}

const timesOf = (watch: Stopwatch | undefined) => watch && { times: watch.times };

/** Bytes that can change hands without a copy: small ones share their memory with others. */
const ownBytes = (bytes: Uint8Array) =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
