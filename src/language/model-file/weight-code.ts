/**
 * Weights are stored in one byte on a logarithmic scale: sign and one of 127 sizes, each 6 % above the one
 * before.
 */
const SIZES = 127;
const GROWTH = 1.06;
const SMALLEST = 1 / 16;
/** Units of a decoded weight of 1. */
const UNIT = 256;

/** Decoded weight, in integer units, of each byte. */
export const WEIGHT_OF_CODE: Int32Array = Int32Array.from({ length: 256 }, (_, code) => {
  const size = code & 0x7f;
  const weight = size === 0 ? 0 : Math.round(UNIT * SMALLEST * GROWTH ** (size - 1));
  return code & 0x80 ? -weight : weight;
});

/** Byte that stands for a weight; 0 when it is too small to keep. */
export function encodeWeight(weight: number): number {
  const magnitude = Math.abs(weight);
  if (magnitude < SMALLEST) return 0;
  const size = Math.min(SIZES, 1 + Math.round(Math.log(magnitude / SMALLEST) / Math.log(GROWTH)));
  return weight < 0 ? size | 0x80 : size;
}
