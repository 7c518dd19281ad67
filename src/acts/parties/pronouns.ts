import { isOfUs, standsForParty } from '../../lexicon/pronouns.js';
import { antecedentsOf, type ActReading } from '../reading.js';
import { phraseFor, type PartyCandidate } from './candidate.js';
import { inPlaceOf, sourceOf } from './pronoun-sources.js';

/** A pronoun as whom it goes back to; `we` of a text without a named speaker also as the author's state. */
export function pronounsAt(reading: ActReading, token: number): PartyCandidate[] {
  const { tree } = reading;
  if (tree.pos[token] !== 'PRON' && tree.pos[token] !== 'DET') return [];
  const form = tree.forms[token]!.toLowerCase();
  if (!standsForParty(form)) return [];
  const words = { head: token, first: token, last: token + 1 };
  const owners = antecedentsOf(reading, token);
  const noun = sourceOf(reading, token, owners.length === 0);
  const found = noun === null ? [phraseFor(owners, words, 'pronoun')] : inPlaceOf(reading, token, noun);
  const { plural } = reading.authors;
  if (isOfUs(form) && plural.length > 0 && !reading.quoted[token])
    found.push(phraseFor(plural, words, 'pronoun', 'state'));
  return found;
}
