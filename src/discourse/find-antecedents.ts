import type { FoundAntecedent } from './antecedent.js';
import type { DiscourseContext } from './context.js';
import { isSpeakingNoun } from '../lexicon/speaking.js';
import type { Choice } from './choice.js';
import type { Referent } from './memory.js';
import { holdsName } from './common-phrases.js';
import { rank, type Weights } from './ranker.js';
import { unnamedSpeaker } from './speaking-on.js';
import { readDiscourse, type Decide } from './read-discourse.js';
import { readText, type DiscourseText } from './text.js';

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
    const candidate = choice.candidates[best]!;
    const isNoun = of === 'noun';
    found.set(phrase?.noun ?? place.last - 1, {
      owners: candidate.entity ? [candidate.entity] : candidate.members,
      source: sourceOf(text, candidate),
      class: of,
      of: isNoun ? 'noun' : 'pronoun',
      kind: isNoun ? 'nominal' : 'pronoun',
      phrase: [place.first, place.last],
      rule: isNoun ? 'reference.nominal' : 'reference.pronoun',
      certainty,
      isMention: phrase ? !holdsName(text, phrase) : !candidate.isSplit,
    });
  });
  readDiscourse(text, decide, ({ members, certainty, id }, { first, last }, of) => {
    const isPronoun = of === 'they';
    found.set(last - 1, {
      class: of ?? 'noun',
      of: isPronoun ? 'pronoun' : 'noun',
      kind: isPronoun ? 'pronoun' : 'nominal',
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

/** The phrase that brought in someone without a name, with the adjective of their country before it. */
function sourceOf(
  { mentions }: DiscourseText,
  { phrase, first, isPerson }: Referent,
): FoundAntecedent['source'] {
  if (!phrase || !(isPerson || isSpeakingNoun(phrase.head))) return null;
  const before = phrase.determiner === 'none' ? mentions.at(first.first - 1) : null;
  return [before?.mention.kind === 'demonym' ? before.first : first.first, first.last];
}

const CERTAINTY_OF_SPEAKING_ON = 0.8;

type TakeBest = (choice: Choice, best: number, certainty: number) => void;

/**
 * Chooses the likeliest candidate, where it is likelier than none; `take` hears of the likeliest in any case.
 */
export function decideBy(weights: Weights, take: TakeBest = () => {}): Decide {
  return (choice) => {
    const none = choice.candidates.length;
    if (none === 0) return -1;
    const unnamed = unnamedSpeaker(choice);
    if (unnamed >= 0) {
      take(choice, unnamed, CERTAINTY_OF_SPEAKING_ON);
      return unnamed;
    }
    const shares = rank(choice, weights);
    let best = 0;
    for (let c = 1; c < none; c++) if (shares[c]! > shares[best]!) best = c;
    take(choice, best, shares[best]!);
    return shares[best]! >= shares[none]! ? best : -1;
  };
}
