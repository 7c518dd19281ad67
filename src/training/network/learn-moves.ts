import { createMoveView, lookAt, MOVE_ROLES, type MoveView } from '../../language/parse/move-view.js';
import { ParseState } from '../../language/parse/parse-state.js';
import { apply, bestMove, MOVES } from '../../language/parse/transitions.js';
import { moveCosts } from '../parse-oracle.js';
import type { EncoderPass } from './encoder-pass.js';
import { layerBackward } from './backward.js';
import type { TrainableNetwork } from './network.js';

/** How often the parser follows its own wrong choice and learns to go on from there. */
const EXPLORATION = 0.9;

/** Learns the moves of one sentence with a dynamic oracle (Goldberg and Nivre 2013). */
export class MoveLearner {
  readonly #network: TrainableNetwork;
  readonly #random: () => number;
  readonly #view = createMoveView();
  readonly #scores: Float32Array;
  readonly #chances: Float32Array;
  readonly #costs = new Float64Array(MOVES);
  readonly #hidden: Float32Array;
  readonly #dhidden: Float32Array;
  #roles: Float32Array = new Float32Array(0);
  #droles: Float32Array = new Float32Array(0);

  constructor(network: TrainableNetwork, random: () => number) {
    this.#network = network;
    this.#random = random;
    this.#scores = network.kernel.floats(MOVES);
    this.#chances = network.kernel.floats(MOVES);
    this.#hidden = network.kernel.floats(network.sizes.moves);
    this.#dhidden = network.kernel.floats(network.sizes.moves);
  }

  /** @param heads right head of each word, the number of words for the root; `explore` follows wrong choices too */
  learn(pass: EncoderPass, heads: Int32Array, explore: boolean): void {
    const { kernel, moveRoles } = this.#network;
    const rows = pass.rows;
    this.#roles = kernel.floats((rows + 1) * moveRoles.layer.outputs);
    this.#droles = kernel.floats(this.#roles.length);
    kernel.applyLayer(moveRoles.layer, pass.vectors, rows + 1, this.#roles);
    const state = new ParseState(rows);
    while (!state.done) {
      lookAt(state, this.#view);
      this.#score(this.#view);
      moveCosts(state, heads, this.#costs);
      if (this.#moveGradient()) this.#backward(this.#view);
      apply(state, explore && this.#random() < EXPLORATION ? bestMove(state, this.#scores) : this.#bestRight());
    }
    layerBackward(kernel, moveRoles, pass.vectors, rows + 1, this.#droles, pass.gradient);
  }

  #score({ words, children, distances }: MoveView): void {
    const network = this.#network;
    const width = network.sizes.moves;
    const hidden = this.#hidden.fill(0);
    const add = (table: Float32Array, row: number) => {
      for (let i = 0, from = row * width; i < width; i++) hidden[i]! += table[from + i]!;
    };
    words.forEach((word, role) => {
      if (word < 0) add(network.absent.values, role);
      else add(this.#roles, word * MOVE_ROLES + role);
    });
    for (const row of children) add(network.children.values, row);
    for (const row of distances) add(network.moveDistances.values, row);
    for (let i = 0; i < width; i++) if (hidden[i]! < 0) hidden[i] = 0;
    network.kernel.applyLayer(network.moveScore.layer, hidden, 1, this.#scores);
  }

  /** Gradient of −log of the chance of all moves that cost least, into `#chances`; false where nothing else is allowed. */
  #moveGradient(): boolean {
    const costs = this.#costs, scores = this.#scores, chances = this.#chances;
    const least = Math.min(...costs);
    let most = -Infinity, all = 0, right = 0;
    for (let move = 0; move < MOVES; move++) if (costs[move] !== Infinity && scores[move]! > most) most = scores[move]!;
    for (let move = 0; move < MOVES; move++) {
      chances[move] = costs[move] === Infinity ? 0 : Math.exp(scores[move]! - most);
      all += chances[move]!;
      if (costs[move] === least) right += chances[move]!;
    }
    if (right === all) return false;
    for (let move = 0; move < MOVES; move++) chances[move] = chances[move]! / all - (costs[move] === least ? chances[move]! / right : 0);
    return true;
  }

  #backward({ words, children, distances }: MoveView): void {
    const network = this.#network;
    const width = network.sizes.moves;
    const dhidden = this.#dhidden.fill(0);
    layerBackward(network.kernel, network.moveScore, this.#hidden, 1, this.#chances, dhidden);
    for (let i = 0; i < width; i++) if (this.#hidden[i] === 0) dhidden[i] = 0;
    words.forEach((word, role) => {
      if (word < 0) network.absent.addGradient(role, dhidden);
      else for (let i = 0, to = (word * MOVE_ROLES + role) * width; i < width; i++) this.#droles[to + i]! += dhidden[i]!;
    });
    for (const row of children) network.children.addGradient(row, dhidden);
    for (const row of distances) network.moveDistances.addGradient(row, dhidden);
  }

  /** The highest-scored move among those that cost least. */
  #bestRight(): number {
    const least = Math.min(...this.#costs);
    let best = -1;
    for (let move = 0; move < MOVES; move++) if (this.#costs[move] === least && (best < 0 || this.#scores[move]! > this.#scores[best]!)) best = move;
    return best;
  }
}
