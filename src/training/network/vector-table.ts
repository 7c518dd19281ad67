import { CLUSTERS, clustersOf } from '../../language/word-clusters.js';
import { hashWord, PARTS, rowOf } from '../../language/network/word-parts.js';
import type { WordVectors } from '../vectors/read-vectors.js';
import type { CountedVocabulary, Example } from './examples.js';
import type { Parameter, TrainableTable } from './parameter.js';

/**
 * Vectors of words, and the mean of those of each narrow cluster, which stands for words that have no row.
 * What a table learned from the tasks makes of a vector is added to the row of its word (as Dozat and Manning
 * 2017 add vectors), so that rare words are read by it; the vectors themselves are not shipped.
 */
export class VectorTable {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #means: Float32Array;

  constructor(
    readonly vectors: WordVectors,
    readonly vocabulary: CountedVocabulary,
  ) {
    this.#numbers = new Map(vectors.words.map((word, i) => [word, i]));
    this.#means = clusterMeans(vectors);
  }

  /** Number of the vector of a word in small letters; -1 for none. */
  numberOf(lower: string): number {
    return this.#numbers.get(lower) ?? -1;
  }

  /** The vector of each word of a sentence; that of its cluster where `parts` has no row of the word. */
  read({ vectors, clusters }: Example, parts: Int32Array): Float32Array {
    const { width } = this.vectors;
    const read = new Float32Array(vectors.length * width);
    vectors.forEach((vector, word) => {
      const isKnown = parts[word * PARTS] !== 0;
      if (isKnown && vector >= 0) read.set(this.#vector(vector), word * width);
      if (!isKnown && clusters[word]! > 0) read.set(this.#mean(clusters[word]! - 1), word * width);
    });
    return read;
  }

  /** Rows of words and parts with what their vectors add, then a row for each narrow cluster. */
  addTo({ values, width }: Parameter, fromVector: TrainableTable): Float32Array {
    const rows = new Float32Array(values.length + CLUSTERS[2] * width);
    rows.set(values);
    const add = (vector: Float32Array, at: number) => {
      vector.forEach((number, input) => {
        for (let k = 0; k < width; k++)
          rows[at + k]! += number * fromVector.weights.values[input * width + k]!;
      });
    };
    for (const [word, i] of this.#numbers) {
      const row = rowOf(hashWord(word), this.vocabulary);
      if (row !== 0) add(this.#vector(i), row * width);
    }
    for (let cluster = 0; cluster < CLUSTERS[2]; cluster++) {
      const at = values.length + cluster * width;
      rows.set(values.subarray(0, width), at);
      add(this.#mean(cluster), at);
    }
    return rows;
  }

  #vector(i: number): Float32Array {
    const { numbers, width } = this.vectors;
    return numbers.subarray(i * width, (i + 1) * width);
  }

  #mean(cluster: number): Float32Array {
    const { width } = this.vectors;
    return this.#means.subarray(cluster * width, (cluster + 1) * width);
  }
}

/** Mean vector of the words of each narrow cluster, one after the other; zeros for one without words. */
function clusterMeans({ words, width, numbers }: WordVectors): Float32Array {
  const means = new Float32Array(CLUSTERS[2] * width);
  const sizes = new Int32Array(CLUSTERS[2]);
  words.forEach((word, i) => {
    const cluster = clustersOf(word)[2] - 1;
    if (cluster < 0) return;
    sizes[cluster]!++;
    for (let k = 0; k < width; k++) means[cluster * width + k]! += numbers[i * width + k]!;
  });
  return means.map((sum, i) => sum / Math.max(1, sizes[Math.floor(i / width)]!));
}
