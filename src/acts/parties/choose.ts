import type { ActType, Entity } from '../../analysis.js';
import { featuresFor } from '../model/features.js';
import { MUTUAL } from '../model/act-types.js';
import type { ActsModel } from '../model/acts-model.js';
import type { ActReading } from '../reading.js';
import { isBarred } from './barred.js';
import type { PartyCandidate } from './candidate.js';
import type { Collectives } from './collectives.js';
import { besideFeatures } from './features/beside.js';
import { leadChances, SIDES, type Chances } from './lead-chances.js';
import { isOneOfSeveral, isOwnBody, isOwnGovernment, isOwnSide, isOwnState } from './own-side.js';
import type { PartyScene } from './scene.js';
import { isCoordinated } from './series.js';
import { withoutParts } from './whole-phrases.js';

/** Who stands beside a leader scores more than this: chosen on the development sets. */
const LEAST_BESIDE = 0;

/** Who speaks for a state does this to others. */
const AGAINST: ReadonlySet<ActType> = new Set<ActType>([
  ...(['SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN', 'SANCTION', 'ASSAULT'] as const),
]);

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
  model: ActsModel,
  scene: PartyScene,
  collectives: Collectives,
): readonly [Chosen[], Chosen[]] {
  const { candidates } = scene;
  const entities = candidates.map((candidate) =>
    isOneOfSeveral(candidate, candidates) ? [] : entitiesOf(candidate, collectives),
  );
  const { chances, reasons } = leadChances(reading, model, scene, entities);
  const isOut = SIDES.map((side) => candidates.map((_, i) => isBarred(reading, scene, i, side)));
  for (const [side, { own }] of chances.entries())
    for (let i = 0; i < own.length; i++) if (isOut[side]![i]!) own[i] = 0;
  const areOneSide = (a: number, r: number): boolean =>
    r !== NONE &&
    (isOwnState(entities[a]!, entities[r]!) ||
      isOwnBody(entities[a]!, entities[r]!) ||
      (MUTUAL.has(scene.deed.type) && isOwnSide(entities[a]!, entities[r]!)) ||
      (AGAINST.has(scene.deed.type) && isOwnGovernment(entities[a]!, entities[r]!)));
  const pair = likeliestPair(
    candidates.length,
    chances,
    (a, r) =>
      clash(candidates, entities, a, r) || isCoordinated(reading, candidates, a, r) || areOneSide(a, r),
  );
  const [actors, recipients] = pair.map((lead, side): Chosen[] => {
    if (lead === NONE) return [];
    const facing = pair[1 - side]!;
    const mayStand = (index: number): boolean =>
      entities[index]!.length > 0 &&
      !isOut[side]![index]! &&
      !clash(candidates, entities, lead, index) &&
      (facing === NONE || !clash(candidates, entities, facing, index)) &&
      !areOneSide(index, facing);
    const found: Chosen[] = [
      { index: lead, chance: chances[side]!.own[lead]!, reason: reasons[lead]?.[side] ?? '' },
    ];
    for (const { index, score, reason } of companyOf(reading, model, scene, { lead, side, mayStand }))
      if (!found.some((each) => clash(candidates, entities, each.index, index)))
        found.push({ index, chance: 1 / (1 + Math.exp(-score)), reason });
    return withoutParts(reading, candidates, found).sort((a, b) =>
      byOrder(candidates[a.index]!, candidates[b.index]!),
    );
  });
  return [actors!, recipients!];
}

/** Those who may stand beside a lead and likely do, or share its coordination; the likeliest first. */
function companyOf(
  reading: ActReading,
  { beside }: ActsModel,
  scene: PartyScene,
  { lead, side, mayStand }: { lead: number; side: number; mayStand: (index: number) => boolean },
): { index: number; score: number; reason: string }[] {
  const features = featuresFor(reading.context.explain);
  const { candidates } = scene;
  const found: { index: number; score: number; reason: string }[] = [];
  for (let index = 0; index < candidates.length; index++) {
    if (!mayStand(index)) continue;
    besideFeatures(reading, scene, { lead, index, side: SIDES[side]! }, features);
    const score = beside.scores(features)[0]!;
    if (score <= LEAST_BESIDE && !isCoordinated(reading, candidates, lead, index)) continue;
    found.push({ index, score, reason: features.names ? beside.strongest(features, 0) : '' });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** In text order; who is not there comes last. */
function byOrder(a: PartyCandidate, b: PartyCandidate): number {
  const isLast = (candidate: PartyCandidate) => Number(candidate.form === 'elsewhere');
  return isLast(a) - isLast(b) || a.first - b.first;
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
  return candidate.form === 'noun' || candidate.source ? [collectives.at(candidate)] : [];
}
