import type { Entity } from '../../analysis.js';
import { genderOf, type Gender } from '../../lexicon/gender.js';
import type { Recent } from './recent.js';

const GENDERS = new Map<string, Gender>();
for (const word of ['he', 'him', 'his', 'himself']) GENDERS.set(word, 'masculine');
for (const word of ['she', 'her', 'hers', 'herself']) GENDERS.set(word, 'feminine');

/** Sentences back that a pronoun reaches. */
const REACH = 2;

/**
 * The person a pronoun goes back to: the only one of its gender in the nearest sentences that have any, or, where it opens
 * its sentence, the one of them that the sentence before begins with; else null.
 */
export function ownerOfPronoun(
  form: string,
  sentence: number,
  recent: Recent,
  opens: boolean,
): Entity | null {
  const gender = GENDERS.get(form.toLowerCase());
  if (!gender) return null;
  const people = recent.nearest(
    sentence,
    REACH,
    (entity) => entity.type === 'person' && (genderOf(entity) ?? gender) === gender,
  );
  if (people.length === 1) return people[0]!;
  const known = people.filter((person) => genderOf(person) === gender);
  if (known.length === 1 && gender === 'feminine') return known[0]!;
  const leader = opens ? recent.leaderBefore(sentence) : null;
  return leader && people.includes(leader) ? leader : null;
}
