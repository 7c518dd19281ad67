import { hashRange, mix } from '../../../../language/model-file/hash.js';
import { clustersOf, type Clusters } from '../../../../language/word-clusters.js';

const FORM = 0x11,
  LOWER = 0x12,
  PREFIX = 0x20,
  SUFFIX = 0x30,
  SHAPE = 0x40,
  LONG_SHAPE = 0x41;

/** Hashes of a word and of its parts. */
export interface Word {
  form: string;
  lower: string;
  formHash: number;
  lowerHash: number;
  /** Hashes of the first and last 1 to 4 letters. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  /** Hash of the last 4 letters, or of all. */
  ending: number;
  /** Classes of characters in order, runs counted once: `Wang` is Xx, `COVID-19` is X-d. */
  shape: number;
  /** The same, runs of up to 4 counted in full. */
  longShape: number;
  kind: WordKind;
  /** What the word is used like, whatever its capitals. */
  clusters: Clusters;
}

/** How a word is written: what transitions between labels depend on. */
export enum WordKind {
  Lower,
  Capitalised,
  Capitals,
  Mixed,
  Number,
  Of,
  For,
  And,
  The,
  Preposition,
  Hyphen,
  Possessive,
  Comma,
  Stop,
  Bracket,
  Quote,
  Other,
}
export const WORD_KINDS = 17;

const KIND_OF_WORD = new Map<string, WordKind>([
  ['of', WordKind.Of],
  ['for', WordKind.For],
  ['and', WordKind.And],
  ['&', WordKind.And],
  ['the', WordKind.The],
  ...[
    'on',
    'in',
    'to',
    'with',
    'at',
    'by',
    'from',
    'against',
    'de',
    'du',
    'des',
    'del',
    'la',
    'le',
    'da',
    'do',
    'di',
    'el',
    'al',
    'van',
    'von',
    'bin',
    'ibn',
    'den',
    'der',
  ].map((word) => [word, WordKind.Preposition] as const),
  ['-', WordKind.Hyphen],
  ['–', WordKind.Hyphen],
  ['/', WordKind.Hyphen],
  ["'s", WordKind.Possessive],
  ['’s', WordKind.Possessive],
  ["'", WordKind.Possessive],
  ['’', WordKind.Possessive],
  [',', WordKind.Comma],
  ...['.', '!', '?', ';', ':', '--', '—'].map((mark) => [mark, WordKind.Stop] as const),
  ...['(', ')', '[', ']'].map((mark) => [mark, WordKind.Bracket] as const),
  ...['"', '“', '”', '‘', '``', "''"].map((mark) => [mark, WordKind.Quote] as const),
]);

export function readWord(form: string): Word {
  const lower = form.toLowerCase();
  const n = lower.length;
  const prefixes: number[] = [],
    suffixes: number[] = [];
  for (let k = 1; k <= 4 && k <= n; k++) {
    prefixes.push(hashRange(lower, 0, k, PREFIX + k));
    suffixes.push(hashRange(lower, n - k, n, SUFFIX + k));
  }
  return {
    form,
    lower,
    formHash: hashRange(form, 0, form.length, FORM),
    lowerHash: hashLower(lower),
    prefixes,
    suffixes,
    ending: suffixes.at(-1)!,
    shape: shapeOf(form, 1, SHAPE),
    longShape: shapeOf(form, 4, LONG_SHAPE),
    kind: KIND_OF_WORD.get(lower) ?? kindOf(form, lower),
    clusters: clustersOf(lower),
  };
}

const hashLower = (lower: string) => hashRange(lower, 0, lower.length, LOWER);

export const isName = (kind: WordKind) =>
  kind === WordKind.Capitalised || kind === WordKind.Capitals || kind === WordKind.Mixed;

function kindOf(form: string, lower: string): WordKind {
  const first = classOf(form, 0);
  if (first === DIGIT) return WordKind.Number;
  if (form === lower) return first === SMALL ? WordKind.Lower : WordKind.Other;
  if (form.length > 1 && form === form.toUpperCase()) return WordKind.Capitals;
  return first === CAPITAL ? WordKind.Capitalised : WordKind.Mixed;
}

const SMALL = 1,
  CAPITAL = 2,
  DIGIT = 3,
  LETTER = 4;

function shapeOf(form: string, longest: number, seed: number): number {
  let hash = seed;
  let last = 0,
    run = 0;
  for (let i = 0; i < form.length; i++) {
    const kind = classOf(form, i);
    run = kind === last ? run + 1 : 1;
    if (run <= longest) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

function classOf(form: string, i: number): number {
  const code = form.charCodeAt(i);
  if (code >= 0x61 && code <= 0x7a) return SMALL;
  if (code >= 0x41 && code <= 0x5a) return CAPITAL;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0x80) return code;
  const letter = form[i]!;
  if (letter.toLowerCase() !== letter) return CAPITAL;
  return letter.toUpperCase() !== letter ? SMALL : LETTER;
}
