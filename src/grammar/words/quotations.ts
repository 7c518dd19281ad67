import { isPlainSaying } from '../../lexicon/reporting.js';
import type { SentenceTokens, Tokens } from '../../language/tokens.js';
import {
  closesSingle,
  closesTwice,
  isBullet,
  opensDouble,
  opensSingle,
  opensTwice,
} from './quotation-marks.js';

/** A quotation: the tokens of its marks (close is the token after the last word where a mark is missing). */
export interface Quote {
  open: number;
  close: number;
  /** True where its paragraph leaves it open and the next opens with a mark: the quotation goes on there. */
  goesOn?: boolean;
}

const DOUBLE_OPENING = new Set(['“', '«', '„', '"', '‟', '``']);
const DOUBLE_CLOSING = new Set(['”', '»', '"', '“']);
const SINGLE_OPENING = new Set(['‘', "'", '‹', '‚', '`']);
const SINGLE_CLOSING = new Set(['’', "'", '›', '‘']);
/**
 * So many words before the cue a quotation whose closing mark is missing ends with a comma: `"We go, the
 * minister said`.
 */
const LONGEST_SPEAKER = 8;

/**
 * Quotations in text order, the outermost where they nest. A mark left open closes before the cue that
 * follows it, else with its paragraph, so that no quotation swallows the article; one that was never opened
 * begins with its paragraph; a single mark that nothing closes is an apostrophe, unless the next paragraph
 * opens with one too.
 */
export function findQuotes(tokens: Tokens, sentences: readonly SentenceTokens[]): Quote[] {
  const quotes: Quote[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++;
    const goesOn = quotes.at(-1)?.goesOn ?? false;
    const reader = new ParagraphReader(tokens, sentences[from]!.first, sentences[to - 1]!.last, goesOn);
    for (const quote of reader.read()) quotes.push(quote);
    from = to;
  }
  return quotes;
}

/** Reads the quotations of tokens `[first, last)`. */
class ParagraphReader {
  readonly #quotes: Quote[] = [];
  /** Marks that are open; -1 for none. */
  #double = -1;
  #single = -1;
  /** Quotations inside an open single mark, which stand alone where that is an apostrophe. */
  #inner: Quote[] = [];
  #closed: number;
  /** The open mark whose sentence was searched for a cue. */
  #asked = -1;

  constructor(
    private readonly tokens: Tokens,
    private readonly first: number,
    private readonly last: number,
    /** Whether the paragraph before left its quotation to this one. */
    private readonly continues: boolean,
  ) {
    this.#closed = first;
  }

  read(): Quote[] {
    for (let i = this.first; i < this.last; i++) this.#readMark(i);
    if (this.#double >= 0) this.#leaveOpen(this.#double, DOUBLE_OPENING);
    else if (this.#single >= 0 && this.#goesOn(SINGLE_OPENING)) {
      this.#inner = [];
      this.#leaveOpen(this.#single, SINGLE_OPENING);
    }
    return [...this.#quotes, ...this.#inner].sort((a, b) => a.open - b.open);
  }

  #readMark(i: number): void {
    const { tokens } = this;
    const form = tokens.forms[i]!;
    if (this.#double < 0 && opensTwice(tokens, i)) this.#double = i;
    else if (this.#closesItsOwn(form)) this.#closeDouble(i);
    else if (DOUBLE_OPENING.has(form) && opensDouble(tokens, i)) {
      if (this.#double >= 0) this.#closeBeforeCue(this.#double, i);
      if (this.#double < 0 || form === '"') this.#double = i;
    } else if (DOUBLE_CLOSING.has(form) || (this.#double >= 0 && closesTwice(tokens, i)))
      this.#closeDouble(i);
    else if (this.#double >= 0) return;
    else if (this.#single < 0 && SINGLE_OPENING.has(form) && opensSingle(tokens, i)) this.#single = i;
    else if (this.#single >= this.#closed && SINGLE_CLOSING.has(form) && closesSingle(tokens, i))
      this.#closeSingle(i);
  }

  /** Whether a mark that opens elsewhere closes the open one: `„…“`. */
  #closesItsOwn(form: string): boolean {
    const opened = this.#double >= 0 ? this.tokens.forms[this.#double] : '';
    return form === '“' && opened === '„';
  }

  /** `“We go, Roe said. He left. “We go now.”`: one left open closes before its cue where another opens. */
  #closeBeforeCue(open: number, next: number): void {
    const { sentenceOf } = this.tokens;
    if (open === this.#asked || sentenceOf[open + 1] === sentenceOf[next]) return;
    this.#asked = open;
    const comma = this.#commaBeforeCue(open);
    if (comma === null) return;
    this.#quotes.push({ open, close: comma });
    this.#double = -1;
  }

  #closeDouble(i: number): void {
    if (this.#double < 0) {
      this.#closeUnopened(i);
      return;
    }
    if (i > this.#double + 1)
      (this.#single >= 0 && this.#single < this.#double ? this.#inner : this.#quotes).push({
        open: this.#double,
        close: i,
      });
    this.#double = -1;
    if (this.#inner.length === 0) {
      this.#single = -1;
      this.#closed = i;
    }
  }

  #closeSingle(i: number): void {
    if (i > this.#single + 1) this.#quotes.push({ open: this.#single, close: i });
    this.#inner = [];
    this.#single = -1;
  }

  /**
   * `The road is open,” he said`: a mark behind a comma or stop that nothing opened, the first of its
   * paragraph.
   */
  #closeUnopened(i: number): void {
    const { tokens, first } = this;
    const alone = this.#quotes.length === 0 && this.#single < 0 && this.#closed === first;
    const form = tokens.forms[i]!;
    if (!alone || this.continues || form === '“' || form === '»' || i < first + 2) return;
    if (/^[,.!?]$/.test(tokens.forms[i - 1]!) && i + 1 < this.last)
      this.#quotes.push({ open: first - 1, close: i });
    this.#closed = i;
  }

  /** Whether the next paragraph opens with a mark of a kind: the quotation goes on there. */
  #goesOn(opening: ReadonlySet<string>): boolean {
    return this.last < this.tokens.length && opening.has(this.tokens.forms[this.last]!);
  }

  #leaveOpen(open: number, opening: ReadonlySet<string>): void {
    if (open + 1 >= this.last || isBullet(this.tokens, open)) return;
    if (this.#goesOn(opening)) this.#quotes.push({ open, close: this.last, goesOn: true });
    else this.#quotes.push({ open, close: this.#commaBeforeCue(open) ?? this.last });
  }

  /**
   * The comma before the first `said` of an open quotation: `"We go, said Roe`, `"We go, the minister said`.
   */
  #commaBeforeCue(open: number): number | null {
    const { forms, sentenceOf } = this.tokens;
    for (let i = open + 3; i < this.last && sentenceOf[i] === sentenceOf[open + 1]; i++) {
      if (!isPlainSaying(forms[i]!)) continue;
      for (let at = i - 1; at > open + 1 && i - at <= LONGEST_SPEAKER; at--)
        if (forms[at] === ',') return at;
      return null;
    }
    return null;
  }
}
