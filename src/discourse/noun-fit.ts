import { OFFICE_COMPLEMENT } from '../lexicon/office-phrases.js';
import type { Entity } from '../analysis.js';
import { isGovernment } from '../lexicon/bodies.js';
import { isOfKind, typeOfNoun } from './kinds.js';
import type { CommonPhrase } from './common-phrases.js';
import type { Referent } from './memory.js';

const wordsOf = (text: string) => text.toLowerCase().split(/\P{L}+/u);

/** The words of a name or office, and the noun that heads it: `bank` of `Bank of Japan`. */
interface Worded {
  words: readonly string[];
  head: string;
}

const worded = (text: string): Worded => ({
  words: wordsOf(text),
  head: wordsOf(text.replace(OFFICE_COMPLEMENT, '')).at(-1)!,
});

/** Asked for every noun and every candidate, so each name is split once. */
const known = new WeakMap<Entity, { name: Worded; role: Worded | null }>();

function wordedOf(entity: Entity): { name: Worded; role: Worded | null } {
  let found = known.get(entity);
  if (!found) {
    found = { name: worded(entity.name), role: entity.role === null ? null : worded(entity.role) };
    known.set(entity, found);
  }
  return found;
}

/** How the noun of a phrase fits an entity. */
export const FITS = [
  'office',
  'office word',
  'office class',
  'noun of name',
  'word',
  'government',
  'kind',
  'type',
  'same noun',
  'other type',
  'no',
];
export function fitOf({ entity, phrase, office }: Referent, of: CommonPhrase): number {
  const { head } = of;
  if (!entity) return FITS.indexOf(phrase?.head === head ? 'same noun' : 'no');
  if (entity.type === 'person')
    return fitOfPerson(entity, head, office !== null && office === of.office);
  const { name } = wordedOf(entity);
  if (name.head === head) return FITS.indexOf('noun of name');
  if (name.words.includes(head)) return FITS.indexOf('word');
  if (entity.type === 'country' && isGovernment(head)) return FITS.indexOf('government');
  if (isOfKind(entity, head)) return FITS.indexOf('kind');
  return fitOfType(entity, head);
}

function fitOfPerson(entity: Entity, head: string, isOfClass: boolean): number {
  const { role } = wordedOf(entity);
  if (role?.head === head) return FITS.indexOf('office');
  if (role?.words.includes(head)) return FITS.indexOf('office word');
  if (isOfClass) return FITS.indexOf('office class');
  return fitOfType(entity, head);
}

function fitOfType({ type }: Entity, head: string): number {
  const own = typeOfNoun(head);
  if (own === null) return FITS.indexOf('no');
  return FITS.indexOf(own === type ? 'type' : 'other type');
}

/** What modifiers tell: all are words of the office or name, some, none; -1 without modifiers. */
export function modifiersOf({ entity }: Referent, modifiers: readonly string[]): number {
  if (!entity || modifiers.length === 0) return -1;
  const words = wordsOf(`${entity.role ?? ''} ${entity.name} ${entity.aliases.join(' ')}`);
  const found = modifiers.filter((word) => words.includes(word)).length;
  if (found === modifiers.length) return 0;
  return found > 0 ? 1 : 2;
}
