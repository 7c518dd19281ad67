import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from '../../acts/parties/candidate.js';
import { partyCandidates } from '../../acts/parties/candidates.js';
import { partyFeatures } from '../../acts/parties/party-features.js';
import { sceneOf } from '../../acts/parties/scene.js';
import { Features } from '../../acts/model/features.js';
import { RuleReader } from '../../acts/rules/rule-reader.js';
import type { ActReading } from '../../acts/reading.js';
import type { DecisionList } from './decisions.js';
import type { AlignedArticle } from './trigger-examples.js';

/** Classes of the model of parties. */
export const ROLES: readonly string[] = ['none', 'actor', 'recipient'];

const fold = (name: string): string =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '').replace(/\s+/g, ' ').trim();

/** Every phrase of a sentence with an act, with its role there. */
export function addPartyDecisions({ reading, acts }: AlignedArticle, list: DecisionList): void {
  const features = new Features();
  const { sentences } = reading.context.segmentation;
  const rules = new RuleReader(reading);
  const inOrder = [...acts].sort(([a], [b]) => a - b);
  for (const [trigger, { type, actor, recipient }] of inOrder) {
    const phrases = partyCandidates(reading, sentences[reading.tree.sentenceOf[trigger]!]!);
    const scene = sceneOf(reading, { trigger, type }, phrases, rules.partiesOf({ trigger, type }));
    const { candidates } = scene;
    const actors = standFor(reading, candidates, actor);
    const recipients = standFor(reading, candidates, recipient);
    for (const [i, candidate] of candidates.entries()) {
      partyFeatures(reading, scene, i, features);
      list.add(features, actors.has(candidate) ? 1 : recipients.has(candidate) ? 2 : 0);
    }
  }
}

/** The phrases of examples as plain as those of the patterns, where grammar's rules are right. */
export function addPlainPartyDecisions({ reading, acts }: AlignedArticle, list: DecisionList): void {
  const features = new Features();
  const { sentences } = reading.context.segmentation;
  for (const [trigger, { type }] of acts) {
    const ruled = new RuleReader(reading).partiesOf({ trigger, type });
    const phrases = partyCandidates(reading, sentences[reading.tree.sentenceOf[trigger]!]!);
    const scene = sceneOf(reading, { trigger, type }, phrases, ruled);
    for (const [i, { owners, form }] of scene.candidates.entries()) {
      if (form === 'elsewhere') continue;
      partyFeatures(reading, scene, i, features);
      const acts = owners.some((owner) => ruled.actors.includes(owner));
      const suffers = owners.some((owner) => ruled.recipients.includes(owner));
      list.add(features, acts ? 1 : suffers ? 2 : 0);
    }
  }
}

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
      (candidate) => candidate.owners.length === 0 && textOf(reading, candidate) === wanted,
      ({ owners, of }) =>
        code !== null && [...owners, ...(of ? [of] : [])].some(({ country }) => country === code),
      (candidate) =>
        candidate.form === 'noun' &&
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
