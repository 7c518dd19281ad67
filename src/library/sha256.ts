/** FIPS 180-4, 4.2.2: the round constants, eight hexadecimal digits each. */
const ROUNDS = words(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3' +
    '72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
    '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13' +
    '650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208' +
    '90befffaa4506cebbef9a3f7c67178f2',
);
/** 5.3.3: the state before the first block. */
const START = words('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');
const BLOCK = 64;

/**
 * SHA-256 (FIPS 180-4) of some bytes, at once: the browser's own gives its answer later, and only to pages of
 * secure origins.
 */
export function sha256Of(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Uint32Array.from(START);
  const schedule = new Uint32Array(ROUNDS.length);
  for (let at = 0; at < padded.length; at += BLOCK) {
    for (let t = 0; t < 16; t++) schedule[t] = view.getUint32(at + 4 * t);
    for (let t = 16; t < schedule.length; t++)
      schedule[t] =
        schedule[t - 16]! +
        small(schedule[t - 15]!, 7, 18, 3) +
        schedule[t - 7]! +
        small(schedule[t - 2]!, 17, 19, 10);
    compress(state, schedule);
  }
  const digest = new Uint8Array(4 * state.length);
  state.forEach((word, i) => {
    new DataView(digest.buffer).setUint32(4 * i, word);
  });
  return digest;
}

/** 6.2.2, steps 2 to 4. */
function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < schedule.length; t++) {
    const one = (h + large(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + ROUNDS[t]! + schedule[t]!) | 0;
    const two = (large(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i]! += word;
  });
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const large = (word: number, one: number, two: number, three: number) =>
  rotate(word, one) ^ rotate(word, two) ^ rotate(word, three);
const small = (word: number, one: number, two: number, shift: number) =>
  rotate(word, one) ^ rotate(word, two) ^ (word >>> shift);

function words(hex: string): Uint32Array {
  return Uint32Array.from(hex.match(/.{8}/g)!, (digits) => parseInt(digits, 16));
}
