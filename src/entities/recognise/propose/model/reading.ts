import { isSmallWord } from '../../../../lexicon/function-words.js';
import { rememberWord } from '../../../../remember.js';
import type { Segmentation } from '../../../../language/tokens.js';
import { gatherEvidence, type WordEvidence } from './evidence.js';
import type { NameLists } from './name-lists.js';
import { findRuns, type Runs } from './runs.js';
import { readWord, WordKind, type Word } from './word.js';

/** A text as the features see it. */
export interface Reading {
  words: readonly Word[];
  /** How each word is written. */
  kinds: Uint8Array;
  sentences: readonly { first: number; last: number }[];
  runs: Runs;
  lists: Uint32Array;
  evidence: Map<string, WordEvidence>;
}

/** Least words and letters of a sentence in capitals whose capitals say nothing. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 14;

const wordOf = rememberWord(readWord);

export function readText({ tokens, sentences }: Segmentation, nameLists: NameLists): Reading {
  const words: Word[] = [];
  for (const form of tokens.forms) words.push(wordOf(form));
  for (const sentence of sentences)
    if (isAllCapitals(words, sentence))
      for (let i = sentence.first; i < sentence.last; i++) words[i] = wordOf(capitalise(words[i]!));
  const runs = findRuns(words, sentences);
  const lists = new Uint32Array(words.length);
  for (const { first, last } of sentences) nameLists.lookUp(words, first, last, lists);
  const kinds = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) kinds[i] = words[i]!.kind;
  return {
    words,
    kinds,
    sentences,
    runs,
    lists,
    evidence: gatherEvidence({ words, runs, lists, sentences }),
  };
}

function isAllCapitals(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): boolean {
  let letters = 0;
  for (let i = first; i < last; i++) {
    const { kind, form } = words[i]!;
    if (form !== form.toUpperCase()) return false;
    if (kind === WordKind.Capitals) letters += form.length;
  }
  return last - first >= LEAST_WORDS && letters >= LEAST_LETTERS;
}

function capitalise({ form, lower }: Word): string {
  return isSmallWord(lower) ? lower : form[0]! + lower.slice(1);
}
