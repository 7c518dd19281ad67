import { isTwo } from '../../lexicon/determiners.js';
import { isDefinite } from '../../lexicon/function-words.js';
import { isOfSeveral, isOfUs } from '../../lexicon/pronouns.js';
import type { Entity } from '../../analysis.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/** `they`, `the two leaders`, `both sides`: a word for several may stand for those who last acted together. */
export function companyReadings(
  { tree }: ActReading,
  phrases: readonly PartyCandidate[],
  companies: readonly (readonly Entity[])[],
): PartyCandidate[] {
  if (companies.length === 0) return [];
  const heads = new Set<number>();
  return phrases.flatMap((phrase): PartyCandidate[] => {
    const { head, form, of } = phrase;
    if (heads.has(head) || of !== null || form === 'name') return [];
    heads.add(head);
    const isMeant =
      form === 'pronoun' ? isForSeveral(tree.forms[head]!.toLowerCase()) : isKnownPlural(tree, phrase);
    return isMeant ? companies.map((owners) => ({ ...phrase, reading: 'company', owners })) : [];
  });
}

const isForSeveral = (form: string): boolean => isOfSeveral(form) || isOfUs(form) || isTwo(form);

/** `the ministers`, `both sides`, but not `ministers`. */
function isKnownPlural(tree: ActReading['tree'], { head, first }: PartyCandidate): boolean {
  if (tree.tags[head] !== 'NNS' && tree.tags[head] !== 'CD') return false;
  for (let token = Math.max(0, first - 1); token < head; token++)
    if (isDefinite(tree.forms[token]!.toLowerCase()) || isTwo(tree.forms[token]!.toLowerCase()))
      return true;
  return false;
}
