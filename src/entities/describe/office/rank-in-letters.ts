import { isPoliceRank } from '../../../knowledge/office-phrases.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import type { Title } from './title.js';

/** `DSP Ann Roe`: a rank of police in letters right before the name. */
export function rankInLetters({ segmentation }: NamedText, { first }: Candidate): Title | null {
  const rank = segmentation.tokens.forms[first - 1] ?? '';
  return /^[A-Z]{2,5}$/.test(rank) && isPoliceRank(rank.toLowerCase())
    ? { role: rank, first: first - 1, last: first, told: null }
    : null;
}
