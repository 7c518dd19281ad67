import type { Anaphor } from './anaphor.js';
import { nounKindOf, ownedKindOf, verbKindOf, wordBefore } from './beside.js';
import type { Referent } from './memory.js';
import { fitOf } from './noun-fit.js';
import { numberOf } from './number-of.js';
import { kindOf } from './referent-kinds.js';
import type { DiscourseText } from './text.js';

const NONE: readonly number[] = [];

/** What a word may go back to, with what is asked of the word and its candidates again and again. */
export class Choice {
  /** The kinds of the candidates, numbers of `KINDS`. */
  readonly kinds: readonly number[];
  /** How the noun of a phrase fits the candidates, numbers of `FITS`; empty for a pronoun. */
  readonly fits: readonly number[];
  /** What the last words for the candidates say of their number, numbers of `NUMBERS`; only for `they`. */
  readonly numbers: readonly number[];
  /** The kind of the verb behind the word, a number of `VERB_KINDS`. */
  readonly verb: number;
  /** What stands before it, a number of `WORDS_BEFORE`. */
  readonly before: number;
  /** The kind of its noun and of the noun that it owns, numbers of `NOUN_KINDS`; -1 where there is none. */
  readonly noun: number;
  readonly owned: number;

  constructor(
    readonly text: DiscourseText,
    readonly anaphor: Anaphor,
    /** The latest first, each once. */
    readonly candidates: readonly Referent[],
  ) {
    const { phrase, place } = anaphor;
    this.kinds = candidates.map(kindOf);
    this.fits = phrase ? candidates.map((candidate) => fitOf(candidate, phrase)) : NONE;
    this.numbers = anaphor.class === 'they' ? candidates.map((c) => numberOf(text, c)) : NONE;
    this.verb = verbKindOf(text, place);
    this.before = wordBefore(text, place);
    this.noun = phrase ? nounKindOf(phrase.head) : -1;
    this.owned = anaphor.case === 'possessive' ? ownedKindOf(text, place) : -1;
  }
}
