import { lazily } from '../../lazily.js';
import { compiledKernel, withWebAssembly } from './compiled-kernel.js';

const PAGE = 65536,
  PAGES = 16;
/** Where the lengths are put, and behind them where they begin. */
const LENGTHS = 32;

type Lengths = Uint8Array | Uint16Array;
/** Adds lengths up into `begin`, which is one longer. */
type Adder = (lengths: Lengths, shift: number, begin: Uint32Array) => void;

/**
 * Where each of some stretches begins that lie one after another, given their lengths above `shift` bits; at
 * last where all end. Models have a hundred thousand: WebAssembly adds them up before V8 compiles a loop.
 */
export function beginnings(lengths: Lengths, shift = 0): Uint32Array {
  const begin = new Uint32Array(lengths.length + 1);
  const fits = LENGTHS + lengths.byteLength + begin.byteLength < PAGES * PAGE;
  const add = fits ? fastAdder() : addPlainly;
  add(lengths, shift, begin);
  return begin;
}

/** The same without WebAssembly. */
export function addPlainly(lengths: Lengths, shift: number, begin: Uint32Array): void {
  let at = 0;
  for (let i = 0; i < lengths.length; i++) {
    begin[i] = at;
    at += lengths[i]! >> shift;
  }
  begin[lengths.length] = at;
}

interface Exports {
  addLengths(lengths: number, count: number, width: number, shift: number, begin: number): void;
}

const fastAdder = lazily((): Adder => withWebAssembly(makeAdder) ?? addPlainly);

function makeAdder(): Adder {
  const memory = new WebAssembly.Memory({ initial: PAGES });
  const { exports } = new WebAssembly.Instance(compiledKernel(), { env: { memory } });
  const { addLengths } = exports as Exports;
  const bytes = new Uint8Array(memory.buffer);
  return (lengths, shift, begin) => {
    const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT: width } = lengths;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), LENGTHS);
    const to = LENGTHS + 4 * Math.ceil(byteLength / 4);
    addLengths(LENGTHS, lengths.length, width, shift, to);
    begin.set(new Uint32Array(memory.buffer, to, begin.length));
  };
}
