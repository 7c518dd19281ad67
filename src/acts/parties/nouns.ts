import { dependents } from '../../grammar/tree/dependents.js';
import { isBodyNoun, isStateGood } from '../../lexicon/bodies.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { startsUpper } from '../../scan/letters.js';
import type { ActReading } from '../reading.js';
import { isLikePeople, isPeople } from '../words/someone.js';
import type { PartyCandidate } from './candidate.js';
import { isCollective } from './collective-nouns.js';
import { nounReadings } from './noun-readings.js';

/** A noun for people or a body, once for each way in which it may be read. */
export function nounsAt(reading: ActReading, token: number): PartyCandidate[] {
  const { tree } = reading;
  const pos = tree.pos[token]!;
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM') return [];
  if (tree.relations[token] === 'compound' && standsFor(reading, tree.heads[token]!)) return [];
  if (pos === 'NUM' ? !standsAlone(reading, token) : !isParty(reading, token)) return [];
  if (isTitleOf(reading, token) || isNobody(tree, token) || isCalled(tree, token)) return [];
  return nounReadings(reading, token);
}

/** `no one`, `none of the soldiers`. */
const isNobody = (tree: ActReading['tree'], token: number): boolean =>
  /^(?:no|none)$/i.test(tree.forms[token - 1] ?? '') || tree.lemmas[token] === 'none';

/** `dismissed as nonsense`, `hailed as heroes`: what others are called, right behind the verb. */
export const isCalled = (tree: ActReading['tree'], token: number): boolean =>
  tree.forms[token - 1] === 'as' && tree.pos[token - 2] === 'VERB';

/** Whether a word is a name or a noun that may be a party itself. */
const standsFor = (reading: ActReading, token: number): boolean =>
  reading.mentions.at(token) !== undefined ||
  (reading.tree.pos[token] === 'NOUN' && isParty(reading, token));

/** Whether a noun is one for those who act: `the minister`, not `missile defense` or `one of them`. */
export function isParty({ tree }: ActReading, token: number): boolean {
  const lemma = tree.lemmas[token]!;
  if (isStateGood(lemma) || lemma === 'one') return false;
  if (lemma === 'board' && tree.lowers[token - 1] === 'on') return false;
  return (
    isPeople(tree, token) ||
    isPersonNoun(lemma.slice(lemma.lastIndexOf('-') + 1)) ||
    isBodyNoun(lemma) ||
    isCollective(lemma) ||
    isLikePeople(lemma)
  );
}

/** `killed 12`: a number that counts nothing named. */
function standsAlone({ tree }: ActReading, token: number): boolean {
  return (
    /^(?:nsubj|obj|iobj|obl|conj)/.test(tree.relations[token]!) &&
    !/^(?:[ap]\.?m\.?|percent|o'clock)$/i.test(tree.forms[token + 1] ?? '') &&
    !/\d{4}|[$%:/]/.test(tree.forms[token]!) &&
    !startsUpper(tree.forms[token - 1] ?? '') &&
    tree.forms[token - 1] !== '.'
  );
}

const LONGEST_TITLE = 5;

/**
 * `Foreign Minister Ana Ruiz`, `envoy to Oman Ana Ruiz`, `Ana Ruiz, an envoy`: the noun is a title of the
 * name beside it.
 */
export function isTitleOf({ tree, mentions }: ActReading, token: number): boolean {
  const isPerson = (at: number) => mentions.at(at)?.entity.type === 'person';
  let behind = token + 1;
  while (behind < token + LONGEST_TITLE && tree.pos[behind] === 'PROPN' && !mentions.at(behind))
    behind++;
  if (isPerson(behind)) return true;
  const relation = tree.relations[token]!;
  if (/^(?:appos|flat|compound|nmod:desc)/.test(relation) && isPerson(tree.heads[token]!)) return true;
  return dependents(tree, token, 'appos', 'flat', 'nmod:desc').some(isPerson);
}
