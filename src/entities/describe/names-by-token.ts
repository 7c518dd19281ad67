import type { EntityContext } from '../context.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Title } from './office/title.js';

/** The names of a text by the tokens that they cover; none covers another's. */
export class NamesByToken {
  readonly #names: (Candidate | undefined)[];

  constructor(names: readonly Candidate[], tokenCount: number) {
    this.#names = new Array<Candidate | undefined>(tokenCount);
    for (const name of names) this.#names.fill(name, name.first, name.last);
  }

  get(token: number): Candidate | undefined {
    return this.#names[token];
  }

  has(token: number): boolean {
    return this.#names[token] !== undefined;
  }
}

/** A text whose names are known: what offices and countries are read from. */
export interface NamedText extends EntityContext {
  readonly at: NamesByToken;
  /** The offices right before names, as far as one was asked for: many ask for the same. */
  readonly titlesBefore: Map<Candidate, Title | null>;
}
