import type { SentenceTokens, Tokens } from '../language/tokens.js';
import { CARDINALS, SCALES } from './lexicon.js';

/** The words of one sentence, as the rules read them. Indices are into the document's tokens. */
export class Words {
  readonly first: number;
  readonly last: number;

  private readonly lower: string[] = [];
  /** The number last asked for: rule after rule asks for the same. */
  private numberAt = -1;
  private numberRead: NumberRead | null = null;

  constructor(
    readonly tokens: Tokens,
    sentence: SentenceTokens,
  ) {
    this.first = sentence.first;
    this.last = sentence.last;
    for (let i = this.first; i < this.last; i++)
      this.lower.push(withoutStop(tokens.forms[i]!.toLowerCase()));
  }

  /** The form as written, empty outside the sentence. */
  form(i: number): string {
    return i >= this.first && i < this.last ? this.tokens.forms[i]! : '';
  }

  /** Lower-cased form without the full stop of an abbreviation, empty outside the sentence. */
  at(i: number): string {
    return this.lower[i - this.first] ?? '';
  }

  /** Whether no white space lies before token `i`. */
  joined(i: number): boolean {
    return i > this.first && this.tokens.starts[i] === this.tokens.ends[i - 1];
  }

  /** A number in figures or words that begins at token `i`: `1.2 million`, `twenty-one`, `5bn`, `two hundred`. */
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
  word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;

export interface NumberRead {
  value: number;
  /** Token after the number. */
  next: number;
}

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,9})?([kmb]|bn|mn|tn)?$/;

function readNumber(words: Words, i: number): NumberRead | null {
  const small = readFigures(words.at(i)) ?? CARDINALS.get(words.at(i)) ?? null;
  if (small === null) return null;
  let value = small;
  let next = i + 1;
  if (value >= 20 && value < 100 && CARDINALS.has(words.at(i))) {
    const unit = words.at(next) === '-' ? next + 1 : next;
    const ones = CARDINALS.get(words.at(unit)) ?? 0;
    if (ones > 0 && ones < 10) [value, next] = [value + ones, unit + 1];
  }
  if (words.at(next) === 'and' && words.at(next + 1) === 'a' && words.at(next + 2) === 'half')
    [value, next] = [value + 0.5, next + 3];
  for (let scale = scaleAt(words, next); scale; scale = scaleAt(words, next))
    [value, next] = [value * scale.by, scale.next];
  return { value: round(value), next };
}

function readFigures(word: string): number | null {
  if (word < '0' || word > ':') return null;
  const match = FIGURES.exec(word);
  return (
    match &&
    round(Number(match[1]!.replaceAll(',', '') + (match[2] ?? '')) * (SCALES.get(match[3] ?? '') ?? 1))
  );
}

/** The power of ten at `i`, after an optional hyphen. */
function scaleAt(words: Words, i: number): { by: number; next: number } | null {
  const at = words.at(i) === '-' ? i + 1 : i;
  const by = SCALES.get(words.at(at));
  if (by === undefined || (words.at(at).length === 1 && !words.joined(at))) return null;
  return { by, next: at + 1 };
}

/** Without the last digits that binary fractions add; 12 digits stay. */
const round = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
