import type { Entity } from '../../analysis.js';
import { featuresFor } from '../model/features.js';
import type { ActsModel } from '../model/acts-model.js';
import type { ActReading } from '../reading.js';
import { leadFeatures } from './features/lead.js';
import { nobodyFeatures } from './features/nobody.js';
import type { PartyScene } from './scene.js';

/** The sides of an act, in the order of the model's classes. */
export const SIDES = ['actor', 'recipient'] as const;
export type Side = (typeof SIDES)[number];

/** A side may be left empty the more easily, the higher these: chosen on the development sets. */
const NOBODY: readonly number[] = [-0.3, -0.3];

/** Who is named in other sentences alone leads no side where the chance is less than this. */
const LEAST_ELSEWHERE = 0.4;

/** The same of a doer where the verb has a noun for one: `a drone struck`. */
const LEAST_BESIDE_AGENT = 0.6;

/** How likely nobody leads a side, and each candidate. */
export interface Chances {
  nobody: number;
  own: number[];
  /** Of all, before they are made to add up to 1. */
  sum: number;
}

/** How likely everyone is to lead each side; who stands for no one cannot. */
export function leadChances(
  reading: ActReading,
  { leads }: ActsModel,
  scene: PartyScene,
  entities: readonly (readonly Entity[])[],
): { chances: readonly Chances[]; reasons: readonly (readonly string[])[] } {
  const features = featuresFor(reading.context.explain);
  nobodyFeatures(reading, scene, features);
  const nobody = leads.scores(features);
  const chances = SIDES.map((_, side): Chances => {
    const chance = Math.exp(nobody[side]! + NOBODY[side]!);
    return { nobody: chance, own: new Array<number>(entities.length).fill(0), sum: chance };
  });
  const reasons: string[][] = [];
  for (let i = 0; i < entities.length; i++) {
    if (entities[i]!.length === 0) continue;
    leadFeatures(reading, scene, i, features);
    if (features.names) reasons[i] = SIDES.map((_, side) => leads.strongest(features, side));
    const scores = leads.scores(features);
    for (const [side, { own }] of chances.entries()) {
      own[i] = Math.exp(scores[side]!);
      chances[side]!.sum += own[i]!;
    }
  }
  for (const [side, each] of chances.entries()) {
    const least = side === 0 && hasNounForAgent(reading, scene) ? LEAST_BESIDE_AGENT : LEAST_ELSEWHERE;
    each.nobody /= each.sum;
    for (let i = 0; i < each.own.length; i++) {
      each.own[i]! /= each.sum;
      if (scene.candidates[i]!.form === 'elsewhere' && each.own[i]! < least) each.own[i] = 0;
    }
  }
  return { chances, reasons };
}

const hasNounForAgent = ({ tree }: ActReading, { frame: { agent } }: PartyScene): boolean =>
  agent !== null && tree.pos[agent] === 'NOUN';
