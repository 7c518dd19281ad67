import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { MOST_WORDS } from '../network/limits.js';
import type { MoveWeights } from '../network/weights.js';
import { createMoveView, lookAt, MOVE_ROLES } from './move-view.js';
import type { ParseState } from './parse-state.js';
import { LEFT, MOVES, RIGHT, SHIFT } from './transitions.js';

/**
 * Scores moves by one hidden layer over the words a move looks at (Kiperwasser and Goldberg 2016). What a word adds
 * to the hidden layer in each role is computed once a sentence, so that a move costs sums alone.
 */
export class MoveScorer {
  readonly #kernel: Kernel;
  readonly #weights: MoveWeights;
  readonly #layer: Layer;
  readonly #view = createMoveView();
  /** A row for each word, then the root, then no word; a block for each role. */
  readonly #roles: Float32Array;
  readonly #scores = new Float32Array(MOVES);

  constructor(weights: MoveWeights, kernel: Kernel) {
    this.#kernel = kernel;
    this.#weights = weights;
    this.#layer = holdLayer(kernel, weights.roles);
    this.#roles = kernel.floats((MOST_WORDS + 2) * weights.roles.outputs);
  }

  /** Prepares for a sentence of `rows` words; the root's vector follows theirs. */
  read(vectors: Float32Array, rows: number): void {
    this.#kernel.applyLayer(this.#layer, vectors, rows + 1, this.#roles);
    this.#roles.set(this.#weights.absent, (rows + 1) * this.#layer.outputs);
  }

  /** Scores by move, which live until the next call. */
  score(state: ParseState): Float32Array {
    lookAt(state, this.#view);
    const { children, distances, score: { weights, bias, inputs: width } } = this.#weights;
    const roles = this.#roles;
    const { words } = this.#view;
    const noWord = state.n + 1;
    const at = (role: number) => ((words[role]! < 0 ? noWord : words[role]!) * MOVE_ROLES + role) * width;
    const a = at(0), b = at(1), c = at(2), d = at(3);
    const e = this.#view.children[0]! * width, f = this.#view.children[1]! * width;
    const g = this.#view.distances[0]! * width, h = this.#view.distances[1]! * width;
    let shift = bias[SHIFT]!, left = bias[LEFT]!, right = bias[RIGHT]!;
    for (let i = 0; i < width; i++) {
      const sum = roles[a + i]! + roles[b + i]! + roles[c + i]! + roles[d + i]! + children[e + i]! + children[f + i]! + distances[g + i]! + distances[h + i]!;
      if (sum <= 0) continue;
      shift += sum * weights[MOVES * i + SHIFT]!;
      left += sum * weights[MOVES * i + LEFT]!;
      right += sum * weights[MOVES * i + RIGHT]!;
    }
    this.#scores[SHIFT] = shift;
    this.#scores[LEFT] = left;
    this.#scores[RIGHT] = right;
    return this.#scores;
  }
}
