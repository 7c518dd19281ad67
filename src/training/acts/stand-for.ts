import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from '../../acts/parties/candidate.js';
import type { ActReading } from '../../acts/reading.js';

const fold = (name: string): string =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '').replace(/\s+/g, ' ').trim();

/**
 * The phrases that stand for any of the annotated names: by name, else by country, else by the last word;
 * those for several, where all are named.
 */
export function standFor(
  reading: ActReading,
  all: readonly PartyCandidate[],
  names: readonly string[],
): Set<PartyCandidate> {
  const found = new Set<PartyCandidate>();
  const folded = names.map(fold);
  const isNamed = (owner: Entity) =>
    folded.some((wanted) => namesOf(owner).some((other) => other === wanted || wanted.includes(other)));
  const candidates = all.filter(({ owners }) => owners.length < 2 || owners.every(isNamed));
  for (const name of names) {
    const wanted = fold(name);
    const code = countryCalled(reading, wanted);
    const tiers: ((candidate: PartyCandidate) => boolean)[] = [
      ({ owners }) => owners.some((owner) => namesOf(owner).includes(wanted)),
      (candidate) =>
        candidate.owners.length === 0 &&
        (candidate.form === 'noun' || candidate.source !== undefined) &&
        textOf(reading, candidate) === wanted,
      ({ owners, of }) =>
        code !== null && [...owners, ...(of ? [of] : [])].some(({ country }) => country === code),
      (candidate) =>
        (candidate.form === 'noun' || candidate.source !== undefined) &&
        candidate.reading !== 'before' &&
        wanted
          .split(' ')
          .includes(reading.tree.forms[(candidate.source ?? candidate).head]!.toLowerCase()),
      ({ owners }) =>
        owners.some((owner) =>
          namesOf(owner).some((other) => other.length > 3 && wanted.includes(other)),
        ),
    ];
    const tier = tiers.map((test) => candidates.filter(test)).find((list) => list.length > 0);
    for (const candidate of tier ?? []) found.add(candidate);
  }
  return found;
}

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(fold);

function countryCalled({ context }: ActReading, name: string): string | null {
  return (
    context.entities.find((entity) => entity.type === 'country' && namesOf(entity).includes(name))
      ?.country ?? null
  );
}

function textOf({ tree }: ActReading, candidate: PartyCandidate): string {
  const { first, last } = candidate.source ?? candidate;
  return tree.forms.slice(first, last).join(' ').toLowerCase();
}
