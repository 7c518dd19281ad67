/**
 * As a method of the text it would be looked up for every letter: strings are of many makes inside. Bound, it
 * is known where it is called, and no call is left.
 */
const codeAt: (text: string, i: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);

/** Joined to nothing it is known to be a text, of whatever make: its length is read, not looked up. */
const lengthOf = (text: string): number => (text + '').length;

/** FNV-1a over UTF-16 code units from `start` to `end` (exclusive), 32 bits, beginning from `seed`. */
export function hashRange(text: string, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codeAt(text, i), 0x01000193);
  return hash;
}

/** The same over all of `text`. */
export const hashText = (text: string, seed: number): number => hashRange(text, 0, lengthOf(text), seed);

/** Mixes `value` into `hash`; the order of mixing matters. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b);
}

/** Spreads all bits of `hash` over all bits (the finaliser of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
