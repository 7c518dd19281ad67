import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from '../../acts/parties/candidate.js';
import { partyCandidates } from '../../acts/parties/candidates.js';
import { clash, entitiesOf } from '../../acts/parties/choose.js';
import { SIDES } from '../../acts/parties/lead-chances.js';
import { Collectives } from '../../acts/parties/collectives.js';
import { besideFeatures } from '../../acts/parties/features/beside.js';
import { leadFeatures } from '../../acts/parties/features/lead.js';
import { nobodyFeatures } from '../../acts/parties/features/nobody.js';
import { isCoordinated, leadOfSeries } from '../../acts/parties/series.js';
import { MUTUAL } from '../../acts/model/act-types.js';
import { PartyMemory } from '../../acts/parties/memory.js';
import { sceneOf, type PartyScene } from '../../acts/parties/scene.js';
import { Features } from '../../acts/model/features.js';
import type { ActReading } from '../../acts/reading.js';
import { ChoiceList, DecisionList } from './decisions.js';
import { standFor } from './stand-for.js';
import type { AlignedArticle } from './trigger-examples.js';

/** What the models of parties learn from. */
export class PartyExamples {
  /** By side: who leads it, or nobody. */
  readonly leads = [new ChoiceList(), new ChoiceList()] as const;
  /** Who stands beside a right lead, and who does not. */
  readonly beside = new DecisionList();
  readonly #features = new Features();

  /**
   * Adds the acts of an article, with those before as they are annotated. A side whose parties nothing in
   * sight stands for teaches nothing.
   */
  add({ reading, acts }: AlignedArticle): void {
    const { sentences } = reading.context.segmentation;
    const memory = new PartyMemory(reading.tree);
    const collectives = new Collectives(reading);
    for (const [trigger, act] of [...acts].sort(([a], [b]) => a - b)) {
      const deed = { trigger, type: act.type };
      const phrases = partyCandidates(reading, sentences[reading.tree.sentenceOf[trigger]!]!);
      const scene = sceneOf(reading, deed, phrases, memory);
      const actors = standFor(reading, scene.candidates, act.actor);
      const recipients = standFor(reading, scene.candidates, act.recipient);
      for (const actor of actors) recipients.delete(actor);
      if (MUTUAL.has(act.type)) partSides(reading, scene, actors, recipients);
      const entities = scene.candidates.map((candidate) => entitiesOf(candidate, collectives));
      for (const [side, right] of [actors, recipients].entries())
        if (right.size > 0 || [act.actor, act.recipient][side]!.length === 0)
          this.#addSide(reading, scene, side, right, entities);
      const all = (side: ReadonlySet<PartyCandidate>) => [
        ...new Set([...side].flatMap((candidate) => entitiesOf(candidate, collectives))),
      ];
      memory.note(deed, all(actors), all(recipients));
    }
  }

  #addSide(
    reading: ActReading,
    scene: PartyScene,
    side: number,
    right: ReadonlySet<PartyCandidate>,
    entities: readonly (readonly Entity[])[],
  ): void {
    const { candidates } = scene;
    const features = this.#features;
    const list = this.leads[side]!;
    nobodyFeatures(reading, scene, features);
    list.add(features, right.size === 0);
    for (const [i, candidate] of candidates.entries()) {
      leadFeatures(reading, scene, i, features);
      list.add(features, right.has(candidate));
    }
    list.close();
    for (const lead of candidates.keys()) {
      if (!right.has(candidates[lead]!)) continue;
      for (const [index, candidate] of candidates.entries()) {
        if (entities[index]!.length === 0 || clash(candidates, entities, lead, index)) continue;
        besideFeatures(reading, scene, { lead, index, side: SIDES[side]! }, features);
        this.beside.add(features, right.has(candidate) ? 1 : 0);
      }
    }
  }
}

/** `Chad met with Mali`: of those who act together, whom the others turn to stands on the other side. */
function partSides(
  reading: ActReading,
  { candidates, roles }: PartyScene,
  actors: Set<PartyCandidate>,
  recipients: Set<PartyCandidate>,
): void {
  const rank = (candidate: PartyCandidate) => LEADING.indexOf(roles[candidates.indexOf(candidate)]!);
  const [lead] = [...actors].sort((a, b) => rank(b) - rank(a));
  if (!lead || rank(lead) < 0) return;
  const at = candidates.indexOf(lead);
  for (const actor of actors) {
    if (rank(actor) >= 0 || actor.head === lead.head || actor.form === 'elsewhere') continue;
    if (isCoordinated(reading, candidates, at, candidates.indexOf(actor))) continue;
    if (leadOfSeries(reading, actor, candidates) === leadOfSeries(reading, lead, candidates)) continue;
    actors.delete(actor);
    recipients.add(actor);
  }
}
const LEADING = ['governor agent', 'agent'];
