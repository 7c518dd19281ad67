/** Zero for what is left out; the rest is made greater, so that sums stay the same on average. */
export function dropoutMask(length: number, share: number, random: () => number): Float32Array {
  const mask = new Float32Array(length);
  for (let i = 0; i < length; i++) mask[i] = random() < share ? 0 : 1 / (1 - share);
  return mask;
}

/** Multiplies `numbers` by `mask`, over and over where it is shorter. */
export function multiply(numbers: Float32Array, mask: Float32Array): void {
  for (let i = 0; i < numbers.length; i += mask.length)
    for (let k = 0; k < mask.length; k++) numbers[i + k]! *= mask[k]!;
}
