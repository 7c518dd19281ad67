import { surnames } from '../../knowledge/name-lists.js';
import { isUsualSurname } from '../../lexicon/surnames.js';
import { endsLikeSurname, isSurnameOfRegion } from '../../lexicon/surnames-of-regions.js';

/** Whether a word is a surname of the lists or of those regions that they hardly have, or ends like one. */
export function isKnownSurname(form: string): boolean {
  const lower = form.toLowerCase();
  return (
    surnames().has(form) || isUsualSurname(lower) || isSurnameOfRegion(lower) || endsLikeSurname(lower)
  );
}
