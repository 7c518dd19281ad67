import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from '../recognise/candidate.js';

/** Words of a name as written, without `the` and loose full stops. */
export function nameWords(tokens: Tokens, { first, last }: Candidate): string[] {
  const words = tokens.forms.slice(first, last).filter((form) => form !== '.');
  return words[0]?.toLowerCase() === 'the' && words.length > 1 ? words.slice(1) : words;
}
