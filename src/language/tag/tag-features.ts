import { finish, hashRange, mix } from '../model/hash.js';

export const TAG_FEATURES = 40;

const FORM = 0x11, LOWER = 0x12, SUFFIX = 0x13, PREFIX = 0x14, SHAPE = 0x15;

/** Hashes of a word's form and of the parts of it that tell how it is used. Zero for words outside the sentence. */
export class WordHashes {
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly suffix4: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix1: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;

  /** @param forms the words of one sentence; `flatten` reads capitals as small letters, for headlines in capitals */
  constructor(forms: readonly string[], first: number, last: number, flatten: boolean) {
    const n = last - first;
    this.form = new Int32Array(n);
    this.lower = new Int32Array(n);
    this.suffix4 = new Int32Array(n);
    this.suffix3 = new Int32Array(n);
    this.suffix2 = new Int32Array(n);
    this.suffix1 = new Int32Array(n);
    this.prefix1 = new Int32Array(n);
    this.prefix3 = new Int32Array(n);
    this.shape = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      const lower = forms[first + i]!.toLowerCase();
      const form = flatten ? lower : forms[first + i]!;
      const end = lower.length;
      this.form[i] = hashRange(form, 0, form.length, FORM);
      this.lower[i] = hashRange(lower, 0, end, LOWER);
      this.suffix4[i] = hashRange(lower, Math.max(0, end - 4), end, SUFFIX + 0x300);
      this.suffix3[i] = hashRange(lower, Math.max(0, end - 3), end, SUFFIX);
      this.suffix2[i] = hashRange(lower, Math.max(0, end - 2), end, SUFFIX + 0x100);
      this.suffix1[i] = hashRange(lower, end - 1, end, SUFFIX + 0x200);
      this.prefix1[i] = hashRange(form, 0, 1, PREFIX);
      this.prefix3[i] = hashRange(lower, 0, Math.min(3, end), PREFIX + 0x100);
      this.shape[i] = shapeOf(form);
    }
  }
}

/** Classes of characters in order, runs counted once: `Wang` → Xx, `COVID-19` → X-d. */
function shapeOf(form: string): number {
  let hash = SHAPE;
  let last = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const kind = code >= 0x61 && code <= 0x7a ? 1 : code >= 0x41 && code <= 0x5a ? 2 : code >= 0x30 && code <= 0x39 ? 3
      : code < 0x80 ? code : form[i]!.toLowerCase() !== form[i] ? 2 : form[i]!.toUpperCase() !== form[i] ? 1 : 4;
    if (kind !== last) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

/**
 * Features of word `i` given the labels of the two words before it (-1 before the sentence).
 * Fills `out`, returns how many.
 */
export function tagFeatures(w: WordHashes, i: number, last1: number, last2: number, out: Uint32Array): number {
  const n = w.form.length;
  const at = (hashes: Int32Array, j: number) => (j >= 0 && j < n ? hashes[j]! : j < 0 ? 7 : 13);
  const lower = w.lower[i]!, previous = at(w.lower, i - 1), next = at(w.lower, i + 1);
  let f = 0;
  const add = (template: number, a: number, b: number) => { out[f++] = finish(mix(mix(template, a), b)); };
  add(1, w.form[i]!, 0);
  add(2, lower, 0);
  add(3, w.suffix3[i]!, 0);
  add(4, w.suffix2[i]!, w.shape[i]!);
  add(5, w.suffix1[i]!, w.prefix1[i]!);
  add(6, w.prefix3[i]!, 0);
  add(7, w.shape[i]!, i === 0 ? 1 : 0);
  add(8, last1, 0);
  add(9, last1, last2);
  add(10, last1, lower);
  add(11, previous, 0);
  add(12, at(w.lower, i - 2), 0);
  add(13, next, 0);
  add(14, at(w.lower, i + 2), 0);
  add(15, previous, lower);
  add(16, lower, next);
  add(17, at(w.suffix3, i - 1), last1);
  add(18, at(w.suffix3, i + 1), 0);
  add(19, at(w.suffix3, i + 1), last1);
  add(20, at(w.shape, i - 1), w.shape[i]!);
  add(21, w.shape[i]!, at(w.shape, i + 1));
  add(22, w.suffix3[i]!, last1);
  add(23, w.suffix3[i]!, next);
  add(24, previous, next);
  add(25, next, at(w.lower, i + 2));
  add(26, w.suffix2[i]!, at(w.suffix2, i + 1));
  add(27, last2, lower);
  add(28, 0, 0);
  add(29, last1, next);
  add(30, mix(last1, last2), lower);
  add(31, w.suffix4[i]!, 0);
  add(32, last1, mix(at(w.suffix2, i + 1), w.shape[i]!));
  add(33, last2, w.suffix3[i]!);
  return f;
}
