import { applyLayer } from '../../language/network/layer.js';
import { recur, squash } from '../../language/network/recurrence.js';
import { sumWindows } from '../../language/network/window.js';
import { PARTS } from '../../language/network/word-parts.js';
import { layerBackward, recurBackward, squashSlope } from './backward.js';
import type { TrainableNetwork } from './network.js';

/** Shares of numbers that are left out at random, of the embedding of each word and of the states of a sentence. */
const WORD_DROPOUT = 0.15, STATE_DROPOUT = 0.1;

/** One sentence through the encoder, with what its gradients need. */
export class EncoderPass {
  readonly rows: number;
  /** States of the words. */
  readonly states: Float32Array;
  /** Gradient of `states`, to be added to. */
  readonly statesGradient: Float32Array;
  /** Vectors of the words, then of the root. */
  readonly vectors: Float32Array;
  /** Gradient of `vectors`, to be added to. */
  readonly gradient: Float32Array;
  readonly #network: TrainableNetwork;
  readonly #parts: Int32Array;
  readonly #embeddings: Float32Array;
  readonly #kept: Float32Array;
  readonly #inputs: Float32Array;
  /** What the recurrence gave, before any of it was left out. */
  readonly #states: Float32Array;
  readonly #keptStates: Float32Array;

  /** @param parts rows of the parts table, `PARTS` a word */
  constructor(network: TrainableNetwork, parts: Int32Array, random: () => number) {
    const { embedding, states, vector } = network.sizes;
    const rows = parts.length / PARTS;
    this.rows = rows;
    this.#network = network;
    this.#parts = parts;
    this.#embeddings = new Float32Array(rows * embedding);
    for (let i = 0; i < parts.length; i++) {
      const from = parts[i]! * embedding, to = Math.floor(i / PARTS) * embedding;
      for (let k = 0; k < embedding; k++) this.#embeddings[to + k]! += network.parts.values[from + k]!;
    }
    this.#kept = dropoutMask(rows * embedding, WORD_DROPOUT, random);
    multiply(this.#embeddings, this.#kept);

    const windowWidth = network.window.layer.outputs;
    const windows = new Float32Array(rows * windowWidth);
    applyLayer(network.window.layer, this.#embeddings, rows, windows);
    this.#inputs = new Float32Array(rows * 4 * states);
    sumWindows(windows, Int32Array.from({ length: rows }, (_, t) => t * windowWidth), rows, 4 * states, this.#inputs);
    this.#states = new Float32Array(rows * 2 * states);
    recur(this.#inputs, rows, states, this.#states);
    this.#keptStates = dropoutMask(2 * states, STATE_DROPOUT, random);
    this.states = this.#states.slice();
    multiply(this.states, this.#keptStates);
    this.statesGradient = new Float32Array(rows * 2 * states);

    this.vectors = new Float32Array((rows + 1) * vector);
    applyLayer(network.project.layer, this.states, rows, this.vectors);
    for (let i = 0; i < rows * vector; i++) this.vectors[i] = squash(this.vectors[i]!);
    this.vectors.set(network.root.values, rows * vector);
    this.gradient = new Float32Array((rows + 1) * vector);
  }

  /** Adds the gradients of all weights of the encoder and of the root. */
  backward(): void {
    const network = this.#network;
    const { embedding, states, vector } = network.sizes;
    const rows = this.rows;
    network.root.addGradient(0, this.gradient, rows * vector);
    for (let i = 0; i < rows * vector; i++) this.gradient[i]! *= squashSlope(this.vectors[i]!);
    const dstates = this.statesGradient;
    layerBackward(network.project, this.states, rows, this.gradient, dstates);
    multiply(dstates, this.#keptStates);
    const dinputs = new Float32Array(rows * 4 * states);
    recurBackward(this.#inputs, this.#states, rows, states, dstates, dinputs);

    const dembeddings = new Float32Array(rows * embedding);
    layerBackward(network.window, this.#embeddings, rows, spreadWindows(dinputs, rows, 4 * states), dembeddings);
    multiply(dembeddings, this.#kept);
    for (let i = 0; i < this.#parts.length; i++) network.parts.addGradient(this.#parts[i]!, dembeddings, Math.floor(i / PARTS) * embedding);
  }
}

/** Gradient of the windows from that of what `sumWindows` made of them. */
function spreadWindows(dinputs: Float32Array, rows: number, block: number): Float32Array {
  const dwindows = new Float32Array(rows * 3 * block);
  for (let t = 0; t < rows; t++) {
    const of = (word: number) => dinputs.subarray(word * block, (word + 1) * block);
    if (t > 0) dwindows.set(of(t - 1), t * 3 * block);
    dwindows.set(of(t), (t * 3 + 1) * block);
    if (t < rows - 1) dwindows.set(of(t + 1), (t * 3 + 2) * block);
  }
  return dwindows;
}

/** Zero for what is left out; the rest is made greater, so that sums stay the same on average. */
function dropoutMask(length: number, share: number, random: () => number): Float32Array {
  const mask = new Float32Array(length);
  for (let i = 0; i < length; i++) mask[i] = random() < share ? 0 : 1 / (1 - share);
  return mask;
}

/** Multiplies `numbers` by `mask`, over and over where it is shorter. */
function multiply(numbers: Float32Array, mask: Float32Array): void {
  for (let i = 0; i < numbers.length; i += mask.length) for (let k = 0; k < mask.length; k++) numbers[i + k]! *= mask[k]!;
}
