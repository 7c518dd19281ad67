/** A linear layer: `weights` has a row of `inputs` numbers for each output. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/**
 * `out[t][o] = bias[o] + Σ weights[o][i] · x[t][i]` for the first `rows` rows of `x`. Four rows and two outputs are
 * summed at a time, so that each number that is read serves several products. Layers have two outputs or more.
 */
export function applyLayer(layer: Layer, x: Float32Array, rows: number, out: Float32Array): void {
  const { inputs, outputs } = layer;
  const woven = new Float64Array(4 * inputs);
  let t = 0;
  for (; t + 4 <= rows; t += 4) {
    weave(x, t * inputs, inputs, woven);
    fourRows(layer, woven, out, t * outputs);
  }
  if (t === rows) return;
  const lastRows = new Float32Array(4 * inputs), lastOut = new Float32Array(4 * outputs);
  lastRows.set(x.subarray(t * inputs, rows * inputs));
  weave(lastRows, 0, inputs, woven);
  fourRows(layer, woven, lastOut, 0);
  out.set(lastOut.subarray(0, (rows - t) * outputs), t * outputs);
}

/** Four rows number by number, so that they are read in one run. */
function weave(x: Float32Array, from: number, inputs: number, woven: Float64Array): void {
  const second = from + inputs, third = second + inputs, fourth = third + inputs;
  for (let i = 0, to = 0; i < inputs; i++, to += 4) {
    woven[to] = x[from + i]!;
    woven[to + 1] = x[second + i]!;
    woven[to + 2] = x[third + i]!;
    woven[to + 3] = x[fourth + i]!;
  }
}

function fourRows({ inputs, outputs, weights, bias }: Layer, woven: Float64Array, out: Float32Array, y0: number): void {
  const y1 = y0 + outputs, y2 = y1 + outputs, y3 = y2 + outputs;
  for (let pair = 0; pair < outputs; pair += 2) {
    const o = Math.min(pair, outputs - 2);
    const w = o * inputs, v = w + inputs;
    let a0 = bias[o]!, a1 = a0, a2 = a0, a3 = a0;
    let b0 = bias[o + 1]!, b1 = b0, b2 = b0, b3 = b0;
    for (let i = 0, at = 0; i < inputs; i++, at += 4) {
      const p = weights[w + i]!, q = weights[v + i]!;
      const i0 = woven[at]!, i1 = woven[at + 1]!, i2 = woven[at + 2]!, i3 = woven[at + 3]!;
      a0 += i0 * p; a1 += i1 * p; a2 += i2 * p; a3 += i3 * p;
      b0 += i0 * q; b1 += i1 * q; b2 += i2 * q; b3 += i3 * q;
    }
    out[y0 + o] = a0; out[y1 + o] = a1; out[y2 + o] = a2; out[y3 + o] = a3;
    out[y0 + o + 1] = b0; out[y1 + o + 1] = b1; out[y2 + o + 1] = b2; out[y3 + o + 1] = b3;
  }
}
