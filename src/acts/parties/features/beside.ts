import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesAt } from '../../words/word-classes.js';
import type { PartyCandidate } from '../candidate.js';
import { pathBetween } from '../path.js';
import type { PartyScene } from '../scene.js';
import * as T from './templates.js';

/** Words between two phrases, at most so many, are seen. */
const NEAR = 3;
const LONG_AGO = 3;

/** What the model of parties sees of someone who may stand on a side beside the one who leads it. */
export function besideFeatures(
  reading: ActReading,
  scene: PartyScene,
  { lead, index, side }: { lead: number; index: number; side: string },
  features: Features,
): void {
  features.clear();
  const { deed, candidates, roles } = scene;
  const leader = candidates[lead]!,
    other = candidates[index]!;
  const role = roles[index]!;
  const kinds = [scene.kinds[lead]!, scene.kinds[index]!] as const;
  const sided = `${side} ${deed.type}`;
  const places = placeOf(leader, deed.trigger) + placeOf(other, deed.trigger);
  features.add(T.BESIDE, sided);
  features.add(T.BESIDE_ROLES, roles[lead]!, role, side);
  features.add(T.BESIDE_ROLES_TYPE, roles[lead]!, role, sided);
  features.add(T.BESIDE_PLACES, places, sided);
  features.add(T.BESIDE_ROLE_PLACES, role, places, sided);
  features.add(T.BESIDE_KINDS, ...kinds, side);
  features.add(T.BESIDE_KIND, kinds[1], sided);
  features.add(T.BESIDE_KIND_ROLE, kinds[1], role, side);
  features.add(T.BESIDE_LEMMA_ROLE, reading.tree.lemmas[deed.trigger]!, role, side);
  features.add(T.BESIDE_FORMS, leader.form, other.form, sided);
  if (other.form === 'elsewhere') addPast(leader, other, sided, features);
  else if (leader.form === 'elsewhere') features.add(T.BESIDE_PAST, role, sided);
  else addSeries(reading, scene, { lead, index, side }, features);
}

function placeOf({ form, head }: PartyCandidate, trigger: number): string {
  if (form === 'elsewhere') return 'elsewhere';
  return head < trigger ? 'before' : 'after';
}

function addPast(
  { form, past: leads }: PartyCandidate,
  { past }: PartyCandidate,
  sided: string,
  features: Features,
): void {
  const own = past ? `${past.side} ${Math.min(past.ago, LONG_AGO)}` : 'none';
  features.add(T.BESIDE_PASTS, own, leads ? `${leads.side} ${leads.ago === past?.ago}` : form, sided);
}

function addSeries(
  reading: ActReading,
  { deed: { trigger, type }, candidates, kinds, leaders, ways }: PartyScene,
  { lead, index, side }: { lead: number; index: number; side: string },
  features: Features,
): void {
  const { tree } = reading;
  const leader = candidates[lead]!,
    other = candidates[index]!;
  const sided = `${side} ${type}`;
  const series = leaders[lead] === leaders[index] ? 'series' : 'apart';
  const path = pathBetween(tree, other.head, leader.head)?.text ?? 'far';
  const way = ways.from(other.head)?.text ?? 'far';
  const between = wordsBetween(reading, leader, other);
  const isAcross = leader.head < trigger !== other.head < trigger;
  const lemma = tree.lemmas[other.head]!;
  features.add(T.BESIDE_SERIES, series, side);
  features.add(T.BESIDE_SERIES_TYPE, series, sided);
  features.add(T.BESIDE_PATH, path, side);
  features.add(T.BESIDE_PATH_TYPE, path, sided);
  features.add(T.BESIDE_PATH_SERIES, path, series, side);
  features.add(T.BESIDE_WAY, way, sided);
  features.add(T.BESIDE_WAY_LEMMA, way, tree.lemmas[trigger]!, side);
  features.add(T.BESIDE_BETWEEN, between, side);
  features.add(T.BESIDE_BETWEEN_SERIES, between, series, sided);
  features.add(T.BESIDE_BETWEEN_KINDS, between, kinds[lead]!, kinds[index]!);
  features.add(T.BESIDE_BEFORE, tree.forms[other.first - 1]?.toLowerCase() ?? '', sided);
  features.add(T.BESIDE_ACROSS, isAcross ? 'across' : 'same', series, sided);
  features.add(T.BESIDE_WORD, lemma, side);
  features.add(T.BESIDE_FINE, classesAt(reading, other.head)[1], sided);
}

function wordsBetween({ tree }: ActReading, a: PartyCandidate, b: PartyCandidate): string {
  const [before, after] = a.head < b.head ? [a, b] : [b, a];
  const gap = after.first - before.last;
  if (gap < 0) return 'within';
  return gap > NEAR ? 'far' : tree.forms.slice(before.last, after.first).join(' ').toLowerCase();
}
