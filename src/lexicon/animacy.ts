import { endsLikePerson, isPersonNoun } from './people.js';
import table from './animacy.json' with { type: 'json' };

/**
 * Where a pronoun stands: before its verb, `they agreed`, `they were told`, behind it, or before what it
 * owns.
 */
export type Slot = 'subject' | 'passive' | 'object' | 'owned';

export const EXPECTATIONS = ['people', 'either', 'things'] as const;
const EITHER = EXPECTATIONS.indexOf('either');

const mapOf = ({ people, things }: { people: string[]; things: string[] }) =>
  new Map([...people.map((w) => [w, 0] as const), ...things.map((w) => [w, 2] as const)]);

const TABLES: Readonly<Record<Slot, ReadonlyMap<string, number>>> = {
  subject: mapOf(table.subject),
  passive: mapOf(table.passive),
  object: mapOf(table.object),
  owned: mapOf(table.owned),
};

/**
 * Whether a verb or noun, by its lemma, stands beside words for people or for things: a number of
 * `EXPECTATIONS`.
 */
export const expectationOf = (slot: Slot, lemma: string): number => TABLES[slot].get(lemma) ?? EITHER;

const NOUNS: ReadonlySet<string> = new Set(table.nouns);

/** Whether a noun, by its lemma, is of people: `teacher`, `child`. */
export const isAnimateNoun = (lemma: string): boolean =>
  isPersonNoun(lemma) || NOUNS.has(lemma) || endsLikePerson(lemma);
