import { OFFICE_COMPLEMENT } from '../lexicon/office-phrases.js';
import type { Entity } from '../analysis.js';
import { classOfHeadNoun } from '../knowledge/offices.js';
import { isGovernment } from '../lexicon/bodies.js';
import { isOfKind, typeOfNoun } from './kinds.js';
import type { CommonPhrase } from './common-phrases.js';
import type { Referent } from './memory.js';

const wordsOf = (text: string) => text.toLowerCase().split(/\P{L}+/u);

/** The words of a name or office, and the noun that heads it: `bank` of `Bank of Japan`. */
interface Worded {
  readonly words: readonly string[];
  readonly head: string;
}

/** What an entity is called. */
export interface Called {
  readonly name: Worded;
  readonly role: Worded | null;
  /** Its names in small letters. */
  readonly names: readonly string[];
  /** The nouns of all offices of a person: `chief`, `chairman`. */
  readonly heads: ReadonlySet<string>;
  /** All words of its office and names. */
  readonly words: readonly string[];
}

function worded(text: string): Worded {
  const words = wordsOf(text);
  const own = text.replace(OFFICE_COMPLEMENT, '');
  return { words, head: (own === text ? words : wordsOf(own)).at(-1)! };
}

/** Asked for every noun and every candidate, so each name is split once. */
const known = new WeakMap<Entity, Called>();

/** What an entity is called, read once. */
export function calledOf(entity: Entity): Called {
  let called = known.get(entity);
  if (!called) {
    const name = worded(entity.name);
    const role = entity.role === null ? null : worded(entity.role);
    called = {
      name,
      role,
      names: [entity.name, ...entity.aliases].map((each) => each.toLowerCase()),
      heads: entity.type === 'person' ? headsOf(entity) : NO_HEADS,
      words: [...(role?.words ?? []), ...name.words, ...entity.aliases.flatMap(wordsOf)],
    };
    known.set(entity, called);
  }
  return called;
}

const NO_HEADS: ReadonlySet<string> = new Set();

/** The noun of each office, and of each that `and` joins: `Chief of Asuo and Chairman of the Fair`. */
function headsOf({ role, offices }: Entity): ReadonlySet<string> {
  const texts = [role ?? '', ...(offices ?? []).map(({ text }) => text)];
  const heads = texts.flatMap((text) => text.split(/ and |, /).map((office) => worded(office).head));
  return new Set(heads.filter((head) => classOfHeadNoun(head) !== undefined));
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
  const { name } = calledOf(entity);
  if (name.head === head) return FITS.indexOf('noun of name');
  if (name.words.includes(head)) return FITS.indexOf('word');
  if (entity.type === 'country' && isGovernment(head)) return FITS.indexOf('government');
  if (isOfKind(entity, head)) return FITS.indexOf('kind');
  return fitOfType(entity, head);
}

function fitOfPerson(entity: Entity, head: string, isOfClass: boolean): number {
  const { role, heads } = calledOf(entity);
  if (role?.head === head || heads.has(head)) return FITS.indexOf('office');
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
  const { words } = calledOf(entity);
  let found = 0;
  for (const word of modifiers) if (words.includes(word)) found++;
  if (found === modifiers.length) return 0;
  return found > 0 ? 1 : 2;
}
