import { four, one, three, two } from '../model/combine.js';
import type { ParseWords } from './parse-features.js';
import type { ParseState } from './parse-state.js';

export const RELATION_FEATURES = 40;

const NONE_WORD = 0x7fffff1;
const NONE = 201;

/**
 * Features of the arc about to be made from `head` to `child`: both with their neighbours, the child's own children
 * (all of them are known by then), the head's children so far, side and distance. Fills `out`, returns how many.
 */
export function relationFeatures(state: ParseState, words: ParseWords, head: number, child: number, out: Uint32Array): number {
  const { word, tag, pos } = words;
  const { left1, left2, right1, right2, label } = state;
  const w = (i: number) => (i < 0 ? NONE_WORD : word[i]!);
  const t = (i: number) => (i < 0 ? NONE : tag[i]!);
  const l = (i: number) => (i < 0 ? NONE : label[i]!);
  const side = child < head ? 1 : 2;
  const gap = Math.abs(head - child);
  const distance = side * 8 + (gap < 4 ? gap : gap < 8 ? 5 : 6);
  const wh = word[head]!, wc = word[child]!, th = tag[head]!, tc = tag[child]!, ph = pos[head]!, pc = pos[child]!;
  const cl = left1[child]!, cl2 = left2[child]!, cr = right1[child]!, cr2 = right2[child]!;
  const hl = left1[head]!, hl2 = left2[head]!, hr = right1[head]!, hr2 = right2[head]!;
  const before = child - 1, after = child + 1;
  let f = 0;
  out[f++] = two(101, side, ph);
  out[f++] = two(102, wc, side); out[f++] = two(103, wh, side); out[f++] = three(104, wc, wh, side);
  out[f++] = three(105, tc, th, distance); out[f++] = three(106, wc, th, side); out[f++] = three(107, tc, wh, side);
  out[f++] = three(108, wc, tc, ph); out[f++] = four(109, wh, th, pc, side); out[f++] = one(110, tc);
  out[f++] = three(111, tc, th, t(before)); out[f++] = three(112, tc, th, t(after)); out[f++] = three(113, pc, ph, w(before));
  out[f++] = three(114, pc, ph, w(after)); out[f++] = three(115, t(head - 1), th, tc); out[f++] = three(116, t(head + 1), th, tc);
  out[f++] = three(120, w(cl), pc, ph); out[f++] = three(121, w(cl), wh, pc); out[f++] = three(122, w(cl), wc, ph); out[f++] = three(123, t(cl), tc, th);
  out[f++] = four(124, l(cl), l(cl2), pc, ph); out[f++] = three(125, l(cl), wc, side); out[f++] = three(126, w(cr), pc, ph);
  out[f++] = four(127, l(cr), l(cr2), pc, ph); out[f++] = three(128, l(cl), l(cr), tc); out[f++] = three(129, w(cl2), pc, ph);
  out[f++] = four(130, l(hl), pc, ph, side); out[f++] = four(131, l(hr), pc, ph, side); out[f++] = four(132, l(hl), l(hl2), tc, th);
  out[f++] = four(133, l(hr), l(hr2), tc, th); out[f++] = four(134, l(hl), l(hr), tc, side); out[f++] = three(135, l(hr), wh, pc);
  out[f++] = three(136, l(hl), wh, pc); out[f++] = three(137, w(hl), tc, th); out[f++] = three(138, w(hr), tc, th);
  out[f++] = three(139, t(state.top(1)), tc, th); out[f++] = three(140, t(state.next(0)), tc, th);
  return f;
}
