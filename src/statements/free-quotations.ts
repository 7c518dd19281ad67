import type { SentenceTokens } from '../language/tokens.js';
import type { RelationContext } from '../grammar/context.js';
import type { Content, Piece } from './contents/find-content.js';
import type { Draft } from './draft.js';
import type { Cue, CueReader } from './cues/find-cues.js';
import { introducingVerb } from './cues/introducing-verb.js';
import type { Quote } from '../grammar/words/quotations.js';
import type { SpeakerResolver } from './speakers.js';

const FEWEST_WORDS = 4;
/** How many sentences after a statement a quotation still goes with its speaker. */
const REACH = 4;
/** What stands before a quotation that is more than a name in quotes. */
const INTRODUCES = /^[.,:;!?”"»—]$|^--$/;
const MARK = /^[,.;!?]$/;

/** Gives the quotations that no cue beside them reports to the cue or the statement before them. */
export class QuoteAttributor {
  readonly #context: RelationContext;
  readonly #reader: CueReader;
  readonly #quotes: readonly Quote[];
  readonly #resolver: SpeakerResolver;
  #next = 0;
  /** Last token that a statement reaches. */
  #reached = 0;
  /** Pieces of a quotation whose paragraph leaves it open, for the one that closes it. */
  #open: Piece[] = [];
  /** Cue of the sentence before that reports nothing yet. */
  #pending: Cue | undefined;

  constructor(
    context: RelationContext,
    reader: CueReader,
    quotes: readonly Quote[],
    resolver: SpeakerResolver,
  ) {
    this.#context = context;
    this.#reader = reader;
    this.#quotes = quotes;
    this.#resolver = resolver;
  }

  /** A quotation that begins before the sentence or goes on past it belongs to the statement whole; marks at its edges do not. */
  extend(content: Content, cue: Cue, last: number): Content {
    const pieces = [...content.pieces];
    const [first, end] = pieces.at(-1)!;
    const opening = pieces[0]!;
    for (
      let q = Math.max(0, this.#next - 2);
      q < this.#quotes.length && this.#quotes[q]!.open < last;
      q++
    ) {
      const { open, close } = this.#quotes[q]!;
      if (open + 1 >= first - 1 && open < end && close > end && open > cue.first)
        pieces[pieces.length - 1] = trimEnd(this.#context.segmentation.tokens.forms, [first, close]);
      if (close >= opening[1] && close <= opening[1] + 2 && open < opening[0] && cue.first > close)
        pieces[0] = [open + 1, opening[1]];
    }
    return { ...content, pieces };
  }

  /** Adds the statements of the quotations that end in the sentence to its own. */
  attribute(
    sentence: SentenceTokens,
    s: number,
    cues: readonly Cue[],
    own: Draft[],
    before: Draft | undefined,
  ): void {
    const reported = own.slice();
    for (const { content } of reported)
      this.#reached = Math.max(this.#reached, content.pieces.at(-1)![1]);
    for (
      ;
      this.#next < this.#quotes.length && this.#quotes[this.#next]!.close <= sentence.last;
      this.#next++
    ) {
      const quote = this.#quotes[this.#next]!;
      if (quote.goesOn && this.#isFree(quote, reported)) {
        this.#open.push([quote.open + 1, quote.close]);
        continue;
      }
      const draft = this.#isFree(quote, reported)
        ? this.#draft(quote, sentence, s, cues, own, before)
        : null;
      if (!draft) continue;
      own.push(draft);
      this.#reached = quote.close;
    }
    this.#joinOpen(own);
    this.#pending = own.length === 0 ? cues.findLast((cue) => cue.speaker !== null) : undefined;
  }

  /** Gives the paragraphs left open to the statement that quotes what follows them. */
  #joinOpen(own: readonly Draft[]): void {
    const first = own[0];
    if (!first || this.#open.length === 0) return;
    first.content.pieces.unshift(...this.#open);
    this.#open = [];
  }

  #isFree({ open, close }: Quote, reported: readonly Draft[]): boolean {
    return (
      close - open - 1 >= FEWEST_WORDS &&
      open + 1 >= this.#reached - 1 &&
      !reported.some(({ content }) =>
        content.pieces.some(([first, last]) => first < close && open + 1 < last),
      )
    );
  }

  /** The statement a quotation makes, or null where it goes on with one or nobody says it. */
  #draft(
    quote: Quote,
    sentence: SentenceTokens,
    s: number,
    cues: readonly Cue[],
    own: readonly Draft[],
    before: Draft | undefined,
  ): Draft | null {
    const { tokens } = this.#context.segmentation;
    const { open } = quote;
    const opens = open <= sentence.core + 1;
    const last = own.at(-1) ?? before;
    const piece = trimEnd(tokens.forms, [open + 1, quote.close]);
    const start = tokens.sentenceOf[open]!;
    const silent = cues.find(
      (cue) => cue.last <= open && cue.speaker !== null && own.every((draft) => draft.cue !== cue),
    );
    if (last && opens && this.#goesOn(last, start)) {
      last.content.pieces.push(piece);
      last.until = s;
      this.#reached = quote.close;
      return null;
    }
    const introduced = open === sentence.core || INTRODUCES.test(tokens.forms[open - 1] ?? '.');
    if (!introduced) return null;
    const cue =
      silent ??
      (opens ? this.#pending : undefined) ??
      introducingVerb(
        this.#reader,
        open,
        this.#context.segmentation.sentences[tokens.sentenceOf[Math.max(0, open - 1)]!]!,
      ) ??
      this.#pending;
    if (cue?.speaker) {
      this.#pending = undefined;
      return {
        cue,
        speaker: this.#resolver.resolve(cue.speaker),
        content: { pieces: [piece], rule: 'statement.cue-then-quote' },
        sentence: start,
        until: s,
      };
    }
    const speaker = this.#resolver.last;
    if (!opens || !last || !speaker || start - last.sentence > REACH) return null;
    return {
      cue: null,
      speaker: { ...speaker, how: 'continued' },
      content: { pieces: [piece], rule: 'statement.free-quote' },
      sentence: start,
      until: s,
    };
  }

  /** Whether a quotation that opens in sentence `s` goes on with what a statement quotes. */
  #goesOn({ content, until }: Draft, s: number): boolean {
    const [first, last] = content.pieces.at(-1)!;
    return s - until <= 1 && this.#reader.inQuote[first] === 1 && this.#reader.inQuote[last - 1] === 1;
  }
}

function trimEnd(forms: readonly string[], [first, last]: Piece): Piece {
  let to = last;
  while (to > first + 1 && MARK.test(forms[to - 1]!)) to--;
  return [first, to];
}
