// What opens a noun phrase, by how it tells what is meant. Source: Quirk et al. 1985, chapter 5.
import { kind, union } from './word-kind.js';

export const DETERMINERS = ['the', 'this', 'both', 'owner', 'one', 'none'] as const;
/** `the`, `this` and the like, `both`, whose it is, `a` and the like, nothing. */
export type Determiner = (typeof DETERMINERS)[number];

const ROWS: readonly [Determiner, ...string[]][] = [
  ['the', 'the'],
  ['this', 'this', 'that', 'these', 'those'],
  ['both', 'both'],
  ['owner', 'his', 'her', 'its', 'their', 'my', 'our', 'your'],
  ['one', 'a', 'an', 'one', 'another'],
];

const BY_FORM = new Map(
  ROWS.flatMap(([determiner, ...forms]) => forms.map((form) => [form, determiner] as const)),
);

/** The kind of determiner that a form in small letters is. */
export const determinerOf = (form: string): Determiner | undefined => BY_FORM.get(form);

/** Behind a definite determiner: `the two countries`. */
export const isTwo = kind('the two countries', ['two', 'both']);

/** Words behind a noun by which it is told apart from others. */
export const restricts = kind('the minister who resigned', [
  ...['of', 'for', 'who', 'whose', 'that', 'which', '-'],
]);

/** What tells how many of several are meant: `most of the ships`. Lemmas. */
export const isQuantity = kind('most of the ships', [
  ...['all', 'any', 'both', 'couple', 'dozen', 'each', 'few', 'half', 'handful', 'hundred', 'lot'],
  ...['majority', 'many', 'million', 'most', 'none', 'number', 'plenty', 'rest', 'several', 'some'],
  ...['thousand', 'billion', 'bunch', 'two', 'three', 'four', 'five'],
]);

/** Nouns for some of those who stand behind them: `a group of officers`, `dozens of farmers`. Lemmas. */
export const isOfMany = union(
  'a group of officers',
  [isQuantity],
  ['group', 'crowd', 'band', 'mob', 'score', 'team', 'bunch', 'series', 'batch', 'pair', 'trio'],
);
