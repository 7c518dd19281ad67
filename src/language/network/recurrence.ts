/** Softsign: a squashing function without exponentials, the same on every machine. */
export const squash = (x: number) => x / (1 + Math.abs(x));

/** How far a state opens to its input, from 0 to 1. */
export const gate = (x: number) => 0.5 + 0.5 * squash(x);

/**
 * A recurrence whose gates see the input alone (Lei et al. 2018; Feng et al. 2024), over `rows` words, forward and
 * backward: `state += gate · (squash(candidate) − state)`.
 *
 * @param input four blocks of `width` numbers a word: forward gate, forward candidate, backward gate, backward candidate
 * @param out two blocks of `width` numbers a word: forward and backward state
 */
export function recur(input: Float32Array, rows: number, width: number, out: Float32Array): void {
  const row = 4 * width, outRow = 2 * width;
  for (let k = 0; k < width; k++) {
    let state = 0;
    for (let t = 0; t < rows; t++) {
      const at = t * row + k;
      state += gate(input[at]!) * (squash(input[at + width]!) - state);
      out[t * outRow + k] = state;
    }
    state = 0;
    for (let t = rows - 1; t >= 0; t--) {
      const at = t * row + 2 * width + k;
      state += gate(input[at]!) * (squash(input[at + width]!) - state);
      out[t * outRow + width + k] = state;
    }
  }
}
