import { readModelFile, writeModelFile } from '../../language/model-file/model-file.js';
import {
  hashWord,
  PARTS,
  rowOf,
  wordParts,
  type Vocabulary,
} from '../../language/network/word-parts.js';
import { readLanguageWeights } from '../../language/network/weights.js';
import { CLUSTERS, clustersOf } from '../../language/word-clusters.js';
import { learnRidge } from '../vectors/ridge.js';
import type { WordVectors } from '../vectors/read-vectors.js';
import { quantize } from './pack-network.js';

/** Words seen so often in treebanks teach how vectors and rows go together, up to so many times. */
const LEAST_COUNT = 3,
  MOST_WEIGHT = 50;
/** What the vector of a word says counts as much as seeing the word in treebanks so often. */
const TRUST = 1;

/**
 * Gives the network words that its treebanks have not: what the row of a word adds to its parts is foretold
 * from its vector, by what rows and vectors of well-known words have in common (Madhyastha et al. 2016). The
 * row of a word that was seen a few times is moved towards that; words without a row share one with all of
 * their narrow cluster.
 *
 * @param bytes the model file of the network as it was trained
 * @param counts how often each word, in small letters, was seen in treebanks
 */
export function addVectorWords(
  bytes: Uint8Array,
  vectors: WordVectors,
  counts: ReadonlyMap<string, number>,
): Uint8Array {
  const {
    encoder: { vocabulary, parts, window },
  } = readLanguageWeights(bytes, 'network');
  const width = window.inputs;
  const rows = Float64Array.from(
    parts.numbers,
    (number, i) => number * parts.scales[Math.floor(i / width)]!,
  );
  const foretell = learnRows(rows, width, vectors, vocabulary, counts);
  const clusters = new ClusterMeans(width);
  vectors.words.forEach((word, i) => {
    const row = rowOf(hashWord(word), vocabulary);
    const foretold = foretell(i);
    if (row === 0) clusters.add(clustersOf(word)[2] - 1, foretold);
    else moveTo(foretold, TRUST / (TRUST + (counts.get(word) ?? 0)), rows, row * width);
  });
  const all = new Float32Array(rows.length + CLUSTERS[2] * width);
  all.set(rows);
  all.set(clusters.means(rows.subarray(0, width)), rows.length);
  const { numbers, scales } = quantize(all, width);
  const { meta, sections } = readModelFile(bytes, 'network');
  return writeModelFile(
    { ...meta, clusters: CLUSTERS[2] },
    new Map<string, ArrayBufferView>([...sections, ['parts', numbers], ['parts.scales', scales]]),
  );
}

/** Moves the numbers from `at` on a share of the way to others. */
function moveTo(wanted: Float64Array, share: number, numbers: Float64Array, at: number): void {
  wanted.forEach((number, k) => {
    numbers[at + k]! += share * (number - numbers[at + k]!);
  });
}

/** Mean row of the words of each narrow cluster. */
class ClusterMeans {
  readonly #sums: Float64Array;
  readonly #sizes = new Int32Array(CLUSTERS[2]);

  constructor(readonly width: number) {
    this.#sums = new Float64Array(CLUSTERS[2] * width);
  }

  add(cluster: number, row: Float64Array): void {
    this.#sizes[cluster]!++;
    row.forEach((number, k) => {
      this.#sums[cluster * this.width + k]! += number;
    });
  }

  /** Means one after the other; `none` for a cluster without words. */
  means(none: Float64Array): Float64Array {
    return this.#sums.map((sum, i) => {
      const size = this.#sizes[Math.floor(i / this.width)]!;
      return size > 0 ? sum / size : none[i % this.width]!;
    });
  }
}

/** What the row of the word of each vector is foretold to be. */
function learnRows(
  rows: Float64Array,
  width: number,
  vectors: WordVectors,
  vocabulary: Vocabulary,
  counts: ReadonlyMap<string, number>,
): (vector: number) => Float64Array {
  const inputs = vectors.width + width + 1;
  const parts = new Int32Array(PARTS);
  /** The vector, the sum of the other parts, and a constant. */
  const inputOf = (vector: number) => {
    const x = new Float64Array(inputs).fill(1);
    x.set(vectors.numbers.subarray(vector * vectors.width, (vector + 1) * vectors.width));
    x.fill(0, vectors.width, vectors.width + width);
    wordParts(vectors.words[vector]!, vocabulary, parts);
    for (const part of parts.subarray(1))
      for (let k = 0; k < width; k++) x[vectors.width + k]! += rows[part * width + k]!;
    return x;
  };
  const countOf = (vector: number) => counts.get(vectors.words[vector]!) ?? 0;
  const known = [...vectors.words.keys()].filter((vector) => countOf(vector) >= LEAST_COUNT);
  const table = learnRidge({
    inputs,
    outputs: width,
    rows: known.map((vector) => {
      const from = rowOf(hashWord(vectors.words[vector]!), vocabulary) * width;
      return {
        weight: Math.sqrt(Math.min(MOST_WEIGHT, countOf(vector))),
        x: inputOf(vector),
        y: rows.slice(from, from + width),
      };
    }),
  });
  return (vector) => {
    const out = new Float64Array(width);
    inputOf(vector).forEach((number, input) => {
      for (let k = 0; k < width; k++) out[k]! += number * table[input * width + k]!;
    });
    return out;
  };
}
