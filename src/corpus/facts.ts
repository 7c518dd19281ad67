import type { ActType, EntityType, Factuality, Sector, Stance } from '../analysis.js';
import type { Sketch } from './sketch.js';

/** What is kept of one article; entities are told by their place in `entities`. */
export interface ArticleFacts {
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  /** Agency or publisher. */
  readonly outlet: string | null;
  /** `2021-09-16`, or as much of it as is known; null without a date. */
  readonly day: string | null;
  readonly entities: readonly EntityFact[];
  readonly statements: readonly StatementFact[];
  readonly acts: readonly ActFact[];
  readonly phrases: readonly { readonly text: string; readonly count: number }[];
  readonly sketch: Sketch;
}

export interface EntityFact {
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly sector: Sector | null;
  readonly office: string | null;
  readonly officeClass: string | null;
  readonly mentions: number;
  /** Whether it has a name; `partners` are only spoken of. */
  readonly named: boolean;
}

export interface StatementFact {
  readonly speakers: readonly number[];
  readonly about: readonly number[];
  readonly addressee: number | null;
  readonly stance: Stance | null;
  readonly kind: string;
  readonly verb: string | null;
  readonly words: string;
  /** The latest day that the words name; null without one. */
  readonly until: string | null;
  readonly sentence: string | null;
}

export interface ActFact {
  readonly type: ActType;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly factuality: Factuality;
  readonly trigger: string;
  readonly day: string | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly sentence: string | null;
}
