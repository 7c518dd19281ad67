import type { Entity } from '../analysis.js';
import type { FoundAntecedent } from './antecedent.js';
import type { DiscourseContext } from './context.js';
import { isSpeakingNoun } from '../lexicon/speaking.js';
import type { Choice } from './features/feature.js';
import type { Referent } from './memory.js';
import { holdsName } from './common-phrases.js';
import { rank, type Weights } from './ranker.js';
import { readDiscourse, type Decide } from './read-discourse.js';
import { readText } from './text.js';

/**
 * Whom each word goes back to, by the token of the pronoun or of the noun that heads the phrase, in text
 * order.
 */
export function findAntecedents(
  context: DiscourseContext,
  weights: Weights,
): ReadonlyMap<number, FoundAntecedent> {
  const found = new Map<number, FoundAntecedent>();
  const text = readText(context);
  const decide = decideBy(weights, (choice, best, certainty) => {
    const { place, phrase, class: of } = choice.anaphor;
    found.set(phrase?.noun ?? place.last - 1, {
      ...ownersOf(choice.candidates[best]!),
      class: of,
      of: of === 'noun' ? 'noun' : 'pronoun',
      kind: of === 'noun' ? 'nominal' : 'pronoun',
      phrase: [place.first, place.last],
      rule: of === 'noun' ? 'reference.nominal' : 'reference.pronoun',
      certainty,
      isMention: phrase ? !holdsName(text, phrase) : !choice.candidates[best]!.isSplit,
    });
  });
  readDiscourse(text, decide, ({ members, certainty, id }, { first, last }) => {
    found.set(last - 1, {
      class: 'noun',
      of: 'noun',
      kind: 'nominal',
      owners: members,
      source: null,
      phrase: [first, last],
      rule: `reference.${id}`,
      certainty,
      isMention: true,
    });
  });
  return found;
}

const ownersOf = ({
  entity,
  members,
  phrase,
  first,
  isPerson,
}: Referent): Pick<FoundAntecedent, 'owners' | 'source'> => {
  const owners: readonly Entity[] = entity ? [entity] : members;
  const speaks = phrase && (isPerson || isSpeakingNoun(phrase.head));
  return { owners, source: speaks ? [first.first, first.last] : null };
};

type TakeBest = (choice: Choice, best: number, certainty: number) => void;

/**
 * Chooses the likeliest candidate, where it is likelier than none; `take` hears of the likeliest in any case.
 */
export function decideBy(weights: Weights, take: TakeBest = () => {}): Decide {
  return (choice) => {
    const shares = rank(choice, weights);
    const none = choice.candidates.length;
    let best = -1;
    for (let c = 0; c < none; c++) if (best < 0 || shares[c]! > shares[best]!) best = c;
    if (best < 0) return -1;
    take(choice, best, shares[best]!);
    return shares[best]! >= shares[none]! ? best : -1;
  };
}
