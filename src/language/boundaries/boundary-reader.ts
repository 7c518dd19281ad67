import { mix } from '../model-file/hash.js';
import type { SentenceTokens, Tokens } from '../tokens.js';
import { AROUND, REST, TEMPLATES } from './templates.js';
import type { TextTraits } from './text-traits.js';
import { NO_WORD } from './word-traits.js';

/** Slots of the table of weights. */
export const SLOTS = 1 << 15;

const PLACES = new Map<string, number>();
for (const { trait, from, to } of AROUND)
  for (let i = from; i <= to; i++) PLACES.set(`${trait}${i < 0 ? '-' : '+'}${Math.abs(i)}`, PLACES.size);
const FIRST_OF_REST = PLACES.size;
for (const [part, place] of Object.entries(REST)) PLACES.set(part, FIRST_OF_REST + place);
/** Places in the parts of what each template weighs together. */
const ROWS = TEMPLATES.map((parts) => Int32Array.from(parts, (part) => PLACES.get(part)!));
const SEED = 0x2545f491;

/** From so many words on each step of a length begins. */
const LENGTHS = [1, 2, 3, 4, 5, 7, 10, 15, 21, 31, 46];
const STEPS = Uint8Array.from(
  { length: 64 },
  (_, words) => LENGTHS.filter((least) => least <= words).length,
);
const stepOf = (words: number): number => STEPS[Math.min(words, STEPS.length - 1)]!;

/** Words behind a boundary among which an auxiliary is looked for. */
const REACH = 4;

/** Reads what speaks for or against boundaries inside sentences, of each sentence from left to right. */
export class BoundaryReader {
  readonly #tokens: Tokens;
  readonly #text: TextTraits;
  readonly #slots = new Int32Array(TEMPLATES.length);
  readonly #parts = new Int32Array(PLACES.size);
  /** What stands between the start of the sentence and the word `#read`. */
  #read = 0;
  #auxiliary = 0;
  #brackets = 0;
  #quotes = 0;

  constructor(tokens: Tokens, text: TextTraits) {
    this.#tokens = tokens;
    this.#text = text;
  }

  open({ first }: SentenceTokens): void {
    this.#read = first;
    this.#auxiliary = this.#brackets = this.#quotes = 0;
  }

  /** Slots of all that speaks for or against a boundary before word `at`; they live until the next call. */
  slotsOf({ first, last }: SentenceTokens, at: number): Int32Array {
    this.#readTo(at);
    this.#lookAround(first, last, at);
    this.#count(first, last, at);
    const parts = this.#parts;
    for (let t = 0; t < ROWS.length; t++) {
      const row = ROWS[t]!;
      let hash = mix(SEED, t);
      for (let i = 0; i < row.length; i++) hash = mix(hash, parts[row[i]!]!);
      this.#slots[t] = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    return this.#slots;
  }

  #readTo(at: number): void {
    const { lowers } = this.#tokens,
      { words } = this.#text;
    for (; this.#read < at; this.#read++) {
      const lower = lowers[this.#read]!;
      if (words[this.#read]!.isAuxiliary) this.#auxiliary = 1;
      if (lower === '(') this.#brackets++;
      else if (lower === ')') this.#brackets--;
      else if (lower === '"') this.#quotes ^= 1;
    }
  }

  #lookAround(first: number, last: number, at: number): void {
    const { words } = this.#text,
      parts = this.#parts;
    let place = 0;
    for (const { trait, from, to } of AROUND)
      for (let i = at + from; i <= at + to; i++)
        parts[place++] = (i >= first && i < last ? words[i]! : NO_WORD)[trait];
  }

  /** In the order of the rest. */
  #count(first: number, last: number, at: number): void {
    const { words, carelessness, small, openers } = this.#text,
      parts = this.#parts;
    const lower = this.#tokens.lowers[at]!;
    let auxiliary = 0;
    for (let i = at; auxiliary === 0 && i < Math.min(last, at + REACH); i++)
      if (words[i]!.isAuxiliary) auxiliary = i - at + 1;
    let p = FIRST_OF_REST;
    parts[p++] = stepOf(at - first);
    parts[p++] = stepOf(last - at);
    parts[p++] = carelessness;
    parts[p++] = words[last - 1]!.shape;
    parts[p++] = this.#auxiliary;
    parts[p++] = auxiliary;
    parts[p++] = (this.#brackets > 0 ? 2 : 0) + this.#quotes;
    parts[p++] = (small.has(lower) ? 2 : 0) + (openers.has(lower) ? 1 : 0);
  }
}
