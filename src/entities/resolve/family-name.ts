import type { Candidate } from '../recognise/candidate.js';
import { fold } from './person-name.js';

/**
 * The surname of all who `the Holms` are, comparable as those of full names are; null for what names no
 * family.
 */
export function familyOf({ first, last, entry }: Candidate, forms: readonly string[]): string | null {
  if (entry || last - first !== 1 || forms[first - 1]?.toLowerCase() !== 'the') return null;
  const [, surname] = /^(\p{Lu}\p{L}+?)(?:(?<=[hsxz])e)?s$/u.exec(forms[first]!) ?? [];
  return surname === undefined ? null : fold(surname);
}
