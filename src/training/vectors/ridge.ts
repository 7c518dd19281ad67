/** Pull of all weights towards zero, as a share of the mean square of what they are learned from. */
const PULL = 1e-3;

/** Examples of what is to be foretold from what: rows of numbers, with a weight each. */
export interface Regression {
  /** Numbers to learn from, and to foretell, in each row. */
  inputs: number;
  outputs: number;
  rows: readonly { weight: number; x: Float64Array; y: Float64Array }[];
}

/**
 * Ridge regression (Hoerl and Kennard 1970): the table, `outputs` numbers for each input, that foretells `y`
 * from `x` with the least squares. A constant is an input that is always one.
 */
export function learnRidge({ inputs, outputs, rows }: Regression): Float64Array {
  const products = new Float64Array(inputs * inputs),
    wanted = new Float64Array(inputs * outputs);
  for (const { weight, x, y } of rows) {
    for (let i = 0; i < inputs; i++) {
      const own = weight * x[i]!;
      if (own === 0) continue;
      for (let j = 0; j <= i; j++) products[i * inputs + j]! += own * x[j]!;
      for (let k = 0; k < outputs; k++) wanted[i * outputs + k]! += own * y[k]!;
    }
  }
  let trace = 0;
  for (let i = 0; i < inputs; i++) trace += products[i * inputs + i]!;
  for (let i = 0; i < inputs; i++) products[i * inputs + i]! += (PULL * trace) / inputs;
  return solve(products, inputs, wanted, outputs);
}

/**
 * Solves `matrix · X = wanted` for a symmetric positive matrix, its lower half given, by Cholesky's method.
 */
function solve(matrix: Float64Array, size: number, wanted: Float64Array, outputs: number): Float64Array {
  const lower = decompose(matrix, size);
  const out = wanted.slice();
  for (let k = 0; k < outputs; k++) {
    for (let i = 0; i < size; i++) {
      let sum = out[i * outputs + k]!;
      for (let j = 0; j < i; j++) sum -= lower[i * size + j]! * out[j * outputs + k]!;
      out[i * outputs + k] = sum / lower[i * size + i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = out[i * outputs + k]!;
      for (let j = i + 1; j < size; j++) sum -= lower[j * size + i]! * out[j * outputs + k]!;
      out[i * outputs + k] = sum / lower[i * size + i]!;
    }
  }
  return out;
}

/** The lower triangle whose product with itself turned is the matrix. */
function decompose(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!;
    }
  }
  return lower;
}
