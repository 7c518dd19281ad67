import type { SentenceTokens, Tokens } from '../language/tokens.js';
import type { Morphology } from '../language/syntax.js';
import { LEANING_OPENERS } from '../lexicon/leaning-openers.js';
import { hasLetter, hasLetterOrNumber, startsUpper } from '../scan/letters.js';

/** A sentence of running text that may stand in a summary. */
export interface Candidate {
  /** Index into the article's sentences. */
  sentence: number;
  /** Place among the candidates, from 0. */
  place: number;
  stems: string[];
  opensParagraph: boolean;
  /** Whether an act is told in it. */
  tellsAct: boolean;
  quotes: boolean;
  asks: boolean;
  /** Opens with a word that leans on the sentence before. */
  leans: boolean;
  /** Holds half a quotation, is a list of names, or has no verb. */
  isPiece: boolean;
}

/** Words of one sentence that say what a candidate is beside its stems. */
export function marksOf(
  { text, forms, starts, ends }: Tokens,
  { tags }: Morphology,
  { core, last }: SentenceTokens,
): Pick<Candidate, 'quotes' | 'asks' | 'leans' | 'isPiece'> {
  const written = text.slice(starts[core], ends[last - 1]);
  const words = forms.slice(core, last);
  const first = words.find(hasLetterOrNumber) ?? '';
  return {
    quotes: /["“”]/.test(written),
    asks: /\?["”’]?$/.test(written),
    leans: LEANING_OPENERS.has(first.toLowerCase()) || tags[core] === 'VBZ',
    isPiece: hasHalfQuotation(written) || !hasVerb(tags, core, last) || isListOfNames(words),
  };
}

/** Whether a quotation is open at an end of the sentence. */
function hasHalfQuotation(written: string): boolean {
  const straight = written.split('"').length - 1;
  return written.split('“').length !== written.split('”').length || straight % 2 === 1;
}

function hasVerb(tags: readonly string[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:VB[DNPZ]|MD)$/.test(tags[i]!)) return true;
  return false;
}

/** Most words begin with a capital. */
function isListOfNames(words: readonly string[]): boolean {
  const written = words.filter(hasLetter);
  return written.filter(startsUpper).length > written.length * 0.8;
}

interface Feature {
  /** Stable dotted id. */
  id: string;
  weight: number;
  of: (candidate: Candidate) => number;
}

/** What a sentence is worth beside what its words say; weights by hand, none of them fine. */
export const FEATURES: readonly Feature[] = [
  { id: 'summary.opening', weight: 1, of: ({ place }) => 1 / (1 + place / 2) },
  { id: 'summary.act', weight: 0.2, of: ({ tellsAct }) => (tellsAct ? 1 : 0) },
  { id: 'summary.paragraph', weight: 0.3, of: ({ opensParagraph }) => (opensParagraph ? 1 : 0) },
  { id: 'summary.length', weight: 0.3, of: ({ stems }) => Math.min(stems.length, 20) / 20 },
  { id: 'summary.quotation', weight: -0.2, of: ({ quotes }) => (quotes ? 1 : 0) },
  { id: 'summary.question', weight: -0.3, of: ({ asks }) => (asks ? 1 : 0) },
];
