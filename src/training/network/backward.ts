import { applyLayer, type Layer } from '../../language/network/layer.js';
import { squash } from '../../language/network/recurrence.js';
import type { TrainableLayer } from './parameter.js';

/** Slope of `squash` where its value is `y`. */
export const squashSlope = (y: number) => (1 - Math.abs(y)) ** 2;

/** Gradients of a layer from those of its output: adds to those of weights and bias, and to `dx`, the gradient of `x`. */
export function layerBackward({ layer, weights, bias }: TrainableLayer, x: Float32Array, rows: number, dout: Float32Array, dx: Float32Array): void {
  const { inputs, outputs } = layer;
  for (let t = 0; t < rows; t++) for (let o = 0; o < outputs; o++) bias.gradients[o]! += dout[t * outputs + o]!;
  let t = 0;
  for (; t + ROWS_AT_ONCE <= rows; t += ROWS_AT_ONCE) eightRows(layer, x, t, dout, weights.gradients);
  for (; t < rows; t++) oneRow(layer, x, t, dout, weights.gradients);
  const share = new Float32Array(rows * inputs);
  applyLayer({ inputs: outputs, outputs: inputs, weights: transpose(layer), bias: new Float32Array(inputs) }, dout, rows, share);
  for (let i = 0; i < share.length; i++) dx[i]! += share[i]!;
}

const ROWS_AT_ONCE = 8;

function eightRows({ inputs, outputs }: Layer, x: Float32Array, t: number, dout: Float32Array, gradients: Float32Array): void {
  const x0 = t * inputs, x1 = x0 + inputs, x2 = x1 + inputs, x3 = x2 + inputs;
  const x4 = x3 + inputs, x5 = x4 + inputs, x6 = x5 + inputs, x7 = x6 + inputs;
  for (let o = 0; o < outputs; o++) {
    const at = t * outputs + o;
    const a = dout[at]!, b = dout[at + outputs]!, c = dout[at + 2 * outputs]!, d = dout[at + 3 * outputs]!;
    const e = dout[at + 4 * outputs]!, f = dout[at + 5 * outputs]!, g = dout[at + 6 * outputs]!, h = dout[at + 7 * outputs]!;
    const w = o * inputs;
    for (let i = 0; i < inputs; i++) {
      gradients[w + i]! += a * x[x0 + i]! + b * x[x1 + i]! + c * x[x2 + i]! + d * x[x3 + i]! + e * x[x4 + i]! + f * x[x5 + i]! + g * x[x6 + i]! + h * x[x7 + i]!;
    }
  }
}

function oneRow({ inputs, outputs }: Layer, x: Float32Array, t: number, dout: Float32Array, gradients: Float32Array): void {
  for (let o = 0; o < outputs; o++) {
    const a = dout[t * outputs + o]!;
    if (a === 0) continue;
    for (let i = 0; i < inputs; i++) gradients[o * inputs + i]! += a * x[t * inputs + i]!;
  }
}

/** Weights with a row of `outputs` numbers for each input. */
function transpose({ inputs, outputs, weights }: Layer): Float32Array {
  const turned = new Float32Array(weights.length);
  for (let o = 0; o < outputs; o++) for (let i = 0; i < inputs; i++) turned[i * outputs + o] = weights[o * inputs + i]!;
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
    const gateSquash = squash(input[at]!), candidate = squash(input[at + width]!);
    const open = 0.5 + 0.5 * gateSquash;
    dinput[at] = dstate * (candidate - before) * 0.5 * squashSlope(gateSquash);
    dinput[at + width] = dstate * open * squashSlope(candidate);
    dstate *= 1 - open;
  }
}
