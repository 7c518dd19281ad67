import type { ActType } from '../../analysis.js';
import type { SentenceTokens } from '../../language/tokens.js';
import { triggerCandidates } from './candidates.js';
import { outlookOf } from '../factuality.js';
import { featuresFor, type Features } from '../model/features.js';
import { typeToCome } from './intent.js';
import type { ActsModel } from '../model/acts-model.js';
import type { ActReading } from '../reading.js';
import { triggerFeatures } from './features.js';
import { retyped } from './retypings.js';

/** A word that tells an act. */
export interface ToldAct {
  /** Token index of the verb, predicate or event noun. */
  trigger: number;
  type: ActType;
  /** Probability that the word tells an act, and of the type. */
  likelihood: number;
  /** Probability that the word tells an act, of whatever type. */
  certainty: number;
  /** With `explain`: what weighed most, and the runner-up. */
  evidence: string[];
}

/** An act is told where none is less likely than this: chosen on the development sets. */
const LEAST = 0.3;
const MOST_REASONS = 4;

/** The acts of a sentence by the model of triggers, in text order. */
export function classifyTriggers(
  reading: ActReading,
  model: ActsModel,
  sentence: SentenceTokens,
): ToldAct[] {
  const features = featuresFor(reading.context.explain);
  const told: ToldAct[] = [];
  for (const trigger of triggerCandidates(reading, sentence, model.lemmas)) {
    triggerFeatures(reading, sentence, trigger, features);
    const chances = model.triggers.probabilities(features);
    if (1 - chances[0]! < LEAST) continue;
    const best = largest(chances, 0);
    const type = retyped(model.triggers.classes[best] as ActType, reading.tree, trigger, sentence);
    told.push({
      trigger,
      type: typeToCome(type, outlookOf(reading.tree, trigger)),
      likelihood: chances[best]!,
      certainty: 1 - chances[0]!,
      evidence: reading.context.explain ? reasons(model, features, chances, best) : [],
    });
  }
  return told;
}

/** Index of the largest number but for `except`. */
function largest(chances: Float64Array, except: number): number {
  let best = -1;
  for (let k = 0; k < chances.length; k++)
    if (k !== except && (best < 0 || chances[k]! > chances[best]!)) best = k;
  return best;
}

/** The features that weighed most for a class against the runner-up. */
function reasons(
  { triggers }: ActsModel,
  features: Features,
  chances: Float64Array,
  best: number,
): string[] {
  const second = largest(chances, best);
  const weights = triggers.contributions(features, best, second);
  const strongest = weights
    .map((weight, f) => ({ weight, name: features.names![f]! }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .filter(({ weight }) => weight > 0)
    .map(({ weight, name }) => `${name} +${weight.toFixed(1)}`);
  return [
    `model: ${triggers.classes[best]} ${chances[best]!.toFixed(2)}, ` +
      `then ${triggers.classes[second]} ${chances[second]!.toFixed(2)}`,
    ...strongest,
  ];
}
