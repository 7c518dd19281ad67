import type { ArticleFacts, EntityFact } from '../facts.js';
import { acronymsOf, headLast } from './body-rules.js';
import { foldName, isAcronym, isProper, keysOfPerson, soundOf } from './names.js';
import { isFullName, isSurnameAlone } from './person-rules.js';
import type { Registered } from './registered.js';
import { mergeRuleOf } from './same-entity.js';

/** Most that share a key and are compared; commoner keys tell nothing. */
const MOST_COMPARED = 200;

/**
 * Everyone and everything that the articles of a corpus name, each once. Memory grows with them, not with the
 * text.
 */
export class Register {
  readonly all: Registered[] = [];
  readonly #byKey = new Map<string, Registered[]>();

  /** Takes in the entities of an article. @returns who each of them is, in their order */
  add({ entities, day, outlet }: ArticleFacts): Registered[] {
    const seen = new Set<Registered>();
    const here = new Map<string, Registered[]>();
    return entities.map((fact) => {
      const keys = keysOf(fact);
      const found = this.#find(fact, keys);
      if (found && !found.merges.has(fact.name)) found.merges.set(fact.name, mergeRuleOf(fact, found)!);
      const known = found ?? this.#create(fact);
      this.#note(known, fact, keys, day);
      tellApart(known, keys, here);
      if (!seen.has(known)) countArticle(known, day, outlet);
      seen.add(known);
      return known;
    });
  }

  /** The first that a rule joins; for a surname alone the only one known in full, else a surname too. */
  #find(fact: EntityFact, keys: readonly string[]): Registered | null {
    const seen = new Set<Registered>();
    const joined: Registered[] = [];
    for (const key of keys)
      for (const known of this.#byKey.get(key) ?? []) {
        if (seen.has(known)) continue;
        seen.add(known);
        if (mergeRuleOf(fact, known) === null) continue;
        if (!isSurnameAlone(fact)) return known;
        joined.push(known);
      }
    const [inFull, other] = joined.filter(({ fullNames }) => fullNames.length > 0);
    if (inFull && !other) return inFull;
    return joined.find(({ fullNames }) => fullNames.length === 0) ?? null;
  }

  #create(fact: EntityFact): Registered {
    const known: Registered = {
      id: `c${this.all.length + 1}`,
      type: fact.type,
      name: fact.name,
      subtype: fact.subtype,
      country: fact.country,
      wikidata: fact.wikidata,
      sector: fact.sector,
      named: false,
      names: new Set(),
      acronyms: new Set(),
      fullNames: [],
      officeNames: new Set(),
      forms: new Map(),
      officeClasses: new Set(),
      offices: new Map(),
      articles: 0,
      mentions: 0,
      first: null,
      last: null,
      months: new Map(),
      outlets: new Map(),
      merges: new Map(),
      apart: new Set(),
    };
    this.all.push(known);
    return known;
  }

  #note(known: Registered, fact: EntityFact, keys: readonly string[], day: string | null): void {
    learn(known, fact);
    known.mentions += fact.mentions;
    count(known.forms, fact.name);
    if ((known.forms.get(fact.name) ?? 0) > (known.forms.get(known.name) ?? 0)) known.name = fact.name;
    if (fact.officeClass !== null) known.officeClasses.add(fact.officeClass);
    if (fact.office !== null) noteOffice(known, fact.office, day);
    if (fact.office !== null) known.officeNames.add(foldName(fact.office));
    if (isFullName(fact) && !known.names.has(foldName(fact.name)))
      known.fullNames.push(keysOfPerson(fact.name));
    for (const name of namesOf(fact)) known.names.add(name);
    if (fact.type !== 'person') for (const name of acronymsOf(fact)) known.acronyms.add(name);
    for (const key of keys) share(this.#byKey, key, known);
  }
}

/** Puts somebody under a key, once, while few are there. */
export function share(byKey: Map<string, Registered[]>, key: string, known: Registered): void {
  const sharing = byKey.get(key);
  if (!sharing) byKey.set(key, [known]);
  else if (!sharing.includes(known) && sharing.length < MOST_COMPARED) sharing.push(known);
}

/** Two that share a key, but for a forename, in one article are two: the article tells them apart. */
function tellApart(known: Registered, keys: readonly string[], here: Map<string, Registered[]>): void {
  for (const key of keys) {
    if (key.startsWith('forename ')) continue;
    for (const other of here.get(key) ?? [])
      if (other !== known) {
        other.apart.add(known);
        known.apart.add(other);
      }
    share(here, key, known);
  }
}

/**
 * Names by which it may be found again: an acronym only beside the words it stands for, and no common noun.
 */
const namesOf = ({ type, name, aliases }: EntityFact): string[] =>
  (type === 'person'
    ? [name]
    : [name, ...aliases.filter((alias) => isProper(alias) && !isAcronym(alias) && alias.includes(' '))]
  ).map(foldName);

/** One of these is shared by any two that a rule may join. */
export function keysOf(fact: EntityFact): string[] {
  const { type, name, wikidata } = fact;
  const names = namesOf(fact);
  const keys = names.map((each) => `${type} ${each}`);
  if (wikidata !== null) keys.push(`wikidata ${wikidata}`);
  if (type === 'person') {
    const words = keysOfPerson(name);
    keys.push(`surname ${words.at(-1)!}`);
    if (words.length > 1 && fact.country !== null)
      keys.push(
        `sound ${fact.country} ${soundOf(words.at(-1)!)}`,
        `forename ${fact.country} ${words[0]!}`,
      );
    return keys;
  }
  keys.push(...acronymsOf(fact).map((acronym) => `${type} ${acronym}`));
  const words = foldName(name).split(' ');
  if (type === 'organization') {
    keys.push(`sound ${soundOf(words.join(' '))}`);
    if (fact.country !== null)
      keys.push(
        `tail ${fact.country} ${words.slice(-2).join(' ')}`,
        `head ${fact.country} ${headLast(fact)}`,
      );
  }
  if (words.length > 1 && /\d/.test(words.at(-1)!)) keys.push(`${type} number ${words.at(-1)!}`);
  return keys;
}

/** What the first article that tells it says of somebody or something. */
function learn(known: Registered, { named, subtype, country, wikidata, sector }: EntityFact): void {
  known.named ||= named;
  known.subtype ??= subtype;
  known.country ??= country;
  known.wikidata ??= wikidata;
  known.sector ??= sector;
}

function noteOffice(known: Registered, office: string, day: string | null): void {
  const tenure = known.offices.get(office) ?? { office, first: day, last: day };
  if (day !== null && (tenure.first === null || day < tenure.first)) tenure.first = day;
  if (day !== null && (tenure.last === null || day > tenure.last)) tenure.last = day;
  known.offices.set(office, tenure);
}

function countArticle(known: Registered, day: string | null, outlet: string | null): void {
  known.articles++;
  if (outlet !== null) count(known.outlets, outlet);
  if (day === null) return;
  count(known.months, day.slice(0, 'yyyy-mm'.length));
  if (known.first === null || day < known.first) known.first = day;
  if (known.last === null || day > known.last) known.last = day;
}

export const count = (counts: Map<string, number>, key: string, more = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};
