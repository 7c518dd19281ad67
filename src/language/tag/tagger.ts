import type { LinearModel } from '../model/linear-model.js';
import { indexOfMost } from '../model/index-of-most.js';
import type { Segmentation } from '../tokens.js';
import { TAG_FEATURES, tagFeatures, WordHashes } from './tag-features.js';

/** A label is a part of speech and a Penn tag, joined by this. */
export const LABEL_SEPARATOR = '|';

/** Part of speech and tag of every token: greedy, left to right (Collins 2002, greedy search). */
export function tagTokens({ tokens, sentences }: Segmentation, model: LinearModel): { pos: string[]; tags: string[] } {
  const labels = model.labels.map((label) => label.split(LABEL_SEPARATOR) as [string, string]);
  const pos = new Array<string>(tokens.length);
  const tags = new Array<string>(tokens.length);
  const features = new Uint32Array(TAG_FEATURES);
  const scores = new Int32Array(labels.length);
  for (const { first, last } of sentences) {
    const hashes = new WordHashes(tokens.forms, first, last, isAllCapitals(tokens.forms, first, last));
    let last1 = -1, last2 = -1;
    for (let i = first; i < last; i++) {
      model.score(features, tagFeatures(hashes, i - first, last1, last2, features), scores);
      const best = indexOfMost(scores);
      [pos[i], tags[i]] = labels[best]!;
      last2 = last1;
      last1 = best;
    }
  }
  return { pos, tags };
}

/** Whether a sentence of some length has no small letter: a headline whose capitals say nothing. */
export function isAllCapitals(forms: readonly string[], first: number, last: number): boolean {
  let letters = 0;
  for (let i = first; i < last; i++) {
    const form = forms[i]!;
    if (form !== form.toUpperCase()) return false;
    if (form !== form.toLowerCase()) letters += form.length;
  }
  return last - first > 2 && letters > 12;
}
