import type { EntityFact } from '../facts.js';
import { count, keysOf, share } from './register.js';
import type { Registered } from './registered.js';
import { mergeRuleOf, type MergeRule } from './same-entity.js';

/**
 * Everybody once when all is read. What later articles tell of two may join them: a surname that came before
 * its full name, two forms of a body whose country nobody told at first. Surnames come last, and go to the
 * only one whom they fit; no two are joined that one article names, so each article counts once. Order is
 * kept. Linear in those registered: as when they were read, few are compared for each key.
 */
export function settle(all: readonly Registered[]): Registered[] {
  const isSurname = ({ type, fullNames }: Registered) => type === 'person' && fullNames.length === 0;
  const byKey = new Map<string, Registered[]>();
  const gone = new Set<Registered>();
  for (const known of all.filter((each) => !isSurname(each))) {
    const { facts, keys } = clues(known);
    const [same] = joinedTo(known, facts, keys, byKey);
    if (same) gone.add(absorb(same, known));
    else for (const key of keys) share(byKey, key, known);
  }
  for (const known of all.filter(isSurname)) {
    const { facts, keys } = clues(known);
    const [same, other] = joinedTo(known, facts, keys, byKey);
    if (same && !other) gone.add(absorb(same, known));
  }
  return all.filter((known) => !gone.has(known));
}

interface Joined {
  other: Registered;
  rule: MergeRule;
}

/** Those to whom a rule joins somebody, by what any of the facts tells. */
function joinedTo(
  known: Registered,
  facts: readonly EntityFact[],
  keys: ReadonlySet<string>,
  byKey: ReadonlyMap<string, readonly Registered[]>,
): Joined[] {
  const near = new Set([...keys].flatMap((key) => byKey.get(key) ?? []));
  return [...near].flatMap((other): Joined[] => {
    if (known.apart.has(other)) return [];
    for (const fact of facts) {
      const rule = mergeRuleOf(fact, other);
      if (rule !== null) return [{ other, rule }];
    }
    return [];
  });
}

/** What is asked with: the facts of somebody, and the keys under which others may be found. */
function clues(known: Registered): { facts: EntityFact[]; keys: Set<string> } {
  const facts = factsOf(known);
  return { facts, keys: new Set(facts.flatMap(keysOf)) };
}

/** One for each form of its name and each kind of office. */
function factsOf(known: Registered): EntityFact[] {
  const { type, subtype, country, wikidata, sector, mentions, named } = known;
  const offices = known.officeClasses.size > 0 ? [...known.officeClasses] : [null];
  return [...known.forms.keys()].flatMap((name) =>
    offices.map((officeClass) => ({
      ...{ type, subtype, name, aliases: [], country, wikidata, sector },
      ...{ office: null, officeClass, mentions, named },
    })),
  );
}

/** Adds what is known of a row to the one that it belongs to. @returns the row that is gone */
function absorb({ other: known, rule }: Joined, other: Registered): Registered {
  known.articles += other.articles;
  known.mentions += other.mentions;
  known.named ||= other.named;
  known.first = earlier(known.first, other.first);
  known.last = later(known.last, other.last);
  for (const part of ['forms', 'months', 'outlets'] as const)
    for (const [key, more] of other[part]) count(known[part], key, more);
  for (const form of other.forms.keys()) {
    if (!known.merges.has(form)) known.merges.set(form, rule);
    if (known.forms.get(form)! > known.forms.get(known.name)!) known.name = form;
  }
  for (const each of other.officeClasses) known.officeClasses.add(each);
  for (const { office, first, last } of other.offices.values()) {
    const tenure = known.offices.get(office) ?? { office, first, last };
    known.offices.set(office, {
      office,
      first: earlier(tenure.first, first),
      last: later(tenure.last, last),
    });
  }
  for (const each of other.apart) {
    known.apart.add(each);
    each.apart.add(known);
  }
  return other;
}

const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
