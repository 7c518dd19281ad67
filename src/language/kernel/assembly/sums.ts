/**
 * The sums of the network in WebAssembly with 128-bit vectors, written in AssemblyScript. Addresses are in
 * bytes, counts in numbers of 32 bits; each result is rounded as `PlainKernel` rounds it, in the same order.
 */

/**
 * `out[t][o] = start[t][o] + Σ x[t][i] · weights[i][o]`, four rows and eight outputs at a time.
 *
 * @param startRow numbers from one row of `start` to the next: 0 where all rows start from the same
 */
export function addProducts(
  x: usize,
  rows: i32,
  inputs: i32,
  weights: usize,
  outputs: i32,
  start: usize,
  startRow: i32,
  out: usize,
): void {
  const xBytes = (<usize>inputs) << 2,
    outBytes = (<usize>outputs) << 2,
    startBytes = (<usize>startRow) << 2;
  let t = 0;
  for (; t + 4 <= rows; t += 4) {
    fourRows(
      x + <usize>t * xBytes,
      xBytes,
      weights,
      outputs,
      start + <usize>t * startBytes,
      startBytes,
      out + <usize>t * outBytes,
      outBytes,
    );
  }
  for (; t < rows; t++) {
    oneRow(
      x + <usize>t * xBytes,
      xBytes,
      weights,
      outputs,
      start + <usize>t * startBytes,
      out + <usize>t * outBytes,
      outBytes,
    );
  }
}

function fourRows(
  x: usize,
  xBytes: usize,
  weights: usize,
  outputs: i32,
  start: usize,
  startBytes: usize,
  out: usize,
  outBytes: usize,
): void {
  const end = x + xBytes;
  let at: usize = 0;
  for (; at + 32 <= outBytes; at += 32) {
    let from = start + at;
    let a0 = v128.load(from),
      b0 = v128.load(from, 16);
    from += startBytes;
    let a1 = v128.load(from),
      b1 = v128.load(from, 16);
    from += startBytes;
    let a2 = v128.load(from),
      b2 = v128.load(from, 16);
    from += startBytes;
    let a3 = v128.load(from),
      b3 = v128.load(from, 16);
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes) {
      const u = v128.load(w),
        v = v128.load(w, 16);
      let s = v128.load_splat<f32>(p);
      a0 = f32x4.add(a0, f32x4.mul(s, u));
      b0 = f32x4.add(b0, f32x4.mul(s, v));
      s = v128.load_splat<f32>(p + xBytes);
      a1 = f32x4.add(a1, f32x4.mul(s, u));
      b1 = f32x4.add(b1, f32x4.mul(s, v));
      s = v128.load_splat<f32>(p + 2 * xBytes);
      a2 = f32x4.add(a2, f32x4.mul(s, u));
      b2 = f32x4.add(b2, f32x4.mul(s, v));
      s = v128.load_splat<f32>(p + 3 * xBytes);
      a3 = f32x4.add(a3, f32x4.mul(s, u));
      b3 = f32x4.add(b3, f32x4.mul(s, v));
    }
    let to = out + at;
    v128.store(to, a0);
    v128.store(to, b0, 16);
    to += outBytes;
    v128.store(to, a1);
    v128.store(to, b1, 16);
    to += outBytes;
    v128.store(to, a2);
    v128.store(to, b2, 16);
    to += outBytes;
    v128.store(to, a3);
    v128.store(to, b3, 16);
  }
  for (; at + 16 <= outBytes; at += 16) {
    let from = start + at;
    let a0 = v128.load(from),
      a1 = v128.load(from + startBytes);
    let a2 = v128.load(from + 2 * startBytes),
      a3 = v128.load(from + 3 * startBytes);
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes) {
      const u = v128.load(w);
      a0 = f32x4.add(a0, f32x4.mul(v128.load_splat<f32>(p), u));
      a1 = f32x4.add(a1, f32x4.mul(v128.load_splat<f32>(p + xBytes), u));
      a2 = f32x4.add(a2, f32x4.mul(v128.load_splat<f32>(p + 2 * xBytes), u));
      a3 = f32x4.add(a3, f32x4.mul(v128.load_splat<f32>(p + 3 * xBytes), u));
    }
    const to = out + at;
    v128.store(to, a0);
    v128.store(to + outBytes, a1);
    v128.store(to + 2 * outBytes, a2);
    v128.store(to + 3 * outBytes, a3);
  }
  for (let row: usize = 0; row < 4; row++)
    lastOutputs(
      x + row * xBytes,
      xBytes,
      weights,
      start + row * startBytes,
      out + row * outBytes,
      outBytes,
      at,
    );
}

function oneRow(
  x: usize,
  xBytes: usize,
  weights: usize,
  outputs: i32,
  start: usize,
  out: usize,
  outBytes: usize,
): void {
  const end = x + xBytes;
  let at: usize = 0;
  for (; at + 32 <= outBytes; at += 32) {
    let a = v128.load(start + at),
      b = v128.load(start + at, 16);
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes) {
      const s = v128.load_splat<f32>(p);
      a = f32x4.add(a, f32x4.mul(s, v128.load(w)));
      b = f32x4.add(b, f32x4.mul(s, v128.load(w, 16)));
    }
    v128.store(out + at, a);
    v128.store(out + at, b, 16);
  }
  lastOutputs(x, xBytes, weights, start, out, outBytes, at);
}

/** The outputs from `from` on, of one row. */
function lastOutputs(
  x: usize,
  xBytes: usize,
  weights: usize,
  start: usize,
  out: usize,
  outBytes: usize,
  from: usize,
): void {
  const end = x + xBytes;
  let at = from;
  for (; at + 16 <= outBytes; at += 16) {
    let sum = v128.load(start + at);
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes)
      sum = f32x4.add(sum, f32x4.mul(v128.load_splat<f32>(p), v128.load(w)));
    v128.store(out + at, sum);
  }
  for (; at < outBytes; at += 4) {
    let sum = load<f32>(start + at);
    let w = weights + at;
    for (let p = x; p < end; p += 4, w += outBytes) sum += load<f32>(p) * load<f32>(w);
    store<f32>(out + at, sum);
  }
}
