import { labelWords } from './label-words.js';
import { begins, inside, typeOf } from './labels.js';
import type { NerModel } from './ner-model.js';
import type { Reading } from './reading.js';

/** A name as the model sees it: words `first` to `last` (exclusive). */
export interface TaggedName {
  first: number;
  last: number;
  /** Index into NAME_TYPES. */
  type: number;
  /** How far ahead of the next best reading its least certain word is, in natural logarithm of odds. */
  margin: number;
  /** Label that comes second at the first word. */
  runnerUp: number;
}

/** Names of a text, in order. Linear in the number of words. */
export function tagNames(reading: Reading, model: NerModel): TaggedName[] {
  const { labels, margins, runnersUp } = labelWords(reading, model);
  const names: TaggedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!begins(labels[i]!)) continue;
    const type = typeOf(labels[i]!);
    let last = i + 1;
    while (last < labels.length && labels[last] === inside(type)) last++;
    names.push({
      first: i,
      last,
      type,
      margin: margins.subarray(i, last).reduce((least, margin) => Math.min(least, margin)),
      runnerUp: runnersUp[i]!,
    });
  }
  return names;
}
