import { lemmatize, type LemmaRules } from './lemma/lemmatizer.js';
import { lazily } from '../lazily.js';
import { createKernel } from './kernel/create-kernel.js';
import { languageWeights, lemmaRules } from './load-models.js';
import { Encoder } from './network/encoder.js';
import { MOST_WORDS } from './network/limits.js';
import type { LanguageWeights } from './network/weights.js';
import { Parser } from './parse/parser.js';
import { isAllCapitals, Tagger } from './tag/tagger.js';
import { remember } from '../remember.js';
import { hasLetterOrNumber } from '../scan/letters.js';
import type { Dependencies, Morphology } from './syntax.js';
import type { Segmentation, SentenceTokens } from './tokens.js';

export interface Syntax {
  readonly morphology: Morphology;
  /** Empty unless heads were asked for. */
  readonly dependencies: Dependencies;
}

const NO_SYNTAX: Syntax = {
  morphology: { pos: [], tags: [], lemmas: [] },
  dependencies: { heads: new Int32Array(0), relations: [] },
};

/**
 * Room of the kernel: the model, what is known of words, a sentence. From 64 MB on, V8 would collect garbage
 * at once.
 */
const KERNEL_BYTES = 9 * 2 ** 22;

/** Parts of speech, lemmas and, where `heads` says so, one tree a sentence, by the models of the package. */
export function annotate(segmentation: Segmentation, { heads }: { heads: boolean }): Syntax {
  return packageAnnotator().annotate(segmentation, heads);
}

/**
 * For each of the words, `MOST_WORDS` at most, the scores of all of them as its head, then of the root; they
 * live until the next call.
 */
export const scoreArcs = (words: readonly string[]): Float32Array => packageAnnotator().scoreArcs(words);

const packageAnnotator = lazily(() => new Annotator(languageWeights(), lemmaRules()));

/** Tagger, lemmatiser and parser; what it has computed of words is kept for the next text. */
export class Annotator {
  readonly #encoder: Encoder;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #weights: LanguageWeights;
  readonly #lemmaOf: (form: string, pos: string) => string;

  constructor(weights: LanguageWeights, rules: LemmaRules) {
    const kernel = createKernel(KERNEL_BYTES);
    this.#encoder = new Encoder(weights.encoder, kernel);
    this.#tagger = new Tagger(weights, kernel);
    this.#parser = new Parser(weights, kernel);
    this.#weights = weights;
    this.#lemmaOf = remember((form, pos) => lemmatize(form, pos, rules));
  }

  annotate({ tokens, sentences }: Segmentation, heads: boolean): Syntax {
    const pos = new Array<string>(tokens.length),
      tags = new Array<string>(tokens.length);
    const tree = heads
      ? { heads: new Int32Array(tokens.length), relations: new Array<string>(tokens.length) }
      : null;
    for (const sentence of sentences) {
      for (let from = sentence.first; from < sentence.last; from += MOST_WORDS) {
        this.#annotatePiece(
          sentence,
          from,
          Math.min(sentence.last, from + MOST_WORDS),
          tokens.forms,
          pos,
          tags,
          tree,
        );
      }
    }
    const lemmas = new Array<string>(tokens.length);
    for (let i = 0; i < tokens.length; i++) lemmas[i] = this.#lemmaOf(tokens.forms[i]!, pos[i]!);
    return {
      morphology: { pos, tags, lemmas },
      dependencies: tree ?? NO_SYNTAX.dependencies,
    };
  }

  scoreArcs(words: readonly string[]): Float32Array {
    this.#encoder.encode(words);
    return this.#parser.score(this.#encoder, words.length);
  }

  #annotatePiece(
    { first, core }: SentenceTokens,
    from: number,
    to: number,
    words: readonly string[],
    pos: string[],
    tags: string[],
    tree: GrowingTree | null,
  ): void {
    // A dateline is read by itself: as part of its sentence it would mislead.
    const start = from === first && core < to ? core : from;
    if (from < start) this.#tagPiece(words.slice(from, start), pos, tags, from);
    const forms = words.slice(start, to);
    this.#tagPiece(
      isAllCapitals(forms) ? forms.map((form) => form.toLowerCase()) : forms,
      pos,
      tags,
      start,
    );
    if (!tree) return;
    const root = this.#parsePiece(start, to, tree);
    if (from > first) attach(tree, root, findRoot(tree, first), 'parataxis');
    attachDateline(tree, words, from, start, root);
  }

  #tagPiece(forms: readonly string[], pos: string[], tags: string[], first: number): void {
    this.#encoder.encode(forms);
    this.#tagger.tag(this.#encoder, forms.length, pos, tags, first);
  }

  /** Parses the words `start` to `to`, which the encoder has read; returns the root. */
  #parsePiece(start: number, to: number, tree: GrowingTree): number {
    const { labels } = this.#weights;
    const rows = to - start;
    const { heads, relations } = this.#parser.parse(this.#encoder, rows);
    let root = start;
    for (let i = 0; i < rows; i++) {
      const isRoot = heads[i] === rows;
      if (isRoot) root = start + i;
      attach(tree, start + i, isRoot ? -1 : start + heads[i]!, labels.relations[relations[i]!]!);
    }
    return root;
  }
}

interface GrowingTree {
  readonly heads: Int32Array;
  readonly relations: string[];
}

function attach(tree: GrowingTree, word: number, head: number, relation: string): void {
  tree.heads[word] = head;
  tree.relations[word] = relation;
}

/** Root of a sentence whose first piece is parsed. */
function findRoot({ heads }: GrowingTree, first: number): number {
  let root = first;
  while (heads[root] !== -1) root = heads[root]!;
  return root;
}

/** `DUSHANBE, Sept. 16 (Xinhua) --` hangs on the root of the sentence it opens, flat under its first word. */
function attachDateline(
  tree: GrowingTree,
  forms: readonly string[],
  first: number,
  core: number,
  root: number,
): void {
  for (let i = first; i < core; i++) {
    if (i === first) attach(tree, i, root, 'parataxis');
    else attach(tree, i, first, hasLetterOrNumber(forms[i]!) ? 'flat' : 'punct');
  }
}
