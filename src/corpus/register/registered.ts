import type { EntityType, Sector } from '../../analysis.js';

/** An office of somebody, with the first and last day on which an article gives it. */
export interface Tenure {
  readonly office: string;
  first: string | null;
  last: string | null;
}

/** Somebody or something across articles. */
export interface Registered {
  /** `c1`, `c2` … in the order in which they appear. */
  readonly id: string;
  readonly type: EntityType;
  /** The form that most articles use. */
  name: string;
  subtype: string | null;
  country: string | null;
  wikidata: string | null;
  sector: Sector | null;
  /** Whether an article names it; `partners` are only spoken of. */
  named: boolean;
  /** Folded forms by which it is found again. */
  readonly names: Set<string>;
  /** Forms as written, with the number of articles. */
  readonly forms: Map<string, number>;
  /** Folded acronyms that articles give beside the name. */
  readonly acronyms: Set<string>;
  /** Of a person: the words of each full name, made comparable. */
  readonly fullNames: (readonly string[])[];
  readonly officeClasses: Set<string>;
  /** Folded offices, as articles word them. */
  readonly officeNames: Set<string>;
  readonly offices: Map<string, Tenure>;
  articles: number;
  mentions: number;
  first: string | null;
  last: string | null;
  /** Articles by month (`2021-07`), and by outlet. */
  readonly months: Map<string, number>;
  readonly outlets: Map<string, number>;
  /** Which forms were taken for it, and by which rule; once each. */
  readonly merges: Map<string, string>;
  /** Others with a like name in one of its articles, who are not it. */
  readonly apart: Set<Registered>;
}
