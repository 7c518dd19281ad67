import type { Reading } from '../propose/model/reading.js';
import { WordKind, type Word } from '../propose/model/word.js';

/** Stands for what lies outside the sentence. */
export const EDGE = 0x7f;
const LISTS_OF_EDGE = EDGE << 20;
const EDGE_WORD: Word = {
  form: '',
  lower: '',
  formHash: EDGE,
  lowerHash: EDGE,
  prefixes: [EDGE],
  suffixes: [EDGE],
  ending: EDGE,
  shape: EDGE,
  longShape: EDGE,
  kind: EDGE as WordKind,
  clusters: [EDGE, EDGE, EDGE],
};

/**
 * Where the recogniser stands in a text: a word of the sentence from `first` to `last`, and its neighbours.
 */
export class Place {
  readonly reading: Reading;
  first = 0;
  last = 0;
  i = 0;
  word = EDGE_WORD;
  left = EDGE_WORD;
  farLeft = EDGE_WORD;
  right = EDGE_WORD;
  farRight = EDGE_WORD;
  /** Lists of the word and of the words beside it. */
  listed = 0;
  leftListed = 0;
  rightListed = 0;
  /**
   * 1 for the first word of a sentence, of a quotation in it or of a list item, where a capital says little.
   */
  initial = 0;
  /** 1 in a sentence with the result of a match, such as `2-1`. */
  result = 0;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Enters a sentence. */
  enter(first: number, last: number): void {
    this.first = first;
    this.last = last;
    this.result = this.#hasResult() ? 1 : 0;
  }

  /** The word at `i`, which may be outside the sentence. */
  wordAt(i: number): Word {
    return i >= this.first && i < this.last ? this.reading.words[i]! : EDGE_WORD;
  }

  /** Goes to a word of the sentence. */
  moveTo(i: number): void {
    const { first, last } = this;
    const { lists } = this.reading;
    this.i = i;
    this.word = this.wordAt(i);
    this.left = this.wordAt(i - 1);
    this.farLeft = this.wordAt(i - 2);
    this.right = this.wordAt(i + 1);
    this.farRight = this.wordAt(i + 2);
    this.listed = lists[i]!;
    this.leftListed = i > first ? lists[i - 1]! : LISTS_OF_EDGE;
    this.rightListed = i + 1 < last ? lists[i + 1]! : LISTS_OF_EDGE;
    this.initial = this.#isInitial() ? 1 : 0;
  }

  #hasResult(): boolean {
    const { kinds } = this.reading;
    for (let i = this.first + 1; i + 1 < this.last; i++)
      if (
        kinds[i] === WordKind.Hyphen &&
        kinds[i - 1] === WordKind.Number &&
        kinds[i + 1] === WordKind.Number
      )
        return true;
    return false;
  }

  #isInitial(): boolean {
    const { kind } = this.left;
    return (
      this.i === this.first ||
      kind === WordKind.Quote ||
      kind === WordKind.Stop ||
      (kind === WordKind.Other && this.i === this.first + 1)
    );
  }
}
