import { List } from './name-lists.js';
import type { Runs } from './runs.js';
import { isName, WordKind, type Word } from './word.js';

/** What the whole text shows about a word, however capitalised; one bit each. */
export enum Evidence {
  Lower = 1,
  CapitalisedInside = 2,
  AfterTitle = 4,
  BeforeSpeech = 8,
  AfterIn = 16,
  AfterThe = 32,
  AfterForename = 64,
  BeforeHead = 128,
  Possessive = 256,
  Repeated = 512,
  FirstOfLonger = 1024,
  LastOfLonger = 2048,
  AfterOffice = 4096,
  Alone = 8192,
}

export const EVIDENCES = 14;

export interface WordEvidence {
  bits: number;
  /**
   * Last word of the first longer run the word is in, and the word it stands before or after there; 0
   * without.
   */
  longerHead: number;
  longerNeighbour: number;
  occurrences: number;
}

interface Reading {
  words: readonly Word[];
  runs: Runs;
  lists: Uint32Array;
  sentences: readonly { first: number; last: number }[];
}

/**
 * Context aggregation (Ratinov and Roth 2009): how each word that is capitalised somewhere in a text is used
 * elsewhere in it.
 */
export function gatherEvidence({ words, runs, lists, sentences }: Reading): Map<string, WordEvidence> {
  const byWord = new Map<string, WordEvidence>();
  const of = (word: Word) => {
    let known = byWord.get(word.lower);
    if (!known)
      byWord.set(word.lower, (known = { bits: 0, longerHead: 0, longerNeighbour: 0, occurrences: 0 }));
    return known;
  };
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const word = words[i]!;
      if (!isName(word.kind)) continue;
      const evidence = of(word);
      evidence.bits |=
        (i > first ? Evidence.CapitalisedInside : 0) |
        usedAs(words, runs, lists, first, last, i) |
        (evidence.occurrences > 0 ? Evidence.Repeated : 0);
      evidence.occurrences++;
      const start = runs.first[i]!,
        end = runs.last[i]!;
      if (start < end && evidence.longerHead === 0) {
        evidence.longerHead = words[end]!.lowerHash;
        evidence.longerNeighbour = words[i === end ? i - 1 : i + 1]!.lowerHash;
      }
      if (isAcronym(words, i) && i >= 2 && runs.wideLast[i - 2]! === i - 2)
        evidence.longerHead = words[runs.last[i - 2]!]!.lowerHash;
    }
  }
  for (const { kind, lower } of words) {
    const known = kind === WordKind.Lower ? byWord.get(lower) : undefined;
    if (known) known.bits |= Evidence.Lower;
  }
  return byWord;
}

function usedAs(
  words: readonly Word[],
  runs: Runs,
  lists: Uint32Array,
  first: number,
  last: number,
  i: number,
): number {
  const start = runs.first[i]!,
    end = runs.last[i]!;
  const before = i > first ? words[i - 1]! : undefined;
  const listed = i > first ? lists[i - 1]! : 0;
  const next = end + 1 < last ? end + 1 : -1;
  let bits = 0;
  if (listed & List.Title) bits |= Evidence.AfterTitle;
  if (listed & List.Office) bits |= Evidence.AfterOffice;
  if (listed & List.Forename && i > start) bits |= Evidence.AfterForename;
  if (
    before?.kind === WordKind.Preposition &&
    (before.lower === 'in' || before.lower === 'at' || before.lower === 'from')
  )
    bits |= Evidence.AfterIn;
  if (before?.kind === WordKind.The) bits |= Evidence.AfterThe;
  if (next > 0 && lists[next]! & List.SpeechVerb) bits |= Evidence.BeforeSpeech;
  if (next > 0 && words[next]!.kind === WordKind.Possessive) bits |= Evidence.Possessive;
  if (lists[end]! & List.OrganizationHead && i < end) bits |= Evidence.BeforeHead;
  if (start < end)
    bits |= (i === start ? Evidence.FirstOfLonger : 0) | (i === end ? Evidence.LastOfLonger : 0);
  else bits |= Evidence.Alone;
  return bits;
}

/** A word in capitals alone in brackets. */
const isAcronym = (words: readonly Word[], i: number) =>
  words[i]!.kind === WordKind.Capitals && words[i - 1]?.lower === '(' && words[i + 1]?.lower === ')';
