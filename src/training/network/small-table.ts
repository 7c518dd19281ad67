import { INPUT_STEPS, MOST_WEIGHT, type SmallTable, type Table } from '../../language/kernel/kernel.js';

/** The table in small whole numbers: each output by its greatest weight, in steps of a 2047th of it. */
export function toSmallTable({ inputs, outputs, weights }: Table): SmallTable {
  const small = new Int16Array(weights.length),
    scales = new Float32Array(outputs);
  for (let o = 0; o < outputs; o++) {
    let most = 0;
    for (let i = 0; i < inputs; i++) most = Math.max(most, Math.abs(weights[i * outputs + o]!));
    if (most === 0) continue;
    const step = most / MOST_WEIGHT;
    scales[o] = step / INPUT_STEPS;
    for (let i = 0; i < inputs; i++)
      small[(i - (i % 2)) * outputs + 2 * o + (i % 2)] = Math.round(weights[i * outputs + o]! / step);
  }
  return { inputs, outputs, weights: small, scales };
}
