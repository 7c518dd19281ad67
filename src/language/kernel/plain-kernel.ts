import { INPUT_STEPS, type Kernel, type Layer, type SmallTable, type Table } from './kernel.js';

const { fround } = Math;

/**
 * The same sums number by number, where there is no WebAssembly; also the reading copy of what the others do.
 */
export class PlainKernel implements Kernel {
  floats(length: number): Float32Array {
    return new Float32Array(length);
  }

  integers(length: number): Int32Array {
    return new Int32Array(length);
  }

  shorts(length: number): Int16Array {
    return new Int16Array(length);
  }

  scoped<T>(work: () => T): T {
    return work();
  }

  applyLayer(layer: Layer, x: Float32Array, rows: number, out: Float32Array): void {
    for (let t = 0; t < rows; t++) out.set(layer.bias, t * layer.outputs);
    this.addProducts(layer, x, rows, out);
  }

  addProducts(
    { inputs, outputs, weights }: Table,
    x: Float32Array,
    rows: number,
    out: Float32Array,
  ): void {
    for (let t = 0; t < rows; t++) {
      for (let i = 0; i < inputs; i++) {
        const factor = x[t * inputs + i]!;
        for (let o = 0, at = t * outputs, w = i * outputs; o < outputs; o++)
          out[at + o]! += fround(factor * weights[w + o]!);
      }
    }
  }

  quantize(numbers: Float32Array, count: number, out: Int16Array): void {
    for (let i = 0; i < count; i++) out[i] = Math.trunc(fround(numbers[i]! * INPUT_STEPS));
  }

  addSmallProducts(
    { inputs, outputs, weights, scales }: SmallTable,
    x: Int16Array,
    rows: number,
    out: Float32Array,
  ): void {
    const sums = new Int32Array(outputs);
    for (let t = 0; t < rows; t++) {
      sums.fill(0);
      for (let i = 0; i < inputs; i += 2) {
        const first = x[t * inputs + i]!,
          second = x[t * inputs + i + 1]!;
        for (let o = 0, w = i * outputs; o < outputs; o++, w += 2)
          sums[o]! += first * weights[w]! + second * weights[w + 1]!;
      }
      for (let o = 0, at = t * outputs; o < outputs; o++)
        out[at + o]! += fround(scales[o]! * fround(sums[o]!));
    }
  }

  transpose(table: Float32Array, rows: number, columns: number, out: Float32Array): void {
    for (let row = 0, at = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) out[column * rows + row] = table[at++]!;
  }

  squash(numbers: Float32Array, count: number): void {
    for (let i = 0; i < count; i++) numbers[i] = softsign(numbers[i]!);
  }

  recur(input: Float32Array, rows: number, width: number, out: Float32Array): void {
    const row = 4 * width;
    for (let k = 0; k < width; k++) {
      let state = 0;
      for (let t = 0; t < rows; t++)
        state = out[2 * t * width + k] = next(state, input[t * row + k]!, input[t * row + width + k]!);
      state = 0;
      for (let t = rows - 1; t >= 0; t--) {
        const at = t * row + 2 * width + k;
        state = out[(2 * t + 1) * width + k] = next(state, input[at]!, input[at + width]!);
      }
    }
  }

  sumWindows(
    windows: Float32Array,
    places: Int32Array,
    rows: number,
    block: number,
    out: Float32Array,
  ): void {
    for (let t = 0; t < rows; t++) {
      const to = t * block;
      const add = (from: number) => {
        for (let i = 0; i < block; i++) out[to + i]! += windows[from + i]!;
      };
      out.set(windows.subarray(places[t]! + block, places[t]! + 2 * block), to);
      if (t > 0) add(places[t - 1]! + 2 * block);
      if (t < rows - 1) add(places[t + 1]!);
    }
  }

  gather(
    numbers: Float32Array,
    places: Int32Array,
    rows: number,
    width: number,
    out: Float32Array,
  ): void {
    for (let t = 0; t < rows; t++) out.set(numbers.subarray(places[t]!, places[t]! + width), t * width);
  }
}

/** A squashing function without exponentials, the same on every machine. */
export const softsign = (x: number): number => fround(x / fround(1 + Math.abs(x)));

/** How far a state opens to its input, from 0 to 1. */
export const gate = (x: number): number => fround(0.5 + 0.5 * softsign(x));

const next = (state: number, open: number, candidate: number): number =>
  fround(state + fround(gate(open) * fround(softsign(candidate) - state)));
