import type { EntityFact } from '../facts.js';
import { count, keysOf } from './register.js';
import type { Registered } from './registered.js';
import { mergeRuleOf, type MergeRule } from './same-entity.js';

/**
 * Everybody once when all is read. What later articles tell of two may join them: a surname that came before
 * its full name, two forms of a body whose country nobody told at first. Surnames come last, and go to the
 * only one whom they fit. Order is kept. Linear in those registered.
 */
export function settle(all: readonly Registered[]): Registered[] {
  const byKey = new Map<string, Registered[]>();
  const gone = new Set<Registered>();
  const isSurname = ({ type, fullNames }: Registered) => type === 'person' && fullNames.length === 0;
  for (const surnames of [false, true])
    for (const known of all) {
      if (isSurname(known) !== surnames) continue;
      const facts = factsOf(known);
      const keys = new Set(facts.flatMap(keysOf));
      const near = new Set([...keys].flatMap((key) => byKey.get(key) ?? []));
      const same = [...near].flatMap((other) => {
        const rule = facts.map((fact) => mergeRuleOf(fact, other)).find((each) => each !== null);
        return rule ? [{ other, rule }] : [];
      });
      if (same.length > 0 && (!surnames || same.length === 1)) {
        absorb(same[0]!.other, known, same[0]!.rule);
        gone.add(known);
      } else if (!surnames) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), known]);
    }
  return all.filter((known) => !gone.has(known));
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

/** Adds what is known of one row to another that it belongs to. */
function absorb(known: Registered, other: Registered, rule: MergeRule): void {
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
}

const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
