/** The sums of one sentence that are no products of tables; widths are multiples of four. */

const ONE = f32x4.splat(1),
  HALF = f32x4.splat(0.5);

function softsign(x: v128): v128 {
  return f32x4.div(x, f32x4.add(ONE, f32x4.abs(x)));
}

/** See `Kernel.squash`. */
export function squash(numbers: usize, count: i32): void {
  const end = numbers + ((<usize>count) << 2);
  for (let at = numbers; at < end; at += 16) v128.store(at, softsign(v128.load(at)));
}

/** See `Kernel.recur`. */
export function recur(input: usize, rows: i32, width: i32, out: usize): void {
  const block = (<usize>width) << 2,
    row = block << 2,
    outRow = block << 1;
  const last = <usize>(rows - 1);
  for (let k: usize = 0; k < block; k += 16) {
    oneWay(input + k, row, block, rows, out + k, outRow);
    oneWay(
      input + last * row + 2 * block + k,
      0 - row,
      block,
      rows,
      out + last * outRow + block + k,
      0 - outRow,
    );
  }
}

/** Four numbers of the state, from the row at `input` in steps of `row` bytes, which go backward as well. */
function oneWay(input: usize, row: usize, block: usize, rows: i32, out: usize, outRow: usize): void {
  let state = f32x4.splat(0);
  let from = input,
    to = out;
  for (let t = 0; t < rows; t++, from += row, to += outRow) {
    const open = f32x4.add(HALF, f32x4.mul(HALF, softsign(v128.load(from))));
    const candidate = softsign(v128.load(from + block));
    state = f32x4.add(state, f32x4.mul(open, f32x4.sub(candidate, state)));
    v128.store(to, state);
  }
}

/** See `Kernel.sumWindows`; `places` are counted in numbers. */
export function sumWindows(windows: usize, places: usize, rows: i32, block: i32, out: usize): void {
  const bytes = (<usize>block) << 2;
  for (let t = 0; t < rows; t++) {
    const to = out + <usize>t * bytes;
    add(windows + place(places, t) + bytes, to, bytes, false);
    if (t > 0) add(windows + place(places, t - 1) + 2 * bytes, to, bytes, true);
    if (t < rows - 1) add(windows + place(places, t + 1), to, bytes, true);
  }
}

function place(places: usize, t: i32): usize {
  return (<usize>load<i32>(places + ((<usize>t) << 2))) << 2;
}

function add(from: usize, to: usize, bytes: usize, more: bool): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const numbers = v128.load(from + at);
    v128.store(to + at, more ? f32x4.add(v128.load(to + at), numbers) : numbers);
  }
}

/** See `Kernel.gather`. */
export function gather(numbers: usize, places: usize, rows: i32, width: i32, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let t = 0; t < rows; t++) add(numbers + place(places, t), out + <usize>t * bytes, bytes, false);
}

/** See `Kernel.transpose`. */
export function transpose(table: usize, rows: i32, columns: i32, out: usize): void {
  const row = (<usize>columns) << 2,
    outRow = (<usize>rows) << 2;
  for (let t: usize = 0; t < <usize>rows; t++) {
    const from = table + t * row;
    let to = out + (t << 2);
    for (let at: usize = 0; at < row; at += 4, to += outRow) store<f32>(to, load<f32>(from + at));
  }
}
