import type { EntityType } from '../analysis.js';
import type { KnowledgeEntry } from './entry.js';

/** One row of the packed file: type, subtype, country, alpha-3, Wikidata, names, demonyms, `local`. */
export function writeRow({
  type,
  subtype = '',
  country = '',
  iso3 = '',
  wikidata = '',
  name,
  aliases = [],
  demonyms = [],
  local,
}: KnowledgeEntry): string {
  const names = [name, ...aliases].join('|');
  const row = [type, subtype, country, iso3, wikidata, names, demonyms.join('|')].join('\t');
  return local ? `${row}\tlocal` : row;
}

export function readRow(row: string): KnowledgeEntry {
  const [type, subtype, country, iso3, wikidata, names = '', demonyms, local] = row.split('\t');
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
    ...(local && { local: true }),
  };
}
