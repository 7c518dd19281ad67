import type { MentionMap, PlacedMention } from './names.js';
import type { SentenceTokens } from '../language/tokens.js';
import type { Tree } from './tree/dependents.js';
import { isFinite } from './tags.js';

/** Tokens `[first, last)`. */
export type Phrase = [first: number, last: number];

/** What an article's sentences are read from: its words, its names and its quotations. */
export interface Words {
  readonly tree: Tree;
  readonly names: MentionMap;
  /** 1 for the tokens inside quotations, their marks left out. */
  readonly inQuote: Uint8Array;
}

/**
 * A sentence under a cursor: what is known of each of its tokens, by the token's place in the article.
 * Outside the sentence words are `''`, names null and heads -1, so that a reader may look beyond its edges.
 */
export class Sentence {
  /** Tokens `[first, last)`; it begins to speak at `core`, behind a dateline. */
  readonly first: number;
  readonly core: number;
  readonly last: number;
  readonly paragraph: number;
  readonly #kept = new Map<unknown, Map<number, unknown>>();

  constructor(
    readonly words: Words,
    { first, core, last, paragraph }: SentenceTokens,
    /** Place in the article. */
    readonly number: number,
  ) {
    this.first = first;
    this.core = core;
    this.last = last;
    this.paragraph = paragraph;
  }

  has(i: number): boolean {
    return i >= this.first && i < this.last;
  }

  form(i: number): string {
    return this.has(i) ? this.words.tree.forms[i]! : '';
  }

  /** The form in small letters. */
  lower(i: number): string {
    return this.has(i) ? this.words.tree.lowers[i]! : '';
  }

  lemma(i: number): string {
    return this.has(i) ? this.words.tree.lemmas[i]! : '';
  }

  /** Universal part of speech. */
  pos(i: number): string {
    return this.has(i) ? this.words.tree.pos[i]! : '';
  }

  /** Penn Treebank tag. */
  tag(i: number): string {
    return this.has(i) ? this.words.tree.tags[i]! : '';
  }

  head(i: number): number {
    return this.has(i) ? this.words.tree.heads[i]! : -1;
  }

  relation(i: number): string {
    return this.has(i) ? this.words.tree.relations[i]! : '';
  }

  children(i: number): readonly number[] {
    return this.has(i) ? this.words.tree.children(i) : [];
  }

  /** The mention that covers a token. */
  mention(i: number): PlacedMention | null {
    return this.has(i) ? (this.words.names.at(i) ?? null) : null;
  }

  /** The mention by name that covers a token. */
  name(i: number): PlacedMention | null {
    const placed = this.mention(i);
    return placed?.mention.kind === 'name' ? placed : null;
  }

  quoted(i: number): boolean {
    return this.has(i) && this.words.inQuote[i] === 1;
  }

  finite(i: number): boolean {
    return isFinite(this.tag(i));
  }

  /** Whether any token of `[from, to)` passes. */
  some(from: number, to: number, test: (i: number) => boolean): boolean {
    for (let i = from; i < to; i++) if (test(i)) return true;
    return false;
  }

  /** The first token of `[from, to)` with a form; -1 without one. */
  find(form: string, from: number, to: number = this.last): number {
    for (let i = from; i < to; i++) if (this.form(i) === form) return i;
    return -1;
  }

  /** The last token of `[from, to)` with a form; -1 without one. */
  findLast(form: string, from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) if (this.form(i) === form) return i;
    return -1;
  }

  /** How many tokens of `[from, to)` have a form. */
  count(form: string, from: number, to: number): number {
    let found = 0;
    for (let i = from; i < to; i++) if (this.form(i) === form) found++;
    return found;
  }

  forms([first, last]: Phrase): readonly string[] {
    return this.words.tree.forms.slice(first, last);
  }

  /** What `read` makes of a token, computed once. */
  once<T>(read: (sentence: Sentence, i: number) => T, i: number): T {
    let kept = this.#kept.get(read) as Map<number, T> | undefined;
    if (!kept) this.#kept.set(read, (kept = new Map<number, T>()));
    if (!kept.has(i)) kept.set(i, read(this, i));
    return kept.get(i) as T;
  }
}
