/**
 * Where each of `count` stretches begins that lie one after another, given their lengths above `shift` bits in
 * `width` bytes each; last where all end.
 */
export function addLengths(lengths: usize, count: i32, width: i32, shift: i32, begin: usize): void {
  let at: u32 = 0;
  for (let i: usize = 0; i < <usize>count; i++) {
    store<u32>(begin + (i << 2), at);
    const length: u32 = width == 2 ? load<u16>(lengths + (i << 1)) : load<u8>(lengths + i);
    at += length >> shift;
  }
  store<u32>(begin + ((<usize>count) << 2), at);
}
