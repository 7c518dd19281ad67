import type { EntityType } from '../../../analysis.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Phrase } from '../../../knowledge/phrase.js';
import type { Segmentation } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { startsUpper } from '../../../scan/letters.js';

/** What the whole text says of names. */
export interface InText {
  /** Towns whose teams play in it. */
  readonly teams: ReadonlySet<string>;
  /** Titles in quotation marks that it calls films, books or songs. */
  readonly works: ReadonlySet<string>;
}

/** A name of the model with the words around it, which are `''` outside its sentence. */
export interface Beside extends InText {
  readonly name: Candidate;
  readonly knowledge: Knowledge;
  /** First token behind the dateline of the sentence. */
  readonly core: number;
  form(i: number): string;
  lower(i: number): string;
  /** Whether the word begins with a capital. */
  capital(i: number): boolean;
  /** Token behind the words with capitals from a token on. */
  capitalsEnd(from: number): number;
  /** The words of the name. */
  words(): readonly string[];
  /** What is known by the whole name. */
  known(): Phrase | undefined;
  /** The words of its sentence from a token to another (exclusive). */
  wordsOf(from: number, to: number): readonly string[];
}

/** What the words in and beside a name say better than the model. */
export interface Correction {
  /** Stable dotted id. */
  id: string;
  /** Original prose with the model's name in brackets: `Jane Roe, [organization: SAN], agreed.` */
  example: string;
  /** The names that stand afterwards, as `type: words`, parted by `; `. */
  gives: string;
  /** The types of the names it is asked about; all of them without. */
  of?: readonly EntityType[];
  /** Whether it is asked about names of one word or of several; about both without. */
  words?: 'one' | 'several';
  /** Whether what it says of a name holds wherever the text has it. */
  defines?: true;
  /** The better names; null where this says nothing. */
  correct(beside: Beside): Candidate[] | null;
}

/** The words around the names of a text, one name after another: what it gives holds until the next. */
export class Surroundings implements Beside {
  name!: Candidate;
  core = 0;
  readonly teams: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly knowledge: Knowledge;
  readonly #segmentation: Segmentation;
  /** Tokens of the sentence. */
  #first = 0;
  #last = 0;
  #words: readonly string[] | undefined;
  #known: Phrase | null | undefined;

  constructor({ segmentation, knowledge }: EntityContext, { teams, works }: InText) {
    this.#segmentation = segmentation;
    this.knowledge = knowledge;
    this.teams = teams;
    this.works = works;
  }

  /** Goes to a name. */
  of(name: Candidate): Beside {
    const { tokens, sentences } = this.#segmentation;
    const { first, last, core } = sentences[tokens.sentenceOf[name.first]!]!;
    this.name = name;
    this.core = core;
    this.#first = first;
    this.#last = last;
    this.#words = this.#known = undefined;
    return this;
  }

  readonly form = (i: number) =>
    i >= this.#first && i < this.#last ? this.#segmentation.tokens.forms[i]! : '';

  readonly lower = (i: number) =>
    i >= this.#first && i < this.#last ? this.#segmentation.tokens.lowers[i]! : '';

  readonly capital = (i: number) => startsUpper(this.form(i));

  readonly capitalsEnd = (from: number) => {
    let end = from;
    while (this.capital(end)) end++;
    return end;
  };

  readonly words = () => (this.#words ??= this.wordsOf(this.name.first, this.name.last));

  readonly wordsOf = (from: number, to: number) => this.#segmentation.tokens.forms.slice(from, to);

  readonly known = () => {
    if (this.#known === undefined)
      this.#known = this.knowledge.phrases.get(this.words().join(' ')) ?? null;
    return this.#known ?? undefined;
  };
}
