import type { Kernel } from '../../language/kernel/kernel.js';
import { softsign } from '../../language/kernel/plain-kernel.js';
import type { TrainableLayer, TrainableTable } from './parameter.js';

/** Slope of softsign where its value is `y`. */
const squashSlope = (y: number) => (1 - Math.abs(y)) ** 2;

/** Turns the gradient of squashed numbers into that of what was squashed. */
export function squashBackward(squashed: Float32Array, gradient: Float32Array): void {
  for (let i = 0; i < squashed.length; i++) gradient[i]! *= squashSlope(squashed[i]!);
}

/**
 * Gradients of a layer from those of its output: adds to those of weights and bias, and to `dx`, the gradient
 * of `x`.
 */
export function layerBackward(
  kernel: Kernel,
  trainable: TrainableLayer,
  x: Float32Array,
  rows: number,
  dout: Float32Array,
  dx: Float32Array,
): void {
  for (let t = 0; t < rows; t++) trainable.bias.addGradient(0, dout, t * trainable.layer.outputs);
  tableBackward(kernel, trainable, x, rows, dout, dx);
}

export function tableBackward(
  kernel: Kernel,
  trainable: TrainableTable,
  x: Float32Array,
  rows: number,
  dout: Float32Array,
  dx: Float32Array,
): void {
  const {
    table: { inputs, outputs },
    weights,
  } = trainable;
  addOuterProducts(kernel, x, rows, inputs, dout, outputs, weights.gradients);
  kernel.addProducts(trainable.turned(), dout, rows, dx);
}

/** `out[i][o] += Σ x[t][i] · y[t][o]` over `rows` rows. */
export function addOuterProducts(
  kernel: Kernel,
  x: Float32Array,
  rows: number,
  inputs: number,
  y: Float32Array,
  outputs: number,
  out: Float32Array,
): void {
  kernel.scoped(() => {
    const columns = kernel.floats(rows * inputs);
    kernel.transpose(x, rows, inputs, columns);
    kernel.addProducts({ inputs: rows, outputs, weights: y }, columns, inputs, out);
  });
}

/**
 * Gradient of the input of `recur` from that of its output.
 *
 * @param states what `recur` gave for `input`
 */
export function recurBackward(
  input: Float32Array,
  states: Float32Array,
  rows: number,
  width: number,
  dstates: Float32Array,
  dinput: Float32Array,
): void {
  for (let k = 0; k < width; k++) {
    backOneWay(input, states, rows, 4 * width, 2 * width, width, k, k, 1, dstates, dinput);
    backOneWay(
      input,
      states,
      rows,
      4 * width,
      2 * width,
      width,
      2 * width + k,
      width + k,
      -1,
      dstates,
      dinput,
    );
  }
}

/** One number of the state, one way: from the last word that it reaches back to the first. */
function backOneWay(
  input: Float32Array,
  states: Float32Array,
  rows: number,
  row: number,
  stateRow: number,
  width: number,
  column: number,
  stateColumn: number,
  way: 1 | -1,
  dstates: Float32Array,
  dinput: Float32Array,
): void {
  let dstate = 0;
  const start = way === 1 ? rows - 1 : 0;
  for (let t = start; t >= 0 && t < rows; t -= way) {
    const at = t * row + column;
    const earlier = t - way;
    const before = earlier >= 0 && earlier < rows ? states[earlier * stateRow + stateColumn]! : 0;
    dstate += dstates[t * stateRow + stateColumn]!;
    const gateSquash = softsign(input[at]!),
      candidate = softsign(input[at + width]!);
    const open = 0.5 + 0.5 * gateSquash;
    dinput[at] = dstate * (candidate - before) * 0.5 * squashSlope(gateSquash);
    dinput[at + width] = dstate * open * squashSlope(candidate);
    dstate *= 1 - open;
  }
}
