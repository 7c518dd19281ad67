import type { Entity } from '../../analysis.js';
import type { ActReading } from '../reading.js';
import { isPeople } from './someone.js';

/**
 * What sort of thing a word stands for, in a word: `country`, `organization:igo`, `person:office`, `pronoun`,
 * `people`, `thing`.
 */
export const kindOf = (reading: ActReading, token: number): string =>
  (reading.kinds[token] ??= readKind(reading, token));

function readKind({ tree, mentions }: ActReading, token: number): string {
  const placed = mentions.at(token);
  if (placed) return kindOfEntity(placed.entity);
  const pos = tree.pos[token]!;
  if (pos === 'PRON') return 'pronoun';
  if (pos === 'NUM') return 'number';
  if (isPeople(tree, token))
    return qualifiedByParty(tree.children(token), mentions) ? 'people:of' : 'people';
  if (pos === 'VERB') return 'verb';
  if (qualifiedByParty(tree.children(token), mentions)) return 'thing:of';
  return pos === 'PROPN' ? 'unknown' : 'thing';
}

export function kindOfEntity({ type, subtype, role, country }: Entity): string {
  if (type === 'person' && role !== null) return 'person:office';
  if (type === 'person') return country !== null ? 'person:country' : 'person';
  return subtype !== null && type !== 'country' ? `${type}:${subtype}` : type;
}

function qualifiedByParty(children: readonly number[], mentions: ActReading['mentions']): boolean {
  for (const child of children) {
    const type = mentions.at(child)?.entity.type;
    if (type === 'country' || type === 'organization' || type === 'group') return true;
  }
  return false;
}

const PUBLIC_BODIES = new Set([
  'government',
  'igo',
  'military',
  'court',
  'parliament',
  'party',
  'armed-group',
  'ngo',
  'union',
]);

/**
 * The same in few words: `public` for states, their bodies and officials, `people`, `private`, `thing`,
 * `pronoun`.
 */
export function coarseKindOf(reading: ActReading, token: number): string {
  const entity = reading.mentions.at(token)?.entity;
  if (!entity) {
    const kind = kindOf(reading, token);
    if (kind === 'people:of') return 'public';
    return kind === 'thing:of' ? 'thing' : kind;
  }
  if (entity.type === 'country') return 'public';
  if (entity.type === 'person') return entity.role !== null ? 'public' : 'person';
  if (entity.type !== 'organization') return entity.type;
  if (entity.subtype === null) return 'body';
  return PUBLIC_BODIES.has(entity.subtype) ? 'public' : 'private';
}
