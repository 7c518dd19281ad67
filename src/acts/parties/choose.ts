import type { Entity } from '../../analysis.js';
import { featuresFor } from '../model/features.js';
import { MUTUAL } from '../model/act-types.js';
import type { ActsModel } from '../model/acts-model.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import type { Collectives } from './collectives.js';
import { besideFeatures } from './features/beside.js';
import { leadFeatures } from './features/lead.js';
import { nobodyFeatures } from './features/nobody.js';
import { isOneOfSeveral, isOwnSide } from './own-side.js';
import type { PartyScene } from './scene.js';
import { isCoordinated } from './series.js';

/** The sides of an act, in the order of the model's classes. */
export const SIDES = ['actor', 'recipient'] as const;

/** A side may be left empty the more easily, the higher these: chosen on the development sets. */
const NOBODY: readonly number[] = [-0.3, -0.6];
/** Who stands beside a leader scores more than this: chosen on the development sets. */
const LEAST_BESIDE = 0;

/** Nobody, as a lead. */
const NONE = -1;

/** Someone on a side, with what spoke for it. */
export interface Chosen {
  index: number;
  chance: number;
  /** With `explain`: the feature that weighed most. */
  reason: string;
}

/**
 * Who stands on each side of an act: of all pairs of leads the likeliest (conditional logit), and who stands
 * beside each.
 */
export function chooseParties(
  reading: ActReading,
  { leads, beside }: ActsModel,
  scene: PartyScene,
  collectives: Collectives,
): readonly [Chosen[], Chosen[]] {
  const features = featuresFor(reading.context.explain);
  const { candidates } = scene;
  const entities = candidates.map((candidate) =>
    isOneOfSeveral(candidate, candidates) ? [] : entitiesOf(candidate, collectives),
  );
  nobodyFeatures(reading, scene, features);
  const nobody = leads.scores(features).map((score, side) => score + NOBODY[side]!);
  const reasons: string[][] = [];
  const scores = candidates.map((_, i) => {
    leadFeatures(reading, scene, i, features);
    if (features.names) reasons.push(SIDES.map((_, side) => leads.strongest(features, side)));
    return leads.scores(features).slice();
  });
  const chances = SIDES.map((_, side) => {
    const own = scores.map((row, i) => (entities[i]!.length > 0 ? Math.exp(row[side]!) : 0));
    const sum = own.reduce((total, chance) => total + chance, Math.exp(nobody[side]!));
    return { nobody: Math.exp(nobody[side]!) / sum, own: own.map((chance) => chance / sum) };
  });
  const areOneSide = (a: number, r: number): boolean =>
    r !== NONE && MUTUAL.has(scene.deed.type) && isOwnSide(entities[a]!, entities[r]!);
  const pair = likeliestPair(
    candidates.length,
    chances,
    (a, r) =>
      clash(candidates, entities, a, r) || isCoordinated(reading, candidates, a, r) || areOneSide(a, r),
  );
  const [actors, recipients] = pair.map((lead, side): Chosen[] => {
    if (lead === NONE) return [];
    const others = pair[1 - side]!;
    const found: Chosen[] = [
      { index: lead, chance: chances[side]!.own[lead]!, reason: reasons[lead]?.[side] ?? '' },
    ];
    const company = [...candidates.keys()].flatMap((index) => {
      if (index === lead || entities[index]!.length === 0) return [];
      besideFeatures(reading, scene, { lead, index, side: SIDES[side]! }, features);
      const score = beside.scores(features)[0]!;
      if (score <= LEAST_BESIDE && !isCoordinated(reading, candidates, lead, index)) return [];
      return [{ index, score, reason: features.names ? beside.strongest(features, 0) : '' }];
    });
    for (const { index, score, reason } of company.sort((a, b) => b.score - a.score)) {
      const taken = [...found.map((each) => each.index), others].filter((each) => each !== NONE);
      if (taken.some((each) => clash(candidates, entities, each, index))) continue;
      if (areOneSide(index, others)) continue;
      found.push({ index, chance: 1 / (1 + Math.exp(-score)), reason });
    }
    return found.sort((a, b) => byOrder(candidates[a.index]!, candidates[b.index]!));
  });
  return [actors!, recipients!];
}

/** In text order; who is not there comes last. */
function byOrder(a: PartyCandidate, b: PartyCandidate): number {
  const isLast = (candidate: PartyCandidate) => Number(candidate.form === 'elsewhere');
  return isLast(a) - isLast(b) || a.first - b.first;
}

interface Chances {
  nobody: number;
  own: readonly number[];
}

/** @param cannotFace whether two cannot be on different sides: they are the same, or named in one series */
function likeliestPair(
  count: number,
  [actor, recipient]: readonly Chances[],
  cannotFace: (a: number, r: number) => boolean,
): readonly [number, number] {
  let best: readonly [number, number] = [NONE, NONE];
  let most = actor!.nobody * recipient!.nobody;
  for (let a = NONE; a < count; a++) {
    const chance = a === NONE ? actor!.nobody : actor!.own[a]!;
    for (let r = NONE; r < count; r++) {
      const both = chance * (r === NONE ? recipient!.nobody : recipient!.own[r]!);
      if (both <= most || (a !== NONE && r !== NONE && cannotFace(a, r))) continue;
      most = both;
      best = [a, r];
    }
  }
  return best;
}

/** Whether two are the same, or two readings of one word. */
export function clash(
  candidates: readonly PartyCandidate[],
  entities: readonly (readonly Entity[])[],
  a: number,
  b: number,
): boolean {
  if (a === b || entities[b]!.every((entity) => entities[a]!.includes(entity))) return true;
  const [first, second] = [candidates[a]!, candidates[b]!];
  return first.head === second.head && first.form !== 'elsewhere' && second.form !== 'elsewhere';
}

/** Those whom a phrase stands for. */
export function entitiesOf(candidate: PartyCandidate, collectives: Collectives): readonly Entity[] {
  if (candidate.owners.length > 0) return candidate.owners;
  return candidate.form === 'noun' ? [collectives.at(candidate)] : [];
}
