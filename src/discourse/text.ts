import { placeMentions, type MentionMap } from '../grammar/names.js';
import { quotesOf } from '../grammar/words/quotes-of.js';
import type { SentenceTokens } from '../language/tokens.js';
import { hasLetter } from '../scan/letters.js';
import type { DiscourseContext } from './context.js';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The words of a text with what its discourse is read from, each an array by token. */
export interface DiscourseText {
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  readonly pos: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly SentenceTokens[];
  /** Those that tell something: who writes is not who is written about. */
  readonly told: readonly SentenceTokens[];
  readonly mentions: MentionMap;
  /** Number of the quotation a token stands in; 0 for none. */
  readonly quoteOf: Int32Array;
  /** How many finite verbs stand before a token. */
  readonly verbsBefore: Int32Array;
}

export function readText(context: DiscourseContext): DiscourseText {
  const { tokens, sentences } = context.segmentation;
  const { pos, tags, lemmas } = context.morphology;
  const quoteOf = new Int32Array(tokens.length);
  quotesOf(context.segmentation).forEach(({ open, close }, i) => quoteOf.fill(i + 1, open + 1, close));
  const verbsBefore = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++)
    verbsBefore[i + 1] = verbsBefore[i]! + Number(FINITE.has(tags[i]!) && hasLetter(tokens.forms[i]!));
  return {
    forms: tokens.forms,
    lowers: tokens.lowers,
    pos,
    tags,
    lemmas,
    sentenceOf: tokens.sentenceOf,
    sentences,
    told: withoutBylines(context),
    mentions: placeMentions(context),
    quoteOf,
    verbsBefore,
  };
}

function withoutBylines({ segmentation: { tokens, sentences }, layout }: DiscourseContext) {
  const bylines = layout.blocks.filter(({ kind }) => kind === 'byline');
  if (bylines.length === 0) return sentences;
  return sentences.filter(({ core }) => {
    const at = tokens.starts[core]!;
    return !bylines.some(({ start, end }) => start <= at && at < end);
  });
}
