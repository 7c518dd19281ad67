import type { EntityType } from '../analysis.js';

/** One thing the knowledge base knows: a country, body, initiative, place, event, disease, office… */
export interface KnowledgeEntry {
  /** Canonical name. */
  name: string;
  type: EntityType;
  subtype?: string;
  /** Other names, acronyms and spellings, as written in running text. */
  aliases?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  wikidata?: string;
  /** Where the fact was read. */
  source?: string;
}
