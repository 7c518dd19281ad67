import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { holdReadout, type Encoder } from '../network/encoder.js';
import { MOST_WORDS } from '../network/limits.js';
import type { ArcWeights, Readout } from '../network/weights.js';
import { DISTANCES, distanceRow } from './distance.js';

/**
 * Scores every word as head of every other by a biaffine product of what one gives as head and the other as
 * dependent (Dozat and Manning 2017), and by their distance.
 */
export class ArcScorer {
  readonly #kernel: Kernel;
  readonly #asDependent: Readout;
  readonly #asHead: Readout;
  readonly #match: Layer;
  readonly #dependentDistancesLayer: Layer;
  readonly #headDistancesLayer: Layer;
  readonly #root: Float32Array;
  readonly #width: number;
  readonly #dependents: Float32Array;
  readonly #matches: Float32Array;
  /** A row for each word, then the root. */
  readonly #heads: Float32Array;
  readonly #columns: Float32Array;
  readonly #dependentDistances: Float32Array;
  readonly #headDistances: Float32Array;
  readonly #scores: Float32Array;

  constructor(weights: ArcWeights, kernel: Kernel) {
    this.#kernel = kernel;
    this.#asDependent = holdReadout(kernel, weights.asDependent);
    this.#asHead = holdReadout(kernel, weights.asHead);
    this.#match = holdLayer(kernel, weights.match);
    this.#dependentDistancesLayer = holdLayer(kernel, weights.dependentDistances);
    this.#headDistancesLayer = holdLayer(kernel, weights.headDistances);
    this.#root = weights.root;
    this.#width = weights.match.inputs;
    this.#dependents = kernel.floats(MOST_WORDS * this.#width);
    this.#matches = kernel.floats(MOST_WORDS * this.#width);
    this.#heads = kernel.floats((MOST_WORDS + 1) * this.#width);
    this.#columns = kernel.floats((MOST_WORDS + 1) * this.#width);
    this.#dependentDistances = kernel.floats(MOST_WORDS * DISTANCES);
    this.#headDistances = kernel.floats((MOST_WORDS + 1) * DISTANCES);
    this.#scores = kernel.floats(MOST_WORDS * (MOST_WORDS + 1));
  }

  /**
   * For each of the `rows` words that `encoder` has read, the scores of all of them as its head, then of the
   * root; they live until the next call.
   */
  score(encoder: Encoder, rows: number): Float32Array {
    const kernel = this.#kernel,
      width = this.#width;
    encoder.readOut(this.#asDependent, rows, this.#dependents);
    kernel.squash(this.#dependents, rows * width);
    encoder.readOut(this.#asHead, rows, this.#heads);
    kernel.squash(this.#heads, rows * width);
    this.#heads.set(this.#root, rows * width);
    kernel.applyLayer(this.#match, this.#dependents, rows, this.#matches);
    kernel.applyLayer(this.#dependentDistancesLayer, this.#dependents, rows, this.#dependentDistances);
    kernel.applyLayer(this.#headDistancesLayer, this.#heads, rows + 1, this.#headDistances);
    scoreDistances(this.#dependentDistances, this.#headDistances, rows, this.#scores);
    kernel.transpose(this.#heads, rows + 1, width, this.#columns);
    kernel.addProducts(
      { inputs: width, outputs: rows + 1, weights: this.#columns },
      this.#matches,
      rows,
      this.#scores,
    );
    return this.#scores;
  }
}

/** Scores of all arcs by distance alone; no word is its own head. */
export function scoreDistances(
  ofDependents: Float32Array,
  ofHeads: Float32Array,
  rows: number,
  scores: Float32Array,
): void {
  for (let child = 0, at = 0; child < rows; child++) {
    for (let head = 0; head <= rows; head++) {
      const distance = distanceRow(head, child, rows);
      scores[at++] =
        head === child
          ? -Infinity
          : ofDependents[child * DISTANCES + distance]! + ofHeads[head * DISTANCES + distance]!;
    }
  }
}
