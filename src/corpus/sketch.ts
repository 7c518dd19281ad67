import { finish, hashRange } from '../language/model-file/hash.js';

/** What is kept of an article's words to find its copies. */
export interface Sketch {
  /**
   * The least hash of each of 128 orders of its shingles: two agree in as many places as the articles share.
   * Empty without words.
   */
  readonly least: Uint32Array;
  /** Number of shingles. */
  readonly size: number;
}

/** Where FNV-1a begins. */
const FNV_OFFSET = 0x811c9dc5;
/** Words of a shingle. */
const WORDS = 5;
export const ORDERS = 128;

/** Multipliers and offsets of the orders, from a fixed seed (Marsaglia's xorshift). */
const [FACTORS, OFFSETS] = drawOrders();

function drawOrders(): [Uint32Array, Uint32Array] {
  let state = 0x9e3779b9;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return [
    Uint32Array.from({ length: ORDERS }, () => next() | 1),
    Uint32Array.from({ length: ORDERS }, next),
  ];
}

/**
 * MinHash (Broder 1997) over shingles of five words in small letters without marks. An article of fewer words
 * has one shingle; one without words has an empty sketch, which is like no other.
 */
export function sketchOf(text: string): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return { least: new Uint32Array(0), size: 0 };
  const least = new Uint32Array(ORDERS).fill(0xffffffff);
  for (let i = 0; i === 0 || i + WORDS <= words.length; i++) {
    const joined = words.slice(i, i + WORDS).join(' ');
    const shingle = finish(hashRange(joined, 0, joined.length, FNV_OFFSET));
    for (let k = 0; k < ORDERS; k++) {
      const mixed = Math.imul(shingle, FACTORS[k]!) + OFFSETS[k]!;
      const order = (mixed ^ (mixed >>> 15)) >>> 0;
      if (order < least[k]!) least[k] = order;
    }
  }
  return { least, size: Math.max(1, words.length - WORDS + 1) };
}

/** Estimated share of shingles that two articles have in common (Jaccard), within about ±0.04. */
export function similarity({ least: a }: Sketch, { least: b }: Sketch): number {
  if (a.length === 0 || b.length === 0) return 0;
  let same = 0;
  for (let k = 0; k < ORDERS; k++) if (a[k] === b[k]) same++;
  return same / ORDERS;
}

/**
 * Estimated share of the shorter article's shingles that the longer one has too, from their likeness
 * (Broder's containment).
 */
export const containment = (a: Sketch, b: Sketch, likeness: number): number =>
  Math.min(1, ((likeness / (1 + likeness)) * (a.size + b.size)) / Math.max(1, Math.min(a.size, b.size)));
