import { hold, type Kernel } from '../../language/kernel/kernel.js';
import { PARTS } from '../../language/network/word-parts.js';
import { addOuterProducts, layerBackward, recurBackward, tableBackward } from './backward.js';
import { dropoutMask, multiply } from './dropout.js';
import type { TrainableNetwork } from './network.js';
import type { TrainableReadout } from './parameter.js';

/**
 * Shares of numbers that are left out at random, of the embedding of each word and of the states of a
 * sentence.
 */
const WORD_DROPOUT = 0.15,
  STATE_DROPOUT = 0.1;

/** What a recurrence read and gave. */
interface Recurrence {
  readonly inputs: Float32Array;
  /** What it gave, before any of it was left out. */
  readonly full: Float32Array;
  readonly kept: Float32Array;
  readonly states: Float32Array;
}

/** One sentence through the encoder, with what its gradients need, in memory of the network's kernel. */
export class EncoderPass {
  readonly rows: number;
  readonly #network: TrainableNetwork;
  readonly #parts: Int32Array;
  readonly #vectors: Float32Array;
  readonly #embeddings: Float32Array;
  readonly #kept: Float32Array;
  readonly #windows: Float32Array;
  readonly #dwindows: Float32Array;
  readonly #places: Int32Array;
  readonly #recurrences: Recurrence[];
  /** Gradient of the last states. */
  readonly #dstates: Float32Array;

  /**
   * @param parts rows of the parts table, `PARTS` a word
   * @param vectors the vector of each word, one after the other; zeros for none
   */
  constructor(
    network: TrainableNetwork,
    parts: Int32Array,
    vectors: Float32Array,
    random: () => number,
  ) {
    const {
      kernel,
      sizes: { embedding, states },
      window: { layer: window },
    } = network;
    const rows = parts.length / PARTS;
    this.rows = rows;
    this.#vectors = hold(kernel, vectors);
    this.#network = network;
    this.#parts = parts;
    this.#embeddings = kernel.floats(rows * embedding);
    for (let i = 0; i < parts.length; i++) {
      const from = parts[i]! * embedding,
        to = Math.floor(i / PARTS) * embedding;
      for (let k = 0; k < embedding; k++) this.#embeddings[to + k]! += network.parts.values[from + k]!;
    }
    kernel.addProducts(network.fromVector.table, this.#vectors, rows, this.#embeddings);
    this.#kept = dropoutMask(rows * embedding, WORD_DROPOUT, random);
    multiply(this.#embeddings, this.#kept);

    this.#windows = kernel.floats(rows * window.outputs);
    this.#dwindows = kernel.floats(rows * window.outputs);
    this.#places = kernel.integers(rows);
    kernel.applyLayer(window, this.#embeddings, rows, this.#windows);
    for (let t = 0; t < rows; t++) this.#places[t] = t * window.outputs;
    const inputs = kernel.floats(rows * 4 * states);
    kernel.sumWindows(this.#windows, this.#places, rows, 4 * states, inputs);
    this.#recurrences = [recur(kernel, inputs, rows, states, random)];
    network.deeper.forEach(({ table }, i) => {
      const deeperInputs = kernel.floats(rows * 4 * states);
      kernel.gather(
        this.#windows.subarray((3 + i) * 4 * states),
        this.#places,
        rows,
        4 * states,
        deeperInputs,
      );
      kernel.addProducts(table, this.#states, rows, deeperInputs);
      this.#recurrences.push(recur(kernel, deeperInputs, rows, states, random));
    });
    this.#dstates = kernel.floats(rows * 2 * states);
  }

  /** What a readout gives, with room for a row more. */
  readOut({ table, from }: TrainableReadout): Float32Array {
    const { kernel } = this.#network;
    const out = kernel.floats((this.rows + 1) * table.outputs);
    kernel.gather(this.#windows.subarray(from), this.#places, this.rows, table.outputs, out);
    kernel.addProducts(table, this.#states, this.rows, out);
    return out;
  }

  /** Adds the gradients of a readout from that of what it gave. */
  readOutBackward(readout: TrainableReadout, dout: Float32Array): void {
    const { kernel, window } = this.#network;
    tableBackward(kernel, readout, this.#states, this.rows, dout, this.#dstates);
    spread(dout, this.rows, readout.table.outputs, this.#dwindows, window.layer.outputs, readout.from);
  }

  /** Adds the gradients of all weights of the encoder. */
  backward(): void {
    const {
      kernel,
      sizes: { embedding, states },
      window,
      deeper,
      parts,
    } = this.#network;
    const rows = this.rows,
      block = 4 * states;
    const dwindows = this.#dwindows;
    let dstates = this.#dstates;
    for (let i = deeper.length - 1; i >= 0; i--) {
      const dinputs = recurrenceBackward(kernel, this.#recurrences[i + 1]!, rows, states, dstates);
      spread(dinputs, rows, block, dwindows, window.layer.outputs, (3 + i) * block);
      dstates = kernel.floats(rows * 2 * states);
      tableBackward(kernel, deeper[i]!, this.#recurrences[i]!.states, rows, dinputs, dstates);
    }
    const dinputs = recurrenceBackward(kernel, this.#recurrences[0]!, rows, states, dstates);
    spread(dinputs, rows - 1, block, dwindows.subarray(window.layer.outputs), window.layer.outputs, 0);
    spread(dinputs, rows, block, dwindows, window.layer.outputs, block);
    spread(dinputs.subarray(block), rows - 1, block, dwindows, window.layer.outputs, 2 * block);

    const dembeddings = kernel.floats(rows * embedding);
    layerBackward(kernel, window, this.#embeddings, rows, dwindows, dembeddings);
    multiply(dembeddings, this.#kept);
    const { table, weights } = this.#network.fromVector;
    addOuterProducts(
      kernel,
      this.#vectors,
      rows,
      table.inputs,
      dembeddings,
      embedding,
      weights.gradients,
    );
    for (let i = 0; i < this.#parts.length; i++)
      parts.addGradient(this.#parts[i]!, dembeddings, Math.floor(i / PARTS) * embedding);
  }

  get #states(): Float32Array {
    return this.#recurrences.at(-1)!.states;
  }
}

function recur(
  kernel: Kernel,
  inputs: Float32Array,
  rows: number,
  width: number,
  random: () => number,
): Recurrence {
  const full = kernel.floats(rows * 2 * width);
  kernel.recur(inputs, rows, width, full);
  const states = hold(kernel, full);
  const kept = dropoutMask(2 * width, STATE_DROPOUT, random);
  multiply(states, kept);
  return { inputs, full, kept, states };
}

/** Gradient of the input of a recurrence from that of its states. */
function recurrenceBackward(
  kernel: Kernel,
  { inputs, full, kept }: Recurrence,
  rows: number,
  width: number,
  dstates: Float32Array,
): Float32Array {
  multiply(dstates, kept);
  const dinputs = kernel.floats(rows * 4 * width);
  recurBackward(inputs, full, rows, width, dstates, dinputs);
  return dinputs;
}

/** Puts blocks of `inputs` into rows of `windows`, each at `at`. */
function spread(
  inputs: Float32Array,
  rows: number,
  block: number,
  windows: Float32Array,
  row: number,
  at: number,
): void {
  for (let t = 0; t < rows; t++) windows.set(inputs.subarray(t * block, (t + 1) * block), t * row + at);
}
