import { finish, hashRange } from '../model-file/hash.js';
import { clustersOf } from '../word-clusters.js';

/** Rows of the table of parts that go to each kind of part, after those of whole words. */
const PART_ROWS = { suffix4: 4096, suffix3: 4096, suffix2: 4096, prefix3: 4096, shape: 1024 } as const;
export const PARTS = 1 + Object.keys(PART_ROWS).length;
export const HASHED_ROWS = Object.values(PART_ROWS).reduce((sum, rows) => sum + rows, 0);

const WORD_SEED = 0x11,
  SHAPE_SEED = 0x66;

/**
 * Rows of whole words by hash, an open-addressing table. Other words are read as their narrow cluster, the
 * rows of which are the last; row 0 stands for words without a cluster.
 */
export interface Vocabulary {
  /** Hash in each slot; its row is 0 where the slot is free. */
  readonly hashes: Uint32Array;
  readonly rows: Uint16Array;
  /** Number of rows, that of unknown words included. */
  readonly size: number;
  /** Number of clusters with a row. */
  readonly clusters: number;
}

export const hashWord = (lower: string): number => finish(hashRange(lower, 0, lower.length, WORD_SEED));

/**
 * Rows of the parts table that make up a word, `PARTS` of them into `out`: the lower-case form, its last
 * four, three and two letters, its first three, and its shape (`Wang` → Xx, `COVID-19` → XX-dd).
 */
export function wordParts(form: string, vocabulary: Vocabulary, out: Int32Array): void {
  const lower = form.toLowerCase();
  const end = lower.length;
  out[0] = rowOf(hashWord(lower), vocabulary) || clusterRow(lower, vocabulary);
  let base = vocabulary.size;
  const hashed = (start: number, stop: number, seed: number, rows: number) => {
    const row = base + (finish(hashRange(lower, start, stop, seed)) % rows);
    base += rows;
    return row;
  };
  out[1] = hashed(Math.max(0, end - 4), end, 0x22, PART_ROWS.suffix4);
  out[2] = hashed(Math.max(0, end - 3), end, 0x33, PART_ROWS.suffix3);
  out[3] = hashed(Math.max(0, end - 2), end, 0x44, PART_ROWS.suffix2);
  out[4] = hashed(0, Math.min(3, end), 0x55, PART_ROWS.prefix3);
  out[5] = base + (hashShape(form) % PART_ROWS.shape);
}

function clusterRow(lower: string, { size, clusters }: Vocabulary): number {
  const narrow = clusters === 0 ? 0 : clustersOf(lower)[2];
  return narrow === 0 ? 0 : size + HASHED_ROWS + narrow - 1;
}

/** Row of a whole word; 0 without. */
export function rowOf(hash: number, { hashes, rows }: Vocabulary): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (rows[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return rows[slot]!;
}

/** Hash of the classes of characters in order; runs count up to two. */
function hashShape(form: string): number {
  let hash = SHAPE_SEED;
  let last = -1,
    run = 0;
  for (let i = 0; i < form.length; i++) {
    const kind = classOf(form.charCodeAt(i));
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = Math.imul(hash ^ kind, 0x01000193);
    last = kind;
  }
  return finish(hash);
}

const SMALL = 1,
  CAPITAL = 2,
  DIGIT = 3,
  OTHER = 4;

/** Class of a UTF-16 code unit; signs of ASCII are classes of their own. */
function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return SMALL;
  if (code >= 0x41 && code <= 0x5a) return CAPITAL;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0x80) return code;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return CAPITAL;
  return letter.toUpperCase() !== letter ? SMALL : OTHER;
}
