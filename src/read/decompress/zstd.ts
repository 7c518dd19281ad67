import { Decompress } from 'fzstd';
import type { Chunks } from '../open-input.js';

/** Unpacks Zstandard where Node has no decoder of its own (before 22.15). */
export async function* unpackZstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => {
    ready.push(chunk);
  });
  for await (const chunk of chunks) {
    decoder.push(chunk);
    yield* ready;
    ready = [];
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
}
