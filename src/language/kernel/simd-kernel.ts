import { compiledKernel } from './compiled-kernel.js';
import { INPUT_STEPS, type Kernel, type Layer, type SmallTable, type Table } from './kernel.js';

const PAGE = 65536,
  ALIGNMENT = 32;

/** What `assembly/` exports; arrays are addresses in bytes. */
interface Exports {
  addProducts(
    x: number,
    rows: number,
    inputs: number,
    weights: number,
    outputs: number,
    start: number,
    startRow: number,
    out: number,
  ): void;
  quantize(numbers: number, count: number, scale: number, out: number): void;
  addSmallProducts(
    x: number,
    rows: number,
    inputs: number,
    weights: number,
    scales: number,
    outputs: number,
    out: number,
  ): void;
  transpose(table: number, rows: number, columns: number, out: number): void;
  squash(numbers: number, count: number): void;
  recur(input: number, rows: number, width: number, out: number): void;
  sumWindows(windows: number, places: number, rows: number, block: number, out: number): void;
  gather(numbers: number, places: number, rows: number, width: number, out: number): void;
}

/** Sums four numbers at a time, in WebAssembly. */
export class SimdKernel implements Kernel {
  readonly #memory: WebAssembly.Memory;
  readonly #exports: Exports;
  #used = ALIGNMENT;
  /** What lies behind was never used and is zero. */
  #fresh = ALIGNMENT;

  /** @param bytes room for all arrays that are in use at a time; the machine gives what is written to */
  constructor(bytes: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    this.#exports = new WebAssembly.Instance(compiledKernel(), { env: { memory: this.#memory } })
      .exports as unknown as Exports;
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, this.#take(length), length);
  }

  integers(length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, this.#take(length), length);
  }

  shorts(length: number): Int16Array {
    return new Int16Array(this.#memory.buffer, this.#take(Math.ceil(length / 2)), length);
  }

  scoped<T>(work: () => T): T {
    const used = this.#used;
    try {
      return work();
    } finally {
      this.#used = used;
    }
  }

  applyLayer(
    { inputs, outputs, weights, bias }: Layer,
    x: Float32Array,
    rows: number,
    out: Float32Array,
  ): void {
    this.#exports.addProducts(
      x.byteOffset,
      rows,
      inputs,
      weights.byteOffset,
      outputs,
      bias.byteOffset,
      0,
      out.byteOffset,
    );
  }

  addProducts(
    { inputs, outputs, weights }: Table,
    x: Float32Array,
    rows: number,
    out: Float32Array,
  ): void {
    this.#exports.addProducts(
      x.byteOffset,
      rows,
      inputs,
      weights.byteOffset,
      outputs,
      out.byteOffset,
      outputs,
      out.byteOffset,
    );
  }

  quantize(numbers: Float32Array, count: number, out: Int16Array): void {
    this.#exports.quantize(numbers.byteOffset, count, INPUT_STEPS, out.byteOffset);
  }

  addSmallProducts(
    { inputs, outputs, weights, scales }: SmallTable,
    x: Int16Array,
    rows: number,
    out: Float32Array,
  ): void {
    this.#exports.addSmallProducts(
      x.byteOffset,
      rows,
      inputs,
      weights.byteOffset,
      scales.byteOffset,
      outputs,
      out.byteOffset,
    );
  }

  transpose(table: Float32Array, rows: number, columns: number, out: Float32Array): void {
    this.#exports.transpose(table.byteOffset, rows, columns, out.byteOffset);
  }

  squash(numbers: Float32Array, count: number): void {
    this.#exports.squash(numbers.byteOffset, count);
  }

  recur(input: Float32Array, rows: number, width: number, out: Float32Array): void {
    this.#exports.recur(input.byteOffset, rows, width, out.byteOffset);
  }

  sumWindows(
    windows: Float32Array,
    places: Int32Array,
    rows: number,
    block: number,
    out: Float32Array,
  ): void {
    this.#exports.sumWindows(windows.byteOffset, places.byteOffset, rows, block, out.byteOffset);
  }

  gather(
    numbers: Float32Array,
    places: Int32Array,
    rows: number,
    width: number,
    out: Float32Array,
  ): void {
    this.#exports.gather(numbers.byteOffset, places.byteOffset, rows, width, out.byteOffset);
  }

  /** Address of `length` numbers, all zero. */
  #take(length: number): number {
    const from = this.#used;
    const end = from + Math.ceil((4 * length) / ALIGNMENT) * ALIGNMENT;
    if (end > this.#memory.buffer.byteLength)
      throw new RangeError(`the kernel has no room for ${length} numbers more`);
    if (from < this.#fresh)
      new Uint8Array(this.#memory.buffer, from, Math.min(end, this.#fresh) - from).fill(0);
    this.#fresh = Math.max(this.#fresh, end);
    this.#used = end;
    return from;
  }
}
