import type { Tenure } from '../../../analysis.js';

/** Words that tell a country (alpha-2): tokens `first` to `last` (exclusive). */
export interface ToldCountry {
  country: string;
  first: number;
  last: number;
}

/** An office as written, with the words beside or inside it that tell a country. */
export interface Title {
  role: string;
  /** Tokens `first` to `last` (exclusive). */
  first: number;
  last: number;
  told: ToldCountry | null;
  /** Where words beside the office do not tell it. */
  tenure?: Tenure;
  /** Of an international body, which says nothing of the person's country. */
  international?: boolean;
  /** Told of somebody else, whose counterpart or successor this is. */
  ofOther?: boolean;
}
