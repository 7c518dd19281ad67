import type { SentenceTokens, Tokens } from '../tokens.js';
import { CARELESS } from './carelessness.js';
import { traitsOf, type WordTraits } from './word-traits.js';

/** What is known of a text before its boundaries are looked for. */
export interface TextTraits {
  readonly words: readonly WordTraits[];
  /** In steps, 0 for a text in which nothing is careless. */
  readonly carelessness: number;
  /** Words that stand in small letters somewhere, and those that open sentences, in small letters. */
  readonly small: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export function readTextTraits(
  tokens: Tokens,
  sentences: readonly SentenceTokens[],
  carelessness: number,
): TextTraits {
  const words = tokens.forms.map(traitsOf);
  return {
    words,
    carelessness,
    small: new Set(tokens.lowers.filter((_, i) => words[i]!.isSmall)),
    openers: new Set(sentences.map(({ first }) => tokens.lowers[first]!)),
  };
}

/**
 * The words of a sentence before which one may end, behind a blank, though no rule says so. Something must
 * have been said by then.
 */
export function placesIn({ core, last }: SentenceTokens, tokens: Tokens, text: TextTraits): number[] {
  const { starts, ends } = tokens;
  const places: number[] = [];
  let isSaid = false;
  for (let at = core + 1; at < last; at++) {
    isSaid ||= text.words[at - 1]!.isSpelt;
    if (!isSaid || starts[at] === ends[at - 1] || text.words[at]!.closes) continue;
    if (mayBegin(at, text) && !goesOn(at, at - core, tokens, text)) places.push(at);
  }
  return places;
}

const mayBegin = (at: number, { words, carelessness }: TextTraits): boolean =>
  carelessness >= CARELESS || (carelessness > 0 && (!words[at]!.isSmall || words[at - 1]!.isMark));

/** Most words of a greeting, with its comma: `Dear Ms Roe,`. */
const LONGEST_GREETING = 4;
const OPEN_MARK = /^[:;–—]$/;
const ELLIPSIS = /^(?:\.{3,}|…)$/;

/** Whether the mark before word `at` lets the sentence go on; a comma does but behind a greeting. */
function goesOn(at: number, length: number, { forms }: Tokens, text: TextTraits): boolean {
  const { words, carelessness } = text;
  const mark = forms[at - 1]!;
  if (!words[at - 1]!.isMark) return false;
  if (mark === ',') return length > LONGEST_GREETING || carelessness < CARELESS;
  // `Roe v. Wade`, `went on . . . and on`, `well ... no`
  if (mark === '.') return !words[at - 2]!.isSpelt;
  return OPEN_MARK.test(mark) || (ELLIPSIS.test(mark) && words[at]!.isSmall);
}
