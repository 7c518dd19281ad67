/** Sums of products of 16-bit whole numbers: eight at a time, in 32 bits, which hold them exactly. */

/** See `Kernel.quantize`. */
export function quantize(numbers: usize, count: i32, scale: f32, out: usize): void {
  const scales = f32x4.splat(scale);
  const end = numbers + ((<usize>count) << 2);
  let to = out;
  for (let at = numbers; at < end; at += 32, to += 16) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.mul(v128.load(at), scales));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.mul(v128.load(at, 16), scales));
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
  }
}

/**
 * `out[t][o] += scales[o] · Σ x[t][i] · weights[i][o]`, four rows at a time: there is room for rows up to the
 * next four. Weights of two inputs stand together, output by output; outputs are a multiple of eight.
 */
export function addSmallProducts(
  x: usize,
  rows: i32,
  inputs: i32,
  weights: usize,
  scales: usize,
  outputs: i32,
  out: usize,
): void {
  const xBytes = (<usize>inputs) << 1,
    outBytes = (<usize>outputs) << 2;
  for (let t: usize = 0; t < <usize>rows; t += 4)
    fourSmallRows(x + t * xBytes, xBytes, weights, scales, out + t * outBytes, outBytes);
}

function fourSmallRows(
  x: usize,
  xBytes: usize,
  weights: usize,
  scales: usize,
  out: usize,
  outBytes: usize,
): void {
  const end = x + xBytes;
  for (let at: usize = 0; at < outBytes; at += 32) {
    let a0 = i32x4.splat(0),
      a1 = a0,
      a2 = a0,
      a3 = a0,
      b0 = a0,
      b1 = a0,
      b2 = a0,
      b3 = a0;
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes) {
      const u = v128.load(w),
        v = v128.load(w, 16);
      let s = v128.load_splat<i32>(p);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, u));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(s, v));
      s = v128.load_splat<i32>(p + xBytes);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, u));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(s, v));
      s = v128.load_splat<i32>(p + 2 * xBytes);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, u));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(s, v));
      s = v128.load_splat<i32>(p + 3 * xBytes);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, u));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(s, v));
    }
    const m = v128.load(scales + at),
      n = v128.load(scales + at, 16);
    let to = out + at;
    addScaled(a0, b0, m, n, to);
    addScaled(a1, b1, m, n, (to += outBytes));
    addScaled(a2, b2, m, n, (to += outBytes));
    addScaled(a3, b3, m, n, (to += outBytes));
  }
}

/** Adds eight sums, each by its scale, to what is at `out`. */
function addScaled(a: v128, b: v128, m: v128, n: v128, out: usize): void {
  v128.store(out, f32x4.add(v128.load(out), f32x4.mul(m, f32x4.convert_i32x4_s(a))));
  v128.store(out, f32x4.add(v128.load(out, 16), f32x4.mul(n, f32x4.convert_i32x4_s(b))), 16);
}
