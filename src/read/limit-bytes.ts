import { Failure } from '../errors.js';
import type { Chunks } from './open-input.js';

/** All bytes at once. @throws Failure when there are more than `maxBytes` */
export async function collect(chunks: Chunks, name: string, maxBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new Failure('input-too-large', name, String(maxBytes));
    read.push(chunk);
  }
  return read.length === 1 ? read[0]! : Buffer.concat(read);
}
