import type { EntityType } from '../analysis.js';

/** One thing the knowledge base knows: a country, body, initiative, place, event, disease… */
export interface KnowledgeEntry {
  /** Canonical name. */
  name: string;
  type: EntityType;
  subtype?: string;
  /** Other names, acronyms and spellings, as written in running text. */
  aliases?: readonly string[];
  /** Countries: nationality nouns and adjectives. */
  demonyms?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-1 alpha-3, for countries. */
  iso3?: string;
  wikidata?: string;
  /** Whether few know it outside its country: an acronym of its may be another body's elsewhere. */
  local?: true;
  /** Where the fact was read. */
  source?: string;
}
