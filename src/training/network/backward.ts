import type { Kernel } from '../../language/kernel/kernel.js';
import { softsign } from '../../language/kernel/plain-kernel.js';
import type { TrainableLayer } from './parameter.js';

/** Slope of softsign where its value is `y`. */
export const squashSlope = (y: number) => (1 - Math.abs(y)) ** 2;

/** Gradients of a layer from those of its output: adds to those of weights and bias, and to `dx`, the gradient of `x`. */
export function layerBackward(kernel: Kernel, { layer, weights, bias }: TrainableLayer, x: Float32Array, rows: number, dout: Float32Array, dx: Float32Array): void {
  const { inputs, outputs } = layer;
  for (let t = 0, at = 0; t < rows; t++) for (let o = 0; o < outputs; o++) bias.gradients[o]! += dout[at++]!;
  kernel.scoped(() => {
    kernel.addProducts(transpose(kernel, x, rows, inputs), inputs, rows, dout, outputs, weights.gradients);
    kernel.addProducts(dout, rows, outputs, transpose(kernel, layer.weights, inputs, outputs), inputs, dx);
  });
}

/** Columns of a table of `rows` rows as rows. */
function transpose(kernel: Kernel, table: Float32Array, rows: number, columns: number): Float32Array {
  const turned = kernel.floats(rows * columns);
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++) turned[column * rows + row] = table[at++]!;
  return turned;
}

/**
 * Gradient of the input of `recur` from that of its output.
 *
 * @param states what `recur` gave for `input`
 */
export function recurBackward(input: Float32Array, states: Float32Array, rows: number, width: number, dstates: Float32Array, dinput: Float32Array): void {
  for (let k = 0; k < width; k++) {
    backOneWay(input, states, rows, 4 * width, 2 * width, width, k, k, 1, dstates, dinput);
    backOneWay(input, states, rows, 4 * width, 2 * width, width, 2 * width + k, width + k, -1, dstates, dinput);
  }
}

/** One number of the state, one way: from the last word that it reaches back to the first. */
function backOneWay(input: Float32Array, states: Float32Array, rows: number, row: number, stateRow: number, width: number, column: number, stateColumn: number, way: 1 | -1, dstates: Float32Array, dinput: Float32Array): void {
  let dstate = 0;
  const start = way === 1 ? rows - 1 : 0;
  for (let t = start; t >= 0 && t < rows; t -= way) {
    const at = t * row + column;
    const earlier = t - way;
    const before = earlier >= 0 && earlier < rows ? states[earlier * stateRow + stateColumn]! : 0;
    dstate += dstates[t * stateRow + stateColumn]!;
    const gateSquash = softsign(input[at]!), candidate = softsign(input[at + width]!);
    const open = 0.5 + 0.5 * gateSquash;
    dinput[at] = dstate * (candidate - before) * 0.5 * squashSlope(gateSquash);
    dinput[at + width] = dstate * open * squashSlope(candidate);
    dstate *= 1 - open;
  }
}
