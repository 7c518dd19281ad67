import { nameKeys } from '../../entities/resolve/person-name.js';

/** A name as it is compared: small letters, no accents, no marks, no `the`. */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The words of a person's name, made comparable. */
export const keysOfPerson = (name: string): string[] => nameKeys(name.split(/\s+/).filter(Boolean));

/** Capitals alone, with or without full stops: `IAEA`, `U.N.`. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name);
