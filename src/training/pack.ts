import { writeModelFile } from '../language/model/model-file.js';
import type { Perceptron } from './perceptron.js';

/** Bytes of a model file that `LinearModel` reads, of `mostBytes` and its directory at most. */
export function packModel(perceptron: Perceptron, meta: Record<string, unknown>, mostBytes: number): Uint8Array {
  const { checks, places, rows } = perceptron.pack(mostBytes);
  return writeModelFile(meta, new Map<string, ArrayBufferView>([['checks', checks], ['places', places], ['rows', rows]]));
}
