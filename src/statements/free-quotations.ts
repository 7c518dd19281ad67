import { isDash } from '../grammar/marks.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Quote } from '../grammar/words/quotations.js';
import { introducingVerb } from './cues/introducing-verb.js';
import { cueBehind, personNarrated, signatureBehind, voiceBehind } from './cues/quotation-voices.js';
import type { Content, Cue, Draft, Piece, Speaker } from './draft.js';
import { asksAgain, goesOn, trimEnd } from './going-on.js';
import { isAnnounced, isTitle, isWhole } from './whole-quotation.js';
import type { SpeakerResolver } from './speakers.js';

const FEWEST_WORDS = 4;
/** How many sentences after a statement a quotation still goes with its speaker. */
const REACH = 4;

/** What stands before a quotation that is more than a name in quotes. */
const introduces = (form: string) => form === '' || /^[.,:;!?”"»]$/.test(form) || isDash(form);

/** The sentence whose quotations are given to speakers, with what was found in it. */
interface Place {
  /** First token after the title. */
  body: number;
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
  /** Who asked last. */
  #asker: Speaker | null = null;
  /** Cue of the sentence before that reports nothing yet. */
  #pending: Cue | undefined;

  constructor(sentences: readonly Sentence[], quotes: readonly Quote[], resolver: SpeakerResolver) {
    this.#sentences = sentences;
    this.#quotes = quotes;
    this.#resolver = resolver;
  }

  /**
   * A quotation that begins before the sentence or goes on past it belongs to the statement whole; marks at
   * its edges do not.
   */
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

  /** Leaves the quotations that end in the sentence to the statement that holds it whole. */
  passOver({ last }: Sentence): void {
    while (this.#next < this.#quotes.length && this.#quotes[this.#next]!.close <= last) this.#next++;
    this.#reached = Math.max(this.#reached, last);
  }

  /** Adds the statements of the quotations that end in the sentence to its own. */
  attribute(place: Place): void {
    const { sentence, own, cues } = place;
    const reported = own.slice();
    for (const { content, cue, speaker } of reported) {
      this.#reached = Math.max(this.#reached, content.pieces.at(-1)![1]);
      if (cue?.lemma === 'ask') this.#asker = speaker;
    }
    for (
      ;
      this.#next < this.#quotes.length && this.#quotes[this.#next]!.close <= sentence.last;
      this.#next++
    ) {
      const quote = this.#quotes[this.#next]!;
      if (!this.#isFree(quote, reported, sentence)) continue;
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
    if (this.#open.length === 0)
      this.#pending = own.length === 0 ? cues.findLast((cue) => cue.speaker !== null) : undefined;
  }

  /** Gives the paragraphs left open to the statement that quotes what follows them. */
  #joinOpen([first]: readonly Draft[]): void {
    if (!first || this.#open.length === 0) return;
    first.content.pieces.unshift(...this.#open);
    this.#open = [];
  }

  #isFree(quote: Quote, reported: readonly Draft[], s: Sentence): boolean {
    const { open, close } = quote;
    return (
      !isTitle(this.#sentences, quote) &&
      (close - open - 1 >= FEWEST_WORDS ||
        isWhole(this.#sentences, quote) ||
        isAnnounced(this.#sentences[0]!, quote) ||
        voiceBehind(s, quote) !== null) &&
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
    const opens = open <= this.#sentences[tree.sentenceOf[Math.max(0, open)]!]!.core + 1;
    const last = own.at(-1) ?? before;
    const piece = trimEnd(tree.forms, [open + 1, quote.close]);
    const start = tree.sentenceOf[this.#open[0]?.[0] ?? open + 1]!;
    const signed = signatureBehind(s, quote) ?? voiceBehind(s, quote);
    const sequel = last && opens && !signed ? this.#sequel(quote, last, start, piece, s) : undefined;
    if (sequel !== undefined) return sequel;
    if (open !== s.core && !introduces(tree.forms[open - 1] ?? '')) return null;
    if (signed)
      return this.#free(piece, start, s, this.#resolver.resolve(signed), 'statement.signed-quote');
    const cue = this.#cueFor(quote, opens, place);
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
    return opens ? this.#uncued(piece, start, s, last) : null;
  }

  /** What follows a statement: a question of who asked before, or more of the same; undefined else. */
  #sequel(
    quote: Quote,
    last: Draft,
    start: number,
    piece: Piece,
    s: Sentence,
  ): Draft | null | undefined {
    if (asksAgain(this.#sentences, last, start, quote)) {
      const asker = this.#asker && ({ ...this.#asker, how: 'continued' } as const);
      return asker && this.#free(piece, start, s, asker, 'statement.asked-again');
    }
    if (!goesOn(s, last, start)) return undefined;
    last.content.pieces.push(...this.#open, piece);
    this.#open = [];
    last.until = s.number;
    this.#reached = quote.close;
    return null;
  }

  /** The statement of a quotation without a cue: by the person before it, else by who spoke last. */
  #uncued(piece: Piece, start: number, s: Sentence, last: Draft | undefined): Draft | null {
    const narrated = last && start - last.until <= 1 ? null : personNarrated(this.#sentences[start - 1]);
    if (narrated)
      return this.#free(piece, start, s, this.#resolver.resolve(narrated), 'statement.narrated-quote');
    const speaker = this.#resolver.last;
    if (!last || !speaker || start - last.sentence > REACH) return null;
    return this.#free(piece, start, s, { ...speaker, how: 'continued' }, 'statement.free-quote');
  }

  #free(piece: Piece, start: number, s: Sentence, speaker: Speaker, rule: string): Draft {
    return { cue: null, speaker, content: { pieces: [piece], rule }, sentence: start, until: s.number };
  }

  /**
   * The cue that introduces a quotation: one before it that reports nothing else, of the sentence before too,
   * or any verb.
   */
  #cueFor(quote: Quote, opens: boolean, { sentence: s, cues, own, body }: Place): Cue | undefined {
    const { open } = quote;
    const silent = cues.find(
      (cue) => cue.last <= open && cue.speaker !== null && own.every((draft) => draft.cue !== cue),
    );
    const introducing = this.#sentences[s.words.tree.sentenceOf[Math.max(0, open - 1)]!]!;
    return (
      silent ??
      cueBehind(quote, s, this.#sentences[s.number + 1], body) ??
      (opens ? this.#pending : undefined) ??
      introducingVerb(introducing, open) ??
      this.#pending
    );
  }
}
