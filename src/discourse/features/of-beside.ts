import { EXPECTATIONS, expectationOf, isAnimateNoun } from '../../lexicon/animacy.js';
import type { Anaphor } from '../anaphor.js';
import { ownedNoun } from '../beside.js';
import { crossed, onlyFor, type Feature } from './feature.js';
import type { DiscourseText } from '../text.js';
import { typeOfNoun } from '../kinds.js';
import type { Referent } from '../memory.js';

/**
 * What the verb or noun beside a pronoun expects of it, as a number of `EXPECTATIONS`; -1 where neither
 * stands there.
 */
function expected(text: DiscourseText, { place, case: of }: Anaphor): number {
  const { lemmas, tags, pos } = text;
  if (of === 'possessive') {
    const noun = ownedNoun(text, place);
    return noun < 0 ? -1 : expectationOf('owned', lemmas[noun]!.toLowerCase());
  }
  if (of === 'accusative')
    return pos[place.first - 1] === 'VERB' ? expectationOf('object', lemmas[place.first - 1]!) : -1;
  if (of !== 'nominative' || place.verb < 0) return -1;
  const { verb, last } = place;
  const isPassive = tags[verb] === 'VBN' && verb > last && lemmas.slice(last, verb).includes('be');
  return pos[verb] === 'VERB' ? expectationOf(isPassive ? 'passive' : 'subject', lemmas[verb]!) : -1;
}

const expectation: Feature = {
  id: 'expectation',
  values: EXPECTATIONS,
  of: ({ text, anaphor }) => expected(text, anaphor),
};
const LIVES = [
  ...['people', 'someone', 'things', 'something', 'body without a name', 'named people', 'named bodies'],
  ...['body', 'country', 'group', 'other name'],
] as const;

/** What lives in a candidate, as a number of `LIVES`. */
const lifeOf = (candidate: Referent): number => LIVES.indexOf(kindOfLife(candidate));

function kindOfLife({ entity, members, phrase, isPerson, isPlural }: Referent): (typeof LIVES)[number] {
  if (entity?.type === 'organization') return 'body';
  if (entity) return entity.type === 'country' || entity.type === 'group' ? entity.type : 'other name';
  if (members.length > 0) return isPerson ? 'named people' : 'named bodies';
  const lives = phrase ? isAnimateNoun(phrase.head) : isPerson;
  if (isPlural) return lives ? 'people' : 'things';
  if (lives) return 'someone';
  return phrase && typeOfNoun(phrase.head) === 'organization' ? 'body without a name' : 'something';
}

const life: Feature = {
  id: 'life',
  values: LIVES,
  of: (_, candidate) => lifeOf(candidate),
};

/** What is looked at of how what stands beside a pronoun fits a candidate. */
export const FEATURES_OF_WHAT_IS_BESIDE: readonly Feature[] = onlyFor('they', [
  life,
  crossed('expectation-and-life', expectation, life),
]);
