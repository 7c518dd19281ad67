import type { Entity } from '../../analysis.js';
import type { ActsModel } from '../model/acts-model.js';
import { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import type { Deed, PartyCandidate, RuledParties } from './candidate.js';
import type { Collectives } from './collectives.js';
import { chooseParties } from './choose.js';
import { partyFeatures } from './party-features.js';
import { sceneOf, type PartyScene } from './scene.js';

/** Who acts, and on whom. */
export interface Parties {
  actors: Entity[];
  recipients: Entity[];
  /** With `explain`: what made each a party. */
  evidence: string[];
}

/** The parties of an act among the phrases of its sentence, by the model of parties. */
export function findParties(
  reading: ActReading,
  model: ActsModel,
  deed: Deed,
  phrases: readonly PartyCandidate[],
  ruled: RuledParties,
  collectives: Collectives,
): Parties {
  const features = new Features(reading.context.explain);
  const scene = sceneOf(reading, deed, phrases, ruled);
  const { candidates } = scene;
  const reasons: string[][] = [];
  const chances = candidates.map((_, i) => {
    partyFeatures(reading, scene, i, features);
    const found = model.parties.probabilities(features);
    if (features.names) reasons.push(reasonsFor(model, found, features));
    return found;
  });
  const { roles, ...parties } = chooseParties(candidates, chances, collectives);
  const { actors, recipients } = towardsEachOther(reading, scene, parties);
  const evidence = [...roles].map(([candidate, role]) => {
    const i = candidates.indexOf(candidate);
    const words =
      candidate.form === 'elsewhere'
        ? candidate.owners[0]!.name
        : reading.tree.forms.slice(candidate.first, candidate.last).join(' ');
    return `${model.parties.classes[role]!}: ${words} ${chances[i]![role]!.toFixed(2)}, by ${reasons[i]?.[role] ?? ''}`;
  });
  return { actors, recipients, evidence: reading.context.explain ? evidence : [] };
}

/** For each role the feature that spoke most for it. */
function reasonsFor({ parties }: ActsModel, chances: Float64Array, features: Features): string[] {
  return Array.from(chances, (_, role) => {
    const weights = parties.contributions(features, role, 0);
    return features.names![
      weights.reduce((most, weight, f) => (weight > weights[most]! ? f : most), 0)
    ]!;
  });
}

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** `Chad met with Mali`: of those who act together, who stands behind an active verb is the one that the others turn to. */
function towardsEachOther(
  { tree }: ActReading,
  { deed: { trigger, type }, candidates, roles }: PartyScene,
  { actors, recipients }: Pick<Parties, 'actors' | 'recipients'>,
): Pick<Parties, 'actors' | 'recipients'> {
  if (!MUTUAL.has(type) || recipients.length > 0 || actors.length < 2) return { actors, recipients };
  const leads = actors.filter((actor) =>
    candidates.some(
      ({ owners, head }, i) => owners.includes(actor) && (head < trigger || LEADS.has(roles[i]!)),
    ),
  );
  const verb = tree.pos[trigger] === 'VERB' || tree.pos[trigger] === 'NOUN';
  return verb && leads.length > 0 && leads.length < actors.length
    ? { actors: leads, recipients: actors.filter((actor) => !leads.includes(actor)) }
    : { actors, recipients };
}

const LEADS: ReadonlySet<string> = new Set(['agent', 'governor agent']);
