import type { EntityType } from '../../../analysis.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
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
  /** The type of the names it is asked about; all of them without. */
  of?: EntityType;
  /** The better names; null where this says nothing. */
  correct(beside: Beside): Candidate[] | null;
}

/** The words around a name. */
export function beside(
  name: Candidate,
  { segmentation: { tokens, sentences }, knowledge }: EntityContext,
  inText: InText,
): Beside {
  const { first, last, core } = sentences[tokens.sentenceOf[name.first]!]!;
  const form = (i: number) => (i >= first && i < last ? tokens.forms[i]! : '');
  const capital = (i: number) => startsUpper(form(i));
  let words: string[] | undefined;
  return {
    name,
    knowledge,
    core,
    ...inText,
    form,
    lower: (i) => (i >= first && i < last ? tokens.lowers[i]! : ''),
    capital,
    capitalsEnd(from) {
      let end = from;
      while (capital(end)) end++;
      return end;
    },
    words: () => (words ??= tokens.forms.slice(name.first, name.last)),
    wordsOf: (from, to) => tokens.forms.slice(from, to),
  };
}
