import { Failure } from '../../errors.js';
import type { ReadLimits, ReadResult } from '../../read/article-input.js';
import { expandPaths } from '../../read/paths.js';
import { readInputs } from '../../read/read-inputs.js';

/** What was read, and the input that it came from. */
export interface Arrival {
  path: string;
  input: ReadResult;
}

/** Everything that the inputs hold, in their order. */
export async function* arrivals(files: readonly string[], limits: ReadLimits): AsyncGenerator<Arrival> {
  for await (const path of expandPaths(files)) {
    if (path instanceof Failure) yield { path: path.subject, input: path };
    else for await (const input of readInputs([path], limits)) yield { path, input };
  }
}

/** Everything up to the n-th article; failures before it come too. */
export async function* first(
  n: number | undefined,
  all: AsyncIterable<Arrival>,
): AsyncGenerator<Arrival> {
  let articles = 0;
  for await (const arrival of all) {
    yield arrival;
    if (!(arrival.input instanceof Failure) && ++articles === n) return;
  }
}
