import type { EntityType } from '../../analysis.js';
import type { KnowledgeEntry } from '../entry.js';

const TYPES: readonly EntityType[] = [
  'person',
  'country',
  'place',
  'organization',
  'initiative',
  'event',
  'health',
  'group',
  'product',
  'other',
];

/** Fields an entry of a user may have. */
export const FIELDS = ['name', 'type', 'subtype', 'aliases', 'country', 'wikidata', 'source'] as const;

/** The entry that loose values describe, or what is wrong with them. */
export function checkEntry(values: ReadonlyMap<string, unknown>): KnowledgeEntry | string {
  for (const key of values.keys())
    if (!(FIELDS as readonly string[]).includes(key))
      return `unknown field "${key}"; the fields are ${FIELDS.join(', ')}`;
  const name = values.get('name');
  if (typeof name !== 'string' || name.trim() === '') return 'has no name';
  const type = TYPES.find((t) => t === values.get('type'));
  if (type === undefined) return `type is one of ${TYPES.join(', ')}`;
  const country = values.get('country');
  if (country !== undefined && !/^[A-Z]{2}$/.test(String(country)))
    return 'country is an ISO 3166-1 alpha-2 code such as KZ';
  const aliases = values.get('aliases') ?? [];
  if (
    !Array.isArray(aliases) ||
    aliases.some((alias) => typeof alias !== 'string' || alias.trim() === '')
  )
    return 'aliases is a list of names';
  return {
    name: name.trim(),
    type,
    aliases: (aliases as string[]).map((alias) => alias.trim()),
    ...textField('subtype', values),
    ...textField('country', values),
    ...textField('wikidata', values),
    ...textField('source', values),
  };
}

function textField<K extends 'subtype' | 'country' | 'wikidata' | 'source'>(
  key: K,
  values: ReadonlyMap<string, unknown>,
): Partial<Record<K, string>> {
  const value = values.get(key);
  return typeof value === 'string' ? ({ [key]: value } as Record<K, string>) : {};
}
