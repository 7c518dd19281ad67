import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { MOST_WORDS } from '../network/limits.js';
import type { RelationWeights } from '../network/weights.js';

/** Rows of the table of distances: six to either side. */
export const RELATION_DISTANCES = 12;

/** Row of the distance of an arc; a head at the right of its child comes in the first half. */
export function relationDistance(head: number, child: number): number {
  const words = Math.abs(head - child);
  return (child < head ? 0 : 6) + (words < 4 ? words : words < 8 ? 4 : 5);
}

/**
 * Hidden layer of the arc to each of `rows` words: what the head gives as head and the word as child, and their
 * distance, as far as it is positive.
 *
 * @param roles two blocks of `width` numbers a word, as head and as child
 * @param hidden takes one block a word
 */
export function sumArcs(roles: Float32Array, distances: Float32Array, width: number, rows: number, heads: Int32Array, hidden: Float32Array): void {
  for (let child = 0; child < rows; child++) {
    const head = heads[child]!;
    const asHead = head * 2 * width, asChild = (child * 2 + 1) * width;
    const distance = relationDistance(head, child) * width, to = child * width;
    for (let i = 0; i < width; i++) hidden[to + i] = Math.max(0, roles[asHead + i]! + roles[asChild + i]! + distances[distance + i]!);
  }
}

/** Names the relation of every word of a sentence to its head, once the tree is known. */
export class RelationScorer {
  readonly #kernel: Kernel;
  readonly #rolesLayer: Layer;
  readonly #scoreLayer: Layer;
  readonly #distances: Float32Array;
  readonly #rootRelation: number;
  readonly #roles: Float32Array;
  readonly #hidden: Float32Array;
  readonly #scores: Float32Array;

  /** @param rootRelation number of the relation that a child of the root alone has */
  constructor({ roles, score, distances }: RelationWeights, rootRelation: number, kernel: Kernel) {
    this.#kernel = kernel;
    this.#rolesLayer = holdLayer(kernel, roles);
    this.#scoreLayer = holdLayer(kernel, score);
    this.#distances = distances;
    this.#rootRelation = rootRelation;
    this.#roles = kernel.floats((MOST_WORDS + 1) * roles.outputs);
    this.#hidden = kernel.floats(MOST_WORDS * score.inputs);
    this.#scores = kernel.floats(MOST_WORDS * score.outputs);
  }

  /**
   * @param vectors of `rows` words, then of the root
   * @param heads row of the head of each word; `rows` is the root
   * @param out takes the numbers of the relations
   */
  choose(vectors: Float32Array, rows: number, heads: Int32Array, out: Int32Array): void {
    const score = this.#scoreLayer;
    this.#kernel.applyLayer(this.#rolesLayer, vectors, rows + 1, this.#roles);
    sumArcs(this.#roles, this.#distances, score.inputs, rows, heads, this.#hidden);
    this.#kernel.applyLayer(score, this.#hidden, rows, this.#scores);
    for (let child = 0; child < rows; child++) out[child] = heads[child] === rows ? this.#rootRelation : this.#best(child * score.outputs);
  }

  #best(from: number): number {
    let best = -1, most = -Infinity;
    for (let relation = 0; relation < this.#scoreLayer.outputs; relation++) {
      if (relation === this.#rootRelation || this.#scores[from + relation]! <= most) continue;
      best = relation;
      most = this.#scores[from + relation]!;
    }
    return best;
  }
}
