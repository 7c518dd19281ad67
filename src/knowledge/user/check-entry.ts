import type { EntityType } from '../../analysis.js';
import type { KnowledgeEntry } from '../entry.js';
import { loadKnowledge } from '../knowledge.js';

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
const FIELDS = ['name', 'type', 'subtype', 'aliases', 'country', 'wikidata', 'source'] as const;

/** The entry that loose values describe, or what is wrong with them. */
export function checkEntry(values: ReadonlyMap<string, unknown>): KnowledgeEntry | string {
  for (const key of values.keys())
    if (!(FIELDS as readonly string[]).includes(key))
      return `unknown field "${key}"; the fields are ${FIELDS.join(', ')}`;
  const name = values.get('name');
  if (typeof name !== 'string' || name.trim() === '') return 'has no name';
  const type = TYPES.find((t) => t === values.get('type'));
  if (type === undefined) return `type is one of ${TYPES.join(', ')}`;
  const wrong = checkText(values);
  if (wrong !== null) return wrong;
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

const TEXTS = ['subtype', 'country', 'wikidata', 'source'] as const;

/** What is wrong with the fields that hold text. */
function checkText(values: ReadonlyMap<string, unknown>): string | null {
  const country = values.get('country');
  if (country !== undefined && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country)))
    return 'country is an ISO 3166-1 alpha-2 code such as KZ';
  if (country !== undefined && loadKnowledge().country(country as string) === undefined)
    return `there is no country ${JSON.stringify(country)}; country is an ISO 3166-1 alpha-2 code`;
  const wikidata = values.get('wikidata');
  if (wikidata !== undefined && !/^Q[1-9]\d*$/.test(String(wikidata)))
    return 'wikidata is an identifier such as Q232';
  const field = TEXTS.find((name) => values.has(name) && typeof values.get(name) !== 'string');
  return field === undefined ? null : `${field} is text`;
}

function textField<K extends 'subtype' | 'country' | 'wikidata' | 'source'>(
  key: K,
  values: ReadonlyMap<string, unknown>,
): Partial<Record<K, string>> {
  const value = values.get(key);
  return typeof value === 'string' ? ({ [key]: value } as Record<K, string>) : {};
}
