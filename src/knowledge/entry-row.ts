import type { EntityType } from '../analysis.js';
import type { KnowledgeEntry } from './entry.js';

/** An entry as one row of the packed file: type, subtype, country, alpha-3, Wikidata, names, demonyms. */
export function writeRow({
  type,
  subtype = '',
  country = '',
  iso3 = '',
  wikidata = '',
  name,
  aliases = [],
  demonyms = [],
}: KnowledgeEntry): string {
  return [type, subtype, country, iso3, wikidata, [name, ...aliases].join('|'), demonyms.join('|')].join(
    '\t',
  );
}

export function readRow(row: string): KnowledgeEntry {
  const [type, subtype, country, iso3, wikidata, names = '', demonyms] = row.split('\t');
  const [name = '', ...aliases] = names.split('|');
  return {
    name,
    type: type as EntityType,
    aliases,
    ...(subtype && { subtype }),
    ...(country && { country }),
    ...(iso3 && { iso3 }),
    ...(wikidata && { wikidata }),
    ...(demonyms && { demonyms: demonyms.split('|') }),
  };
}
