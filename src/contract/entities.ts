import type { Range, Span } from './text.js';

export type EntityType =
  | 'person'
  | 'country'
  | 'place'
  | 'organization'
  | 'initiative'
  | 'event'
  | 'health'
  | 'group'
  | 'product'
  | 'other';

export type MentionKind = 'name' | 'demonym' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  /** Index into `sentences`. */
  sentence: number;
  kind: MentionKind;
  /** Stable dotted id of what decided, e.g. `person.office-name`, `model.ner`. */
  rule: string;
  confidence?: number;
  /** With `explain`: what decided, one line each. */
  evidence?: string[];
}

/** What tells a country: the words and the rule that read them. */
export interface Origin extends Range {
  rule: string;
}

export type Tenure = 'current' | 'former' | 'acting' | 'deputy' | 'elect' | 'designate';

/** An office that the text gives to a person. */
export interface Office extends Span {
  /** The normalised office, such as `foreign-minister`. */
  class: string | null;
  tenure: Tenure | null;
  rule: string;
}

/** Kinds of political actors, in the codes of the field (CAMEO, PLOVER). */
export type Sector =
  | 'GOV'
  | 'LEG'
  | 'JUD'
  | 'MIL'
  | 'COP'
  | 'SPY'
  | 'PTY'
  | 'OPP'
  | 'REB'
  | 'IGO'
  | 'NGO'
  | 'CVL'
  | 'BUS'
  | 'MED'
  | 'EDU'
  | 'REL'
  | 'CRM';

export interface Entity {
  id: string;
  type: EntityType;
  subtype: string | null;
  name: string;
  aliases: string[];
  role: string | null;
  roleClass: string | null;
  /** ISO 3166-1 alpha-2: what the text tells, or knowledge that does not depend on the article. */
  country: string | null;
  /** ISO 3166-1 alpha-2 that only the setting of the article suggests; null where `country` is known. */
  likelyCountry: string | null;
  /** The words that told `country`; null where nothing tells it, and for countries. */
  origin: Origin | null;
  /** ISO 3166-1 alpha-3, for countries. */
  iso3?: string;
  /** All offices that the text tells of a person, the highest current one first. */
  offices?: Office[];
  /** What kind of political actor it is; null where nothing tells it. */
  sector: Sector | null;
  wikidata: string | null;
  salience: number;
  mentions: Mention[];
}
