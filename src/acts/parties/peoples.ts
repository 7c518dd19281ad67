import type { PlacedMention } from '../../grammar/names.js';
import { dependents } from '../../grammar/tree/dependents.js';
import type { ActReading } from '../reading.js';
import { phraseFor, type PartyCandidate } from './candidate.js';
import { startOf } from './noun-readings.js';

/**
 * `two Egyptians`, `young Algerians`, `thousands of Kenyans`: people of a state, not the state. `the
 * Kenyans` and `Kenyans and Ugandans` may stand for their states. Null where the words are no people.
 */
export function peopleAt(
  reading: ActReading,
  { entity, mention, first, last }: PlacedMention,
): PartyCandidate | null {
  const { tree } = reading;
  const token = last - 1;
  if (entity.type !== 'country' || mention.kind !== 'demonym' || !PLURAL.has(tree.tags[token]!))
    return null;
  if (MODIFIERS.test(tree.relations[token]!)) return null;
  const start = Math.min(startOf(reading, token), first);
  const isSome = start < first || tree.relations[token] === 'nmod' || !isDefinite(reading, start);
  if (!isSome || (start === first && isBesideState(reading, token))) return null;
  return {
    ...phraseFor([], { head: token, first: start, last }, 'noun', 'itself'),
    of: tree.forms.slice(start, last).some(isEthnic) ? null : entity,
  };
}

/** `ethnic Turks` may be of any state. */
const isEthnic = (word: string): boolean => word.toLowerCase() === 'ethnic';

const PLURAL = new Set(['NNS', 'NNPS']);
const MODIFIERS = /^(?:amod|compound|nmod:poss|nmod:desc)/;

const isDefinite = ({ tree }: ActReading, token: number): boolean =>
  /^(?:the|both)$/i.test(tree.forms[token - 1] ?? '');

/** Whether another state is named in the same series. */
function isBesideState({ tree, mentions }: ActReading, token: number): boolean {
  const head = tree.relations[token] === 'conj' ? tree.heads[token]! : token;
  return [head, ...dependents(tree, head, 'conj')].some(
    (at) => at !== token && mentions.at(at)?.entity.type === 'country',
  );
}
