import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { holdReadout, type Encoder } from '../network/encoder.js';
import { MOST_WORDS } from '../network/limits.js';
import { distanceRow } from './distance.js';
import type { Readout, RelationWeights } from '../network/weights.js';

/**
 * Hidden layer of the arc to each of `rows` words: what the head gives as head and the word as child, and
 * their distance, as far as it is positive.
 *
 * @param roles two blocks of `width` numbers a word, as head and as child; then one for the root
 * @param hidden takes one block a word
 */
export function sumArcs(
  roles: Float32Array,
  distances: Float32Array,
  width: number,
  rows: number,
  heads: Int32Array,
  hidden: Float32Array,
): void {
  for (let child = 0; child < rows; child++) {
    const head = heads[child]!;
    const asHead = head * 2 * width,
      asChild = (child * 2 + 1) * width;
    const distance = distanceRow(head, child, rows) * width,
      to = child * width;
    for (let i = 0; i < width; i++)
      hidden[to + i] = Math.max(0, roles[asHead + i]! + roles[asChild + i]! + distances[distance + i]!);
  }
}

/** Names the relation of every word of a sentence to its head, once the tree is known. */
export class RelationScorer {
  readonly #kernel: Kernel;
  readonly #rolesReadout: Readout;
  readonly #scoreLayer: Layer;
  readonly #distances: Float32Array;
  readonly #root: Float32Array;
  readonly #rootRelation: number;
  readonly #roles: Float32Array;
  readonly #hidden: Float32Array;
  readonly #scores: Float32Array;

  /** @param rootRelation number of the relation that a child of the root alone has */
  constructor({ roles, score, distances, root }: RelationWeights, rootRelation: number, kernel: Kernel) {
    this.#kernel = kernel;
    this.#rolesReadout = holdReadout(kernel, roles);
    this.#scoreLayer = holdLayer(kernel, score);
    this.#distances = distances;
    this.#root = root;
    this.#rootRelation = rootRelation;
    this.#roles = kernel.floats((MOST_WORDS + 1) * roles.outputs);
    this.#hidden = kernel.floats(MOST_WORDS * score.inputs);
    this.#scores = kernel.floats(MOST_WORDS * score.outputs);
  }

  /**
   * @param encoder has read the `rows` words that have `heads`
   * @param heads row of the head of each word; `rows` is the root
   * @param out takes the numbers of the relations
   */
  choose(encoder: Encoder, rows: number, heads: Int32Array, out: Int32Array): void {
    const score = this.#scoreLayer;
    this.score(encoder, rows, heads);
    for (let child = 0; child < rows; child++)
      out[child] = heads[child] === rows ? this.#rootRelation : this.#best(child * score.outputs);
  }

  /** Scores of all relations of each word to its head; they live until the next call. */
  score(encoder: Encoder, rows: number, heads: Int32Array): Float32Array {
    const score = this.#scoreLayer;
    encoder.readOut(this.#rolesReadout, rows, this.#roles);
    this.#roles.set(this.#root, rows * this.#rolesReadout.outputs);
    sumArcs(this.#roles, this.#distances, score.inputs, rows, heads, this.#hidden);
    this.#kernel.applyLayer(score, this.#hidden, rows, this.#scores);
    return this.#scores;
  }

  #best(from: number): number {
    let best = -1,
      most = -Infinity;
    for (let relation = 0; relation < this.#scoreLayer.outputs; relation++) {
      if (relation === this.#rootRelation || this.#scores[from + relation]! <= most) continue;
      best = relation;
      most = this.#scores[from + relation]!;
    }
    return best;
  }
}
