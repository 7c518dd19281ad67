import { hasNounOfOwn } from '../lexicon/body-subtypes.js';
import type { CommonPhrase } from './common-phrases.js';
import type { FoundOwners } from './groups.js';
import { isOfKind, typeOfNoun } from './kinds.js';
import type { Memory, Referent } from './memory.js';

/** How many sentences back a firm may have been named. */
const REACH = 4;

/** One way in which a noun has one it can stand for. */
interface OnlyRule {
  readonly id: string;
  readonly example: string;
  readonly find: (phrase: CommonPhrase, memory: Memory, sentence: number) => Referent | undefined;
  readonly certainty: number;
}

export const ONLY_RULES: readonly OnlyRule[] = [
  {
    id: 'only.body-of-kind',
    example: 'Volkswagen cut prices in Norway. [The carmaker] said demand was strong.',
    find({ head, modifiers, restricted, plural }, memory, sentence) {
      if (restricted || plural || modifiers.length > 0 || typeOfNoun(head) !== 'organization')
        return undefined;
      // A body of which nothing is known may be meant as well.
      const [one, ...others] = memory.latest(
        sentence,
        REACH,
        2,
        ({ entity }) =>
          entity?.type === 'organization' && (entity.subtype === null || isOfKind(entity, head)),
      );
      const isOnly = one && others.length === 0 && isOfKind(one.entity!, head);
      return isOnly && hasNounOfOwn(one.entity!.subtype!) ? one : undefined;
    },
    certainty: 0.7,
  },
];

/** The only one that a definite phrase can stand for; null where there are more, or none. */
export function onlyOne(
  phrase: CommonPhrase,
  memory: Memory,
  sentence: number,
): (FoundOwners & { readonly referent: Referent }) | null {
  for (const { id, find, certainty } of ONLY_RULES) {
    const referent = find(phrase, memory, sentence);
    if (referent) return { id, members: [referent.entity!], certainty, referent };
  }
  return null;
}
