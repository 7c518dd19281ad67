import { four, one, three, two } from '../model/combine.js';
import type { ParseState } from './parse-state.js';

export const PARSE_FEATURES = 80;

/** What the features see of the words of one sentence; item `n` stands for the root. */
export interface ParseWords {
  /** Hash of the lower-case form. */
  word: Int32Array;
  /** Number of the full tag (part of speech with Penn tag). */
  tag: Int32Array;
  /** Number of the part of speech. */
  pos: Int32Array;
}

const NONE_WORD = 0x7fffff1;
const NONE_TAG = 201;

/**
 * Features of a state, after Zhang and Nivre 2011: words and tags around the stack top and buffer front, their
 * pairs and triples, children, labels, valency and distance. Fills `out`, returns how many.
 */
export function parseFeatures(state: ParseState, words: ParseWords, out: Uint32Array): number {
  const s0 = state.top(0), s1 = state.top(1), s2 = state.top(2);
  const b0 = state.next(0), b1 = state.next(1), b2 = state.next(2), b3 = state.next(3);
  const w = (i: number) => (i < 0 ? NONE_WORD : words.word[i]!);
  const t = (i: number) => (i < 0 ? NONE_TAG : words.tag[i]!);
  const p = (i: number) => (i < 0 ? NONE_TAG : words.pos[i]!);
  const label = (i: number) => (i < 0 ? NONE_TAG : state.label[i]!);
  const { left1, left2, right1, right2, leftCount, rightCount } = state;
  const child = (children: Int32Array, i: number) => (i < 0 ? -1 : children[i]!);
  const valency = (i: number) => (i < 0 ? 0 : Math.min(leftCount[i]!, 3) * 8 + Math.min(rightCount[i]!, 5));
  const s0l = child(left1, s0), s0l2 = child(left2, s0), s0r = child(right1, s0), s0r2 = child(right2, s0);
  const s1l = child(left1, s1), s1r = child(right1, s1), s1r2 = child(right2, s1), b0l = child(left1, b0), b0l2 = child(left2, b0);
  const gap = s0 < 0 ? 0 : b0 - s0;
  const distance = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : 7;
  const ws0 = w(s0), ws1 = w(s1), wb0 = w(b0), wb1 = w(b1);
  const ts0 = t(s0), ts1 = t(s1), ts2 = t(s2), tb0 = t(b0), tb1 = t(b1), tb2 = t(b2);
  const ps0 = p(s0), ps1 = p(s1), pb0 = p(b0), pb1 = p(b1);
  let f = 0;

  out[f++] = one(0, 0);
  out[f++] = two(1, ws0, ts0); out[f++] = one(2, ws0); out[f++] = one(3, ts0);
  out[f++] = two(4, ws1, ts1); out[f++] = one(5, ws1); out[f++] = one(6, ts1);
  out[f++] = two(7, wb0, tb0); out[f++] = one(8, wb0); out[f++] = one(9, tb0);
  out[f++] = two(10, wb1, tb1); out[f++] = one(11, wb1); out[f++] = one(12, tb1);
  out[f++] = one(13, w(b2)); out[f++] = one(14, tb2); out[f++] = one(15, w(s2)); out[f++] = one(16, ts2); out[f++] = one(17, t(b3));

  out[f++] = two(20, ws0, wb0); out[f++] = three(21, ws0, ts0, tb0); out[f++] = three(22, ts0, wb0, tb0); out[f++] = four(23, ws0, ts0, wb0, tb0); out[f++] = two(24, ts0, tb0);
  out[f++] = two(25, ws0, tb0); out[f++] = two(26, ts0, wb0);
  out[f++] = two(27, ws1, ws0); out[f++] = three(28, ws1, ts1, ts0); out[f++] = three(29, ts1, ws0, ts0); out[f++] = two(30, ts1, ts0); out[f++] = two(31, ws1, ts0); out[f++] = two(32, ts1, ws0);
  out[f++] = two(33, ws1, wb0); out[f++] = two(34, ts1, tb0); out[f++] = two(35, ws1, tb0); out[f++] = two(36, ts1, wb0);
  out[f++] = two(37, tb0, tb1); out[f++] = two(38, wb0, tb1); out[f++] = two(39, ws0, wb1);

  out[f++] = three(40, ts0, tb0, tb1); out[f++] = three(41, ts1, ts0, tb0); out[f++] = three(42, ts2, ts1, ts0); out[f++] = three(43, tb0, tb1, tb2);
  out[f++] = three(44, ws0, tb0, tb1); out[f++] = three(45, ps1, ps0, wb0); out[f++] = three(46, ps1, ws0, pb0); out[f++] = three(47, ws1, ps0, pb0); out[f++] = four(48, ps1, ps0, pb0, pb1);

  out[f++] = three(50, ts0, t(s0l), tb0); out[f++] = three(51, ts0, t(s0r), tb0); out[f++] = three(52, ts0, tb0, t(b0l));
  out[f++] = three(53, ts1, t(s1r), ts0); out[f++] = three(54, ts1, t(s1l), ts0); out[f++] = three(55, ts1, ts0, t(s0l)); out[f++] = three(56, ts1, ts0, t(s0r));
  out[f++] = three(57, ps0, label(s0l), label(s0r)); out[f++] = three(58, ps1, label(s1l), label(s1r)); out[f++] = two(59, pb0, label(b0l));
  out[f++] = three(60, ps0, label(s0r), label(s0r2)); out[f++] = three(61, ps0, label(s0l), label(s0l2)); out[f++] = three(62, pb0, label(b0l), label(b0l2));
  out[f++] = three(63, ps1, label(s1r), label(s1r2)); out[f++] = two(64, ws0, label(s0r)); out[f++] = two(65, ws1, label(s1r)); out[f++] = two(66, w(s0r), ps0); out[f++] = two(67, w(s1r), ps1);
  out[f++] = three(68, w(s0l), ps0, pb0);

  out[f++] = two(70, ws0, valency(s0)); out[f++] = two(71, ts0, valency(s0)); out[f++] = two(72, ts1, valency(s1)); out[f++] = two(73, ws1, valency(s1)); out[f++] = two(74, tb0, valency(b0));
  out[f++] = three(75, ts0, tb0, distance); out[f++] = three(76, ws0, tb0, distance); out[f++] = three(77, ts0, wb0, distance);
  return f;
}
