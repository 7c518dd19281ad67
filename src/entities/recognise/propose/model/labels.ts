import type { EntityType } from '../../../../analysis.js';

/** What the model tells apart: the contract's types, and demonyms, which are mentions of a country. */
export const NAME_TYPES = [
  'person',
  'country',
  'demonym',
  'place',
  'organization',
  'initiative',
  'event',
  'health',
  'group',
  'product',
  'other',
] as const satisfies readonly (EntityType | 'demonym')[];

export type NameType = (typeof NAME_TYPES)[number];

/**
 * Labels of tokens (Ramshaw and Marcus 1995): 0 outside; `1 + 2t` begins a name of type `t`, `2 + 2t`
 * continues it.
 */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * NAME_TYPES.length;
/** Stands for the label before a sentence. */
export const START = OUTSIDE;

export const begin = (type: number) => 1 + 2 * type;
export const inside = (type: number) => 2 + 2 * type;
export const typeOf = (label: number) => (label - 1) >> 1;
export const begins = (label: number) => (label & 1) === 1;

/** Whether `label` may follow `previous`: a name continues only a name of its type. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === OUTSIDE || begins(label)) return true;
  return previous === label || previous === label - 1;
}
