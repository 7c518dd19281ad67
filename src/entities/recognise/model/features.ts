import { finish, mix } from '../../../language/model/hash.js';
import { EVIDENCES, Evidence } from './evidence.js';
import { List, LISTS } from './name-lists.js';
import type { Reading } from './reading.js';
import { isName, WordKind, type Word } from './word.js';

/** Most features of a word. */
export const MOST_FEATURES = 160;
/** Features of the word itself, which come first; training drops them at times, so that context learns to do without. */
export const WORD_FEATURES = 5;

const EDGE = 0x7f;
const CUE_DISTANCE = 4;

/** Fills `out` with the hashed features of word `i` of the sentence from `first` to `last`; returns how many. */
export function nameFeatures(reading: Reading, first: number, last: number, i: number, out: Uint32Array): number {
  const { words, lists } = reading;
  const at = (j: number): Word | undefined => (j >= first && j < last ? words[j] : undefined);
  const lower = (j: number) => at(j)?.lowerHash ?? EDGE;
  const kind = (j: number) => at(j)?.kind ?? EDGE;
  const shape = (j: number) => at(j)?.shape ?? EDGE;
  const listed = (j: number) => (at(j) ? lists[j]! : EDGE << 20);
  const suffix = (j: number) => at(j)?.suffixes.at(-1) ?? EDGE;
  const word = words[i]!;
  const initial = isInitial(words, first, i) ? 1 : 0;
  let f = 0;
  const add = (template: number, a: number, b = 0, c = 0) => { out[f++] = finish(mix(mix(mix(template, a), b), c)); };

  add(1, word.formHash);
  add(2, word.lowerHash);
  add(3, word.lowerHash, lower(i - 1));
  add(4, word.lowerHash, lower(i + 1));
  add(5, word.lowerHash, word.kind, initial);
  add(6, 0);
  add(7, word.shape, initial);
  add(8, word.longShape);
  add(9, lower(i - 1), word.kind);
  add(10, lower(i + 1), word.kind);
  add(11, lower(i - 2), kind(i - 1), word.kind);
  add(12, lower(i + 2), kind(i + 1), word.kind);
  add(13, shape(i - 1), word.shape);
  add(14, word.shape, shape(i + 1));
  add(15, shape(i - 1), word.shape, shape(i + 1));
  add(16, lower(i - 1), lower(i + 1), word.kind);
  add(17, lower(i - 2), lower(i - 1), word.kind);
  add(18, lower(i + 1), lower(i + 2), word.kind);
  add(19, suffix(i - 1), word.kind);
  add(20, suffix(i + 1), word.kind);
  add(21, listed(i), word.kind);
  add(22, listed(i - 1), listed(i));
  add(23, listed(i), listed(i + 1));
  add(24, listed(i - 1), listed(i), listed(i + 1));
  for (let bit = 0; bit < LISTS; bit++) if (lists[i]! & (1 << bit)) add(25, bit, initial, word.kind);
  f = joinFeatures(reading, first, i, out, f);
  if (!isName(word.kind) && word.kind !== WordKind.Number) return f;
  word.prefixes.forEach((prefix) => add(30, prefix));
  word.suffixes.forEach((hash) => add(31, hash));
  f = runFeatures(reading, first, last, i, out, f);
  f = cueFeatures(reading, first, i, out, f);
  return evidenceFeatures(reading, i, initial, out, f);
}

/** First word of a sentence, of a quotation in it or of a list item: a capital there says little. */
function isInitial(words: readonly Word[], first: number, i: number): boolean {
  if (i === first) return true;
  const { kind } = words[i - 1]!;
  return kind === WordKind.Quote || kind === WordKind.Stop || (kind === WordKind.Other && i === first + 1);
}

/** The run of capitalised words around the word: where it begins and ends, its last word, what stands around it. */
function runFeatures({ words, runs, lists }: Reading, first: number, last: number, i: number, out: Uint32Array, from: number): number {
  let f = from;
  const add = (template: number, a: number, b = 0, c = 0) => { out[f++] = finish(mix(mix(mix(template, a), b), c)); };
  const start = runs.first[i]!, end = runs.last[i]!;
  if (start < 0) return f;
  const length = Math.min(end - start, 4), place = Math.min(i - start, 3);
  const head = words[end]!;
  const before = start > first ? words[start - 1]!.lowerHash : EDGE;
  const after = end + 1 < last ? words[end + 1]!.lowerHash : EDGE;
  add(40, length, place);
  add(41, head.lowerHash, place);
  add(42, words[start]!.lowerHash, place);
  add(43, before, place);
  add(44, after, place);
  add(45, before, after, place);
  add(46, head.suffixes.at(-1)!, place);
  add(47, lists[end]!, place, length);
  add(48, lists[start]!, place, length);
  add(49, start > first ? lists[start - 1]! : EDGE, place, length);
  add(50, end + 1 < last ? lists[end + 1]! : EDGE, place, length);
  const wideStart = runs.wideFirst[i]!, wideEnd = runs.wideLast[i]!;
  if (wideStart === start && wideEnd === end) return f;
  add(51, words[wideEnd]!.lowerHash, wideStart === start ? 1 : 0, place);
  add(52, words[runs.last[wideStart]!]!.lowerHash, wideStart === start ? 1 : 0, place);
  add(53, lists[runs.last[wideStart]!]!, wideStart === start ? 1 : 0, place);
  add(54, wideStart > first ? words[wideStart - 1]!.lowerHash : EDGE, place);
  return f;
}

/** Within a run with joining words: the runs of capitalised words on both sides of the last joining words. */
function joinFeatures({ words, runs, lists }: Reading, first: number, i: number, out: Uint32Array, from: number): number {
  let f = from;
  const wideStart = runs.wideFirst[i]!;
  if (wideStart < 0) return f;
  const place = runs.first[i]! < 0 ? 0 : 1 + Math.min(i - runs.first[i]!, 2);
  const joiner = place === 0 ? i : runs.first[i]! - 1;
  if (joiner < wideStart) return f;
  const add = (template: number, a: number, b = 0, c = 0) => { out[f++] = finish(mix(mix(mix(template, a), b), c)); };
  let left = joiner;
  while (runs.first[left]! < 0) left--;
  let right = joiner + 1;
  while (runs.first[right]! < 0) right++;
  const join = words[joiner]!.lowerHash;
  const leftStart = runs.first[left]!, rightEnd = runs.last[right]!;
  const before = leftStart > first ? words[leftStart - 1]!.lowerHash : EDGE;
  add(80, join, words[left]!.lowerHash, place);
  add(81, join, lists[left]!, place);
  add(82, join, words[rightEnd]!.lowerHash, place);
  add(83, lists[left]!, lists[right]!, mix(join, place));
  add(84, lists[left]!, lists[rightEnd]!, mix(join, place));
  add(85, join, words[leftStart]!.lowerHash, place);
  add(86, join, before, place);
  add(87, join, mix(left - leftStart, rightEnd - right), place);
  return f;
}

/** Offices, titles and heads shortly before the word. */
function cueFeatures({ lists, words }: Reading, first: number, i: number, out: Uint32Array, from: number): number {
  let f = from;
  for (let j = i - 1; j >= first && j >= i - CUE_DISTANCE; j--) {
    const cue = lists[j]! & (List.Office | List.Title | List.SpeechVerb | List.OrganizationHead);
    if (cue === 0) continue;
    out[f++] = finish(mix(mix(60, cue), i - j));
    out[f++] = finish(mix(mix(61, words[j]!.lowerHash), i - j));
    break;
  }
  return f;
}

function evidenceFeatures({ words, evidence }: Reading, i: number, initial: number, out: Uint32Array, from: number): number {
  let f = from;
  const add = (template: number, a: number, b = 0, c = 0) => { out[f++] = finish(mix(mix(mix(template, a), b), c)); };
  const own = evidence.get(words[i]!.lower);
  if (!own) return f;
  const { kind } = words[i]!;
  for (let bit = 0; bit < EVIDENCES; bit++) if (own.bits & (1 << bit)) add(70, bit, initial, kind);
  add(71, own.bits & (Evidence.Lower | Evidence.CapitalisedInside), initial, kind);
  add(72, own.bits & (Evidence.AfterTitle | Evidence.AfterForename | Evidence.BeforeSpeech | Evidence.AfterIn | Evidence.AfterThe | Evidence.Alone));
  if (own.longerHead !== 0) {
    add(73, own.longerHead);
    add(74, own.longerNeighbour);
  }
  return f;
}
