import { surnames } from '../../knowledge/name-lists.js';
import { isSurnameOfRegion } from '../../lexicon/surnames-of-regions.js';

/** Whether a word is a surname of the lists, or of those regions that they hardly have. */
export const isKnownSurname = (form: string): boolean =>
  surnames().has(form) || isSurnameOfRegion(form.toLowerCase());
