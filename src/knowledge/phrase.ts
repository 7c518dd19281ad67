import { scanTokens } from '../scan/scan-tokens.js';
import type { KnowledgeEntry } from './entry.js';

/** A known name, as it stands in running text. */
export interface Phrase {
  entry: KnowledgeEntry;
  kind: 'name' | 'demonym';
  /** Number of tokens. */
  length: number;
  /** Whether a user's entry names it so. */
  isOwn?: boolean;
}

/** Look-up of known names over token forms. */
export interface PhraseLookup {
  /** The phrase a whole name is, in its own case or in capitals. */
  get(name: string): Phrase | undefined;
  /** The longest phrase that begins at token `i` and ends before token `last`. */
  longestAt(forms: readonly string[], i: number, last: number): Phrase | undefined;
}

/** The tokens of a name, as the scanner splits running text. */
export function tokensOf(name: string): string[] {
  if (/^[A-Z ]+$/i.test(name) || /^[\p{L} ]+$/u.test(name)) return name.split(' ');
  const tokens: string[] = [];
  scanTokens(name, 0, name.length, (start, end) => tokens.push(name.slice(start, end)));
  return tokens;
}
