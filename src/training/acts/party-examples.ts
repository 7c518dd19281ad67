import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from '../../acts/parties/candidate.js';
import { partyCandidates } from '../../acts/parties/candidates.js';
import { clash, entitiesOf, SIDES } from '../../acts/parties/choose.js';
import { Collectives } from '../../acts/parties/collectives.js';
import { besideFeatures } from '../../acts/parties/features/beside.js';
import { leadFeatures } from '../../acts/parties/features/lead.js';
import { nobodyFeatures } from '../../acts/parties/features/nobody.js';
import { PartyMemory } from '../../acts/parties/memory.js';
import { sceneOf, type PartyScene } from '../../acts/parties/scene.js';
import { Features } from '../../acts/model/features.js';
import type { ActReading } from '../../acts/reading.js';
import { ChoiceList, DecisionList } from './decisions.js';
import type { AlignedArticle } from './trigger-examples.js';

/** What the models of parties learn from. */
export class PartyExamples {
  /** By side: who leads it, or nobody. */
  readonly leads = [new ChoiceList(), new ChoiceList()] as const;
  /** Who stands beside a right lead, and who does not. */
  readonly beside = new DecisionList();
  readonly #features = new Features();

  /** Adds the acts of an article, with those before as they are annotated. */
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
      const entities = scene.candidates.map((candidate) => entitiesOf(candidate, collectives));
      for (const [side, right] of [actors, recipients].entries())
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

const fold = (name: string): string =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '').replace(/\s+/g, ' ').trim();

/** The phrases that stand for any of the annotated names: by name, else by country, else by the last word. */
function standFor(
  reading: ActReading,
  candidates: readonly PartyCandidate[],
  names: readonly string[],
): Set<PartyCandidate> {
  const found = new Set<PartyCandidate>();
  for (const name of names) {
    const wanted = fold(name);
    const code = countryCalled(reading, wanted);
    const tiers: ((candidate: PartyCandidate) => boolean)[] = [
      ({ owners }) => owners.some((owner) => namesOf(owner).includes(wanted)),
      (candidate) =>
        candidate.owners.length === 0 &&
        candidate.form === 'noun' &&
        textOf(reading, candidate) === wanted,
      ({ owners, of }) =>
        code !== null && [...owners, ...(of ? [of] : [])].some(({ country }) => country === code),
      (candidate) =>
        candidate.form === 'noun' &&
        candidate.reading !== 'before' &&
        wanted.split(' ').includes(reading.tree.forms[candidate.head]!.toLowerCase()),
      ({ owners }) =>
        owners.some((owner) =>
          namesOf(owner).some((other) => other.length > 3 && wanted.includes(other)),
        ),
    ];
    const tier = tiers.map((test) => candidates.filter(test)).find((list) => list.length > 0);
    for (const candidate of tier ?? []) found.add(candidate);
  }
  return found;
}

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(fold);

function countryCalled({ context }: ActReading, name: string): string | null {
  return (
    context.entities.find((entity) => entity.type === 'country' && namesOf(entity).includes(name))
      ?.country ?? null
  );
}

function textOf({ tree }: ActReading, { first, last }: PartyCandidate): string {
  return tree.forms.slice(first, last).join(' ').toLowerCase();
}
