import { isDash } from '../grammar/marks.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Quote } from '../grammar/words/quotations.js';
import { introducingVerb } from './cues/introducing-verb.js';
import type { Content, Cue, Draft, Piece } from './draft.js';
import type { SpeakerResolver } from './speakers.js';

const FEWEST_WORDS = 4;
/** How many sentences after a statement a quotation still goes with its speaker. */
const REACH = 4;
const MARK = /^[,.;!?]$/;

/** What stands before a quotation that is more than a name in quotes. */
const introduces = (form: string) => form === '' || /^[.,:;!?”"»]$/.test(form) || isDash(form);

/** The sentence whose quotations are given to speakers, with what was found in it. */
interface Place {
  sentence: Sentence;
  cues: readonly Cue[];
  /** Statements of the sentence so far. */
  own: Draft[];
  /** The last statement before the sentence. */
  before: Draft | undefined;
}

/** Gives the quotations that no cue beside them reports to the cue or the statement before them. */
export class QuoteAttributor {
  readonly #sentences: readonly Sentence[];
  readonly #quotes: readonly Quote[];
  readonly #resolver: SpeakerResolver;
  #next = 0;
  /** Last token that a statement reaches. */
  #reached = 0;
  /** Pieces of a quotation whose paragraph leaves it open, for the one that closes it. */
  #open: Piece[] = [];
  /** Cue of the sentence before that reports nothing yet. */
  #pending: Cue | undefined;

  constructor(sentences: readonly Sentence[], quotes: readonly Quote[], resolver: SpeakerResolver) {
    this.#sentences = sentences;
    this.#quotes = quotes;
    this.#resolver = resolver;
  }

  /** A quotation that begins before the sentence or goes on past it belongs to the statement whole; marks at its edges do not. */
  extend(content: Content, cue: Cue, s: Sentence): Content {
    const pieces = [...content.pieces];
    const [first, end] = pieces.at(-1)!;
    const opening = pieces[0]!;
    const { forms } = s.words.tree;
    for (
      let q = Math.max(0, this.#next - 2);
      q < this.#quotes.length && this.#quotes[q]!.open < s.last;
      q++
    ) {
      const { open, close } = this.#quotes[q]!;
      if (open + 1 >= first - 1 && open < end && close > end && open > cue.first)
        pieces[pieces.length - 1] = trimEnd(forms, [first, close]);
      if (close >= opening[1] && close <= opening[1] + 2 && open < opening[0] && cue.first > close)
        pieces[0] = [open + 1, opening[1]];
    }
    return { ...content, pieces };
  }

  /** Adds the statements of the quotations that end in the sentence to its own. */
  attribute(place: Place): void {
    const { sentence, own, cues } = place;
    const reported = own.slice();
    for (const { content } of reported)
      this.#reached = Math.max(this.#reached, content.pieces.at(-1)![1]);
    for (
      ;
      this.#next < this.#quotes.length && this.#quotes[this.#next]!.close <= sentence.last;
      this.#next++
    ) {
      const quote = this.#quotes[this.#next]!;
      if (!this.#isFree(quote, reported)) continue;
      if (quote.goesOn) {
        this.#open.push([quote.open + 1, quote.close]);
        continue;
      }
      const draft = this.#draft(quote, place);
      if (!draft) continue;
      own.push(draft);
      this.#reached = quote.close;
    }
    this.#joinOpen(own);
    this.#pending = own.length === 0 ? cues.findLast((cue) => cue.speaker !== null) : undefined;
  }

  /** Gives the paragraphs left open to the statement that quotes what follows them. */
  #joinOpen([first]: readonly Draft[]): void {
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
  #draft(quote: Quote, place: Place): Draft | null {
    const { sentence: s, own, before } = place;
    const { open } = quote;
    const { tree } = s.words;
    const opens = open <= s.core + 1;
    const last = own.at(-1) ?? before;
    const piece = trimEnd(tree.forms, [open + 1, quote.close]);
    const start = tree.sentenceOf[open]!;
    if (last && opens && goesOn(s, last, start)) {
      last.content.pieces.push(piece);
      last.until = s.number;
      this.#reached = quote.close;
      return null;
    }
    if (open !== s.core && !introduces(tree.forms[open - 1] ?? '')) return null;
    const cue = this.#cueFor(open, opens, place);
    if (cue?.speaker) {
      this.#pending = undefined;
      return {
        cue,
        speaker: this.#resolver.resolve(cue.speaker),
        content: { pieces: [piece], rule: 'statement.cue-then-quote' },
        sentence: start,
        until: s.number,
      };
    }
    const speaker = this.#resolver.last;
    if (!opens || !last || !speaker || start - last.sentence > REACH) return null;
    return {
      cue: null,
      speaker: { ...speaker, how: 'continued' },
      content: { pieces: [piece], rule: 'statement.free-quote' },
      sentence: start,
      until: s.number,
    };
  }

  /** The cue that introduces a quotation: one before it that reports nothing else, of the sentence before too, or any verb. */
  #cueFor(open: number, opens: boolean, { sentence: s, cues, own }: Place): Cue | undefined {
    const silent = cues.find(
      (cue) => cue.last <= open && cue.speaker !== null && own.every((draft) => draft.cue !== cue),
    );
    const introducing = this.#sentences[s.words.tree.sentenceOf[Math.max(0, open - 1)]!]!;
    return (
      silent ??
      (opens ? this.#pending : undefined) ??
      introducingVerb(introducing, open) ??
      this.#pending
    );
  }
}

/** Whether a quotation that opens in sentence `start` goes on with what a statement quotes. */
function goesOn(s: Sentence, { content, until }: Draft, start: number): boolean {
  const [first, last] = content.pieces.at(-1)!;
  const { inQuote } = s.words;
  return start - until <= 1 && inQuote[first] === 1 && inQuote[last - 1] === 1;
}

function trimEnd(forms: readonly string[], [first, last]: Piece): Piece {
  let to = last;
  while (to > first + 1 && MARK.test(forms[to - 1]!)) to--;
  return [first, to];
}
