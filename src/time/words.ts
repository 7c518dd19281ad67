import type { Morphology } from '../language/syntax.js';
import type { SentenceTokens, Tokens } from '../language/tokens.js';
import { readNumber } from './numbers.js';
import type { NumberRead } from './words-of-numbers.js';

/** The words of one sentence, as the rules read them. Indices are into the document's tokens. */
export class Words {
  readonly first: number;
  readonly last: number;

  private capitals: boolean | null = null;
  /** The number last asked for: rule after rule asks for the same. */
  private numberAt = -1;
  private numberRead: NumberRead | null = null;

  constructor(
    readonly tokens: Tokens,
    sentence: SentenceTokens,
    private readonly morphology: Morphology | null = null,
    /** Whether the words are a headline, which tells what has been in the present tense. */
    readonly inHeadline = false,
  ) {
    this.first = sentence.first;
    this.last = sentence.last;
  }

  /** The form as written, empty outside the sentence. */
  form(i: number): string {
    return i >= this.first && i < this.last ? this.tokens.forms[i]! : '';
  }

  /** Lower-cased form without the full stop of an abbreviation, empty outside the sentence. */
  at(i: number): string {
    return i >= this.first && i < this.last ? withoutStop(this.tokens.lowers[i]!) : '';
  }

  /** Whether the sentence is written in capitals throughout, as headlines are. */
  get inCapitals(): boolean {
    if (this.capitals === null) {
      const text = this.textFrom(this.first, Infinity);
      this.capitals = text === text.toUpperCase();
    }
    return this.capitals;
  }

  /** Penn Treebank tag, empty outside the sentence. */
  tag(i: number): string {
    return i >= this.first && i < this.last ? (this.morphology?.tags[i] ?? '') : '';
  }

  /** Lower-case lemma, empty outside the sentence. */
  lemma(i: number): string {
    return i >= this.first && i < this.last ? (this.morphology?.lemmas[i] ?? '') : '';
  }

  /** Whether no white space lies before token `i`. */
  joined(i: number): boolean {
    return i > this.first && this.tokens.starts[i] === this.tokens.ends[i - 1];
  }

  /** UTF-16 units of white space before token `i`. */
  gap(i: number): number {
    return this.tokens.starts[i]! - this.tokens.ends[i - 1]!;
  }

  /**
   * A number in figures or words that begins at token `i`: `1.2 million`, `twenty-one`, `5bn`, `two hundred`.
   */
  number(i: number): NumberRead | null {
    if (i !== this.numberAt) {
      this.numberRead = readNumber(this, i);
      this.numberAt = i;
    }
    return this.numberRead;
  }

  /** First token from `i` that begins at or after the offset. */
  after(offset: number, i: number): number {
    let next = i;
    while (next < this.last && this.tokens.starts[next]! < offset) next++;
    return next;
  }

  /** The text from token `i`, at most `width` UTF-16 units and not beyond the sentence. */
  textFrom(i: number, width: number): string {
    const start = this.tokens.starts[i]!;
    return this.tokens.text.slice(start, Math.min(start + width, this.tokens.ends[this.last - 1]!));
  }
}

const withoutStop = (word: string): string =>
  word.length > 1 && word.charCodeAt(word.length - 1) === STOP ? word.slice(0, -1) : word;
const STOP = '.'.charCodeAt(0);
