import type { Entity } from '../../analysis.js';
import type { RelationContext } from '../context.js';

/** Nouns for bodies, by the subtypes they name. */
const SUBTYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['party', ['party']], ['company', ['company', 'bank']], ['firm', ['company']], ['airline', ['company']], ['carmaker', ['company']], ['bank', ['bank']],
  ['court', ['court']], ['university', ['university']], ['newspaper', ['media']], ['broadcaster', ['media']], ['agency', ['government', 'igo', 'media']],
  ['ministry', ['government']], ['team', ['team']], ['club', ['team']], ['parliament', ['parliament']], ['army', ['military']], ['military', ['military']],
]);

/** The entity a definite noun phrase goes back to at `token`: someone of that office, or a body of that kind, the last one named. */
export function entityByNoun({ segmentation: { tokens }, entities }: RelationContext, words: readonly string[], token: number, lastSpeaker: Entity | null): Entity | null {
  const head = words.at(-1)?.toLowerCase();
  if (!head) return null;
  const at = tokens.starts[token]!;
  const people = entities.filter((e) => e.type === 'person' && holds(e, head) && e.mentions[0]!.start < at);
  if (people.length > 0) return choose(people, words, at, lastSpeaker);
  const bodies = entities.filter((e) => e.type === 'organization' && e.mentions[0]!.start < at && (nameHas(e, head) || (words.length === 1 && SUBTYPES.get(head)?.includes(e.subtype ?? ''))));
  return bodies.length > 0 ? latest(bodies, at) : null;
}

const wordsOf = (text: string) => text.toLowerCase().split(/\P{L}+/u);
const holds = ({ role }: Entity, head: string) => role !== null && wordsOf(role).includes(head);
const nameHas = ({ name }: Entity, head: string) => wordsOf(name).includes(head);

/** Of several of an office: the one whose office has all the words, else who spoke last, else who was named last. */
function choose(people: readonly Entity[], words: readonly string[], at: number, lastSpeaker: Entity | null): Entity {
  const exact = people.filter((e) => words.every((word) => wordsOf(e.role!).includes(word.toLowerCase())));
  const pool = exact.length > 0 ? exact : people;
  return pool.find((e) => e === lastSpeaker) ?? latest(pool, at);
}

/** The one with the last mention before `at`, UTF-16 code units into the text. */
function latest(entities: readonly Entity[], at: number): Entity {
  const lastBefore = (e: Entity) => e.mentions.reduce((last, { start }) => (start < at ? start : last), -1);
  return entities.reduce((best, e) => (lastBefore(e) > lastBefore(best) ? e : best));
}
