import { dependents } from '../../grammar/tree/dependents.js';
import { isBodyNoun } from '../../lexicon/bodies.js';
import { isSeveralPeople } from '../../lexicon/people.js';
import { isOfSeveral, pronounOf } from '../../lexicon/pronouns.js';
import { paragraphOf, type ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import { nounReadings } from './noun-readings.js';

/**
 * The noun for someone without a name that a pronoun stands for; null where there is none.
 *
 * @param isOpen whether the pronoun goes back to nobody with a name
 */
export function sourceOf(reading: ActReading, token: number, isOpen: boolean): number | null {
  return policeBefore(reading, token) ?? (isOpen ? unnamedSource(reading, token) : null);
}

/** `Police said they arrested`: the subject above, a noun for several that has no plural ending. */
function policeBefore({ tree, mentions }: ActReading, token: number): number | null {
  if (!isOfSeveral(tree.forms[token]!.toLowerCase()) || !tree.relations[token]!.startsWith('nsubj'))
    return null;
  const verb = tree.heads[token]!;
  if (tree.relations[verb] !== 'ccomp') return null;
  const [subject] = dependents(tree, tree.heads[verb]!, 'nsubj');
  if (subject === undefined || subject >= token || mentions.at(subject)) return null;
  return isSeveralPeople(tree.lemmas[subject]!.toLowerCase()) ? subject : null;
}

/** `Rebels attacked a convoy. They seized two trucks.` */
function unnamedSource(reading: ActReading, token: number): number | null {
  const { tree, discourse, scope, mentions } = reading;
  const source = discourse.antecedentOf(token, 'party')?.source;
  if (!source) return null;
  const [first, last] = source;
  if (!scope.isOne && paragraphOf(reading, first) !== paragraphOf(reading, token)) return null;
  let head = last - 1;
  for (let at = first; at < last; at++)
    if (tree.heads[at]! < first || tree.heads[at]! >= last) head = at;
  return mentions.at(head) || tree.pos[head] === 'PRON' || !agrees(tree, token, head) ? null : head;
}

/** `he` is neither the police nor rebels. */
function agrees({ tags, lemmas, forms }: ActReading['tree'], pronoun: number, noun: number): boolean {
  if (pronounOf(forms[pronoun]!)?.class !== 'person') return true;
  const lemma = lemmas[noun]!.toLowerCase();
  return tags[noun] === 'NN' && !isSeveralPeople(lemma) && !isBodyNoun(lemma);
}

/** A pronoun in the place of a noun, once for each way in which that may be read. */
export const inPlaceOf = (reading: ActReading, token: number, noun: number): PartyCandidate[] =>
  nounReadings(reading, noun)
    .filter((candidate) => candidate.reading !== 'before')
    .map((candidate) => ({
      ...candidate,
      head: token,
      first: token,
      last: token + 1,
      form: 'pronoun',
      source: { head: noun, first: candidate.first, last: candidate.last },
    }));
