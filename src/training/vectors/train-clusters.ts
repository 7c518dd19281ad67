import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKernel } from '../../language/kernel/create-kernel.js';
import { writeModelFile } from '../../language/model-file/model-file.js';
import {
  BUCKETS,
  bucketOf,
  checkOf,
  CLUSTERS,
  hashForClusters,
  numbersOf,
  type ClusterTable,
} from '../../language/word-clusters.js';
import { seededRandom } from '../random.js';
import { kMeans } from './k-means.js';
import { readVectors } from './read-vectors.js';

const MODELS = 'src/assets';
const SEED = 6;
const PASSES = 20;
const KERNEL_BYTES = 2 ** 26;

export interface ClusterTraining {
  /** Folder with `vectors/`. */
  data: string;
  log: (line: string) => void;
}

/** Clusters the word vectors, at every level anew, and writes their file. */
export function trainClusters({ data, log }: ClusterTraining): void {
  const { words, width, numbers } = readVectors(data);
  const kernel = createKernel(KERNEL_BYTES);
  const random = seededRandom(SEED);
  const levels = CLUSTERS.map((count) => {
    const clusters = kMeans(kernel, numbers, width, count, PASSES, random);
    log(`clusters: ${new Set(clusters).size} of ${count}`);
    return clusters;
  });
  const file = writeClusters(words, levels);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'word-clusters.bin'), file);
  log(`word-clusters.bin: ${file.length} bytes`);
}

/** Bytes of the file that `readClusters` reads; `levels` are parallel to `words`. */
export function writeClusters(words: readonly string[], levels: readonly Uint16Array[]): Uint8Array {
  const { starts, checks, levels: sorted } = packClusters(words, levels);
  return writeModelFile(
    {},
    new Map<string, ArrayBufferView>([
      ['starts', starts],
      ['checks', checks],
      ...sorted.map((level, i) => [`level.${i}`, level] as const),
    ]),
  );
}

/**
 * The table in which `clustersOf` looks up; of words with the same hash the first, most frequent one has it.
 */
function packClusters(words: readonly string[], levels: readonly Uint16Array[]): ClusterTable {
  const seen = new Set<number>();
  const entries = words
    .map((word, row) => ({ hash: hashForClusters(word), row }))
    .filter(({ hash }) => {
      const key = checkOf(hash) * BUCKETS + bucketOf(hash);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => bucketOf(a.hash) - bucketOf(b.hash) || a.row - b.row);
  const starts = new Uint32Array(BUCKETS + 1);
  for (const { hash } of entries) starts[bucketOf(hash) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return {
    starts,
    checks: Uint16Array.from(entries, ({ hash }) => checkOf(hash)),
    levels: CLUSTERS.map((count, i) => {
      const Numbers = numbersOf(count);
      return new Numbers(entries.map(({ row }) => levels[i]![row]!));
    }),
  };
}
