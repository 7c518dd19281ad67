import type { ToldCountry } from '../office/title.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import type { Described } from './described.js';

/** A way to learn a person's country. */
export interface CountrySource {
  /** Stable; goes into `origin.rule`. */
  id: string;
  /** Original prose in which this source, and no earlier one, tells the country of the person in brackets. */
  example: string;
  gives: string;
  find(person: Described): ToldCountry | null;
}

/** Asks each mention. */
export function byMention(
  find: (context: NamedText, mention: Candidate) => ToldCountry | null,
): CountrySource['find'] {
  return ({ context, mentions }) => ofAny(mentions, (own) => find(context, own));
}

export function ofAny<Told>(
  mentions: readonly Told[],
  find: (mention: Told) => ToldCountry | null,
): ToldCountry | null {
  for (const mention of mentions) {
    const found = find(mention);
    if (found) return found;
  }
  return null;
}
