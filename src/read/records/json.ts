import type { Item } from './fields.js';

/**
 * Names under which services wrap the list of their articles: NewsAPI, JSON Feed, Solr, Elasticsearch, the
 * Guardian.
 */
const WRAPPERS = [
  'articles',
  'items',
  'results',
  'data',
  'docs',
  'response',
  'hits',
  'stories',
  'records',
  'entries',
];
const DEEPEST = 3;

/**
 * The records of a JSON document: an array of objects, an object that wraps such an array, or one object.
 * Null for others.
 */
export function recordsOf(document: unknown, depth = 0): Item[] | null {
  if (Array.isArray(document)) return document.every(isItem) ? document.map(unwrapHit) : null;
  if (!isItem(document)) return null;
  if (depth < DEEPEST)
    for (const name of WRAPPERS) {
      const inner = Object.hasOwn(document, name) ? document[name] : undefined;
      const found = typeof inner === 'object' && inner !== null ? recordsOf(inner, depth + 1) : null;
      if (found && (Array.isArray(inner) || found.length > 1)) return found;
    }
  return [document];
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Elasticsearch keeps the record of a hit under `_source`. */
const unwrapHit = (record: Item): Item => (isItem(record['_source']) ? record['_source'] : record);
