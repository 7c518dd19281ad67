import { mix } from '../../../../language/model-file/hash.js';
import type { FeatureList } from './feature-list.js';
import { EDGE, type Place } from '../../model/window.js';

const LONGEST_RUN = 4;

/** Where the word stands in its run of capitalised words; runs of 4 and more are alike. */
export const placeInRun = ({ i, reading: { runs } }: Place) =>
  Math.min(i - runs.first[i]!, LONGEST_RUN - 1);
export const lengthOfRun = ({ i, reading: { runs } }: Place) =>
  Math.min(runs.last[i]! - runs.first[i]!, LONGEST_RUN);

/** Lists of a word that may lie outside the sentence. */
export const listsAt = ({ first, last, reading: { lists } }: Place, i: number) =>
  i >= first && i < last ? lists[i]! : EDGE;

/** The run of capitalised words around the word: its length, and the lists its ends and neighbours are on. */
export function runListFeatures(place: Place, out: FeatureList): void {
  const {
    i,
    reading: { runs },
  } = place;
  const start = runs.first[i]!,
    end = runs.last[i]!;
  if (start < 0) return;
  const length = lengthOfRun(place),
    at = placeInRun(place);
  out.add(40, length, at);
  out.add(47, listsAt(place, end), at, length);
  out.add(48, listsAt(place, start), at, length);
  out.add(49, listsAt(place, start - 1), at, length);
  out.add(50, listsAt(place, end + 1), at, length);
}

/** The words the runs begin and end with, and those around them. */
export function runWordFeatures(place: Place, out: FeatureList): void {
  const {
    i,
    reading: { words, runs, lists },
  } = place;
  const start = runs.first[i]!,
    end = runs.last[i]!;
  if (start < 0) return;
  const at = placeInRun(place);
  const head = words[end]!;
  const before = place.wordAt(start - 1).lowerHash,
    after = place.wordAt(end + 1).lowerHash;
  const first = words[start]!;
  const leftOf = place.wordAt(start - 1),
    rightOf = place.wordAt(end + 1);
  out.add(118, head.clusters[2], at);
  out.add(119, head.clusters[1], at);
  out.add(120, first.clusters[2], at);
  out.add(121, first.clusters[1], at);
  out.add(122, leftOf.clusters[1], at);
  out.add(123, leftOf.clusters[2], at);
  out.add(124, rightOf.clusters[1], at);
  out.add(125, rightOf.clusters[2], at);
  out.add(126, leftOf.clusters[1], rightOf.clusters[1], at);
  out.add(127, first.clusters[1], head.clusters[1], at);
  out.add(
    128,
    first.clusters[0],
    head.clusters[0],
    mix(at, mix(leftOf.clusters[0], rightOf.clusters[0])),
  );
  out.add(129, place.result, at, runs.last[i]! - start);
  out.add(41, head.lowerHash, at);
  out.add(42, words[start]!.lowerHash, at);
  out.add(43, before, at);
  out.add(44, after, at);
  out.add(45, before, after, at);
  out.add(46, head.ending, at);
  const wideStart = runs.wideFirst[i]!,
    wideEnd = runs.wideLast[i]!;
  if (wideStart === start && wideEnd === end) return;
  const opens = wideStart === start ? 1 : 0,
    firstEnd = runs.last[wideStart]!;
  out.add(51, words[wideEnd]!.lowerHash, opens, at);
  out.add(52, words[firstEnd]!.lowerHash, opens, at);
  out.add(53, lists[firstEnd]!, opens, at);
  out.add(54, place.wordAt(wideStart - 1).lowerHash, at);
}

/** Within a run with joining words: the runs of capitalised words on both sides of the last joining words. */
export function joinFeatures(place: Place, out: FeatureList): void {
  const {
    i,
    reading: { words, runs, lists },
  } = place;
  const wideStart = runs.wideFirst[i]!;
  if (wideStart < 0) return;
  const inRun = runs.first[i]! >= 0;
  const joiner = inRun ? runs.first[i]! - 1 : i;
  if (joiner < wideStart) return;
  const at = inRun ? 1 + Math.min(i - runs.first[i]!, 2) : 0;
  let left = joiner;
  while (runs.first[left]! < 0) left--;
  let right = joiner + 1;
  while (runs.first[right]! < 0) right++;
  const join = words[joiner]!.lowerHash;
  const leftStart = runs.first[left]!,
    rightEnd = runs.last[right]!;
  out.add(80, join, words[left]!.lowerHash, at);
  out.add(81, join, lists[left]!, at);
  out.add(82, join, words[rightEnd]!.lowerHash, at);
  out.add(83, lists[left]!, lists[right]!, mix(join, at));
  out.add(84, lists[left]!, lists[rightEnd]!, mix(join, at));
  out.add(85, join, words[leftStart]!.lowerHash, at);
  out.add(86, join, place.wordAt(leftStart - 1).lowerHash, at);
  out.add(87, join, mix(left - leftStart, rightEnd - right), at);
}
