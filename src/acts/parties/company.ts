import { isTwo } from '../../lexicon/determiners.js';
import { isDefinite } from '../../lexicon/function-words.js';
import { isOfSeveral, isOfUs } from '../../lexicon/pronouns.js';
import type { Entity } from '../../analysis.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/**
 * `they`, `the two leaders`, `both sides`: a word for several may stand for those who last acted together;
 * not a pronoun that goes back to several in its own sentence.
 */
export function companyReadings(
  { tree }: ActReading,
  phrases: readonly PartyCandidate[],
  companies: readonly (readonly Entity[])[],
): PartyCandidate[] {
  if (companies.length === 0) return [];
  const heads = new Set<number>();
  return phrases.flatMap((phrase): PartyCandidate[] => {
    const { head, form, of, owners } = phrase;
    if (heads.has(head) || of !== null || form === 'name') return [];
    heads.add(head);
    const isMeant =
      form === 'pronoun'
        ? !areNamed(owners, phrases) && isForSeveral(tree.forms[head]!.toLowerCase())
        : isKnownPlural(tree, phrase);
    return isMeant
      ? companies.map((company) => ({ ...phrase, reading: 'company', owners: company }))
      : [];
  });
}

/** Whether several are named, all of them, by phrases. */
const areNamed = (owners: readonly Entity[], phrases: readonly PartyCandidate[]): boolean =>
  owners.length > 1 &&
  owners.every((owner) =>
    phrases.some((other) => other.form === 'name' && other.owners.includes(owner)),
  );

const isForSeveral = (form: string): boolean => isOfSeveral(form) || isOfUs(form) || isTwo(form);

/** `the ministers`, `both sides`, but not `ministers`. */
function isKnownPlural(tree: ActReading['tree'], { head, first }: PartyCandidate): boolean {
  if (tree.tags[head] !== 'NNS' && tree.tags[head] !== 'CD') return false;
  for (let token = Math.max(0, first - 1); token < head; token++)
    if (isDefinite(tree.forms[token]!.toLowerCase()) || isTwo(tree.forms[token]!.toLowerCase()))
      return true;
  return false;
}
