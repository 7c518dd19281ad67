import { hold, type Kernel } from '../../language/kernel/kernel.js';
import { PARTS } from '../../language/network/word-parts.js';
import { layerBackward, recurBackward, squashSlope } from './backward.js';
import type { TrainableNetwork } from './network.js';

/** Shares of numbers that are left out at random, of the embedding of each word and of the states of a sentence. */
const WORD_DROPOUT = 0.15, STATE_DROPOUT = 0.1;

/** One sentence through the encoder, with what its gradients need, in memory of the network's kernel. */
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
    const { kernel, sizes: { embedding, states, vector } } = network;
    const rows = parts.length / PARTS;
    this.rows = rows;
    this.#network = network;
    this.#parts = parts;
    this.#embeddings = kernel.floats(rows * embedding);
    for (let i = 0; i < parts.length; i++) {
      const from = parts[i]! * embedding, to = Math.floor(i / PARTS) * embedding;
      for (let k = 0; k < embedding; k++) this.#embeddings[to + k]! += network.parts.values[from + k]!;
    }
    this.#kept = dropoutMask(rows * embedding, WORD_DROPOUT, random);
    multiply(this.#embeddings, this.#kept);

    const windowWidth = network.window.layer.outputs;
    const windows = kernel.floats(rows * windowWidth);
    kernel.applyLayer(network.window.layer, this.#embeddings, rows, windows);
    const places = kernel.integers(rows);
    for (let t = 0; t < rows; t++) places[t] = t * windowWidth;
    this.#inputs = kernel.floats(rows * 4 * states);
    kernel.sumWindows(windows, places, rows, 4 * states, this.#inputs);
    this.#states = kernel.floats(rows * 2 * states);
    kernel.recur(this.#inputs, rows, states, this.#states);
    this.#keptStates = dropoutMask(2 * states, STATE_DROPOUT, random);
    this.states = hold(kernel, this.#states);
    multiply(this.states, this.#keptStates);
    this.statesGradient = kernel.floats(rows * 2 * states);

    this.vectors = kernel.floats((rows + 1) * vector);
    kernel.applyLayer(network.project.layer, this.states, rows, this.vectors);
    kernel.squash(this.vectors, rows * vector);
    this.vectors.set(network.root.values, rows * vector);
    this.gradient = kernel.floats((rows + 1) * vector);
  }

  /** Adds the gradients of all weights of the encoder and of the root. */
  backward(): void {
    const network = this.#network;
    const { kernel, sizes: { embedding, states, vector } } = network;
    const rows = this.rows;
    network.root.addGradient(0, this.gradient, rows * vector);
    for (let i = 0; i < rows * vector; i++) this.gradient[i]! *= squashSlope(this.vectors[i]!);
    const dstates = this.statesGradient;
    layerBackward(kernel, network.project, this.states, rows, this.gradient, dstates);
    multiply(dstates, this.#keptStates);
    const dinputs = kernel.floats(rows * 4 * states);
    recurBackward(this.#inputs, this.#states, rows, states, dstates, dinputs);

    const dembeddings = kernel.floats(rows * embedding);
    layerBackward(kernel, network.window, this.#embeddings, rows, spreadWindows(kernel, dinputs, rows, 4 * states), dembeddings);
    multiply(dembeddings, this.#kept);
    for (let i = 0; i < this.#parts.length; i++) network.parts.addGradient(this.#parts[i]!, dembeddings, Math.floor(i / PARTS) * embedding);
  }
}

/** Gradient of the windows from that of what `sumWindows` made of them. */
function spreadWindows(kernel: Kernel, dinputs: Float32Array, rows: number, block: number): Float32Array {
  const dwindows = kernel.floats(rows * 3 * block);
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
