import type { Entity } from '../analysis.js';

/** Sentences that the one who made a document is remembered for, by its noun alone. */
const REACH = 12;

interface IssuedDocument {
  readonly noun: string;
  readonly token: number;
  readonly sentence: number;
  readonly makers: readonly Entity[];
}

/** Whose statements, reports and letters a text has spoken of, in text order. */
export class Documents {
  readonly #issued: IssuedDocument[] = [];

  /** Takes note of who made the document that the noun at a token names; `noun` is its lemma. */
  issued(noun: string, token: number, sentence: number, makers: readonly Entity[]): void {
    this.#issued.push({ noun, token, sentence, makers });
  }

  /** Who made the latest document of that name before a token; none where nobody did not long ago. */
  makersOf(noun: string, token: number, sentence: number): readonly Entity[] {
    const latest = this.#issued.findLast((d) => d.noun === noun && d.token <= token);
    return latest && sentence - latest.sentence <= REACH ? latest.makers : [];
  }
}
