import type { Entity } from '../../analysis.js';
import type { RelationContext } from '../context.js';
import type { MentionMap } from '../acts/mentions.js';

export interface Speaker {
  entity: Entity | null;
  /** Tokens of the mention, `[first, last)`. */
  mention: [number, number];
}

const HE_OR_SHE = /^(?:he|she)$/i;
const FIRST_PERSON = /^(?:i|we)$/i;
const IT_OR_THEY = /^(?:it|they)$/i;

/** Resolves the noun phrases that speak, sentence by sentence; it remembers who spoke and who was named last. */
export class SpeakerResolver {
  #lastPerson: Entity | null = null;
  #lastBody: Entity | null = null;
  #lastSpeaker: Entity | null = null;
  readonly #context: RelationContext;
  readonly #mentions: MentionMap;
  readonly #author: Entity | null;
  #seen = 0;

  constructor(context: RelationContext, mentions: MentionMap) {
    this.#context = context;
    this.#mentions = mentions;
    this.#author = authorOf(context);
  }

  /** Who `[first, last)` names; entity null for unnamed sources and pronouns without a clear owner. */
  resolve([first, last]: [number, number]): Speaker {
    const { forms } = this.#context.segmentation.tokens;
    this.#readUpTo(first);
    const named = this.#named(first, last);
    if (named) return this.#spoke(named.entity, [first, last]);
    if (last - first === 1 && FIRST_PERSON.test(forms[first]!)) return this.#spoke(this.#author, [first, last]);
    const word = forms[last - 1]!;
    if (last - first === 1 && HE_OR_SHE.test(word)) return this.#spoke(this.#person(), [first, last]);
    if (last - first === 1 && IT_OR_THEY.test(word)) return this.#spoke(this.#lastBody, [first, last]);
    if (/^(?:the|his|her)$/i.test(forms[first]!)) return this.#spoke(this.#byOffice(forms.slice(first + 1, last)), [first, last]);
    return { entity: null, mention: [first, last] };
  }

  /** Who spoke last, for quotations that stand alone. */
  get last(): Entity | null {
    return this.#lastSpeaker;
  }

  #person(): Entity | null {
    return this.#lastSpeaker?.type === 'person' && this.#lastPerson === null ? this.#lastSpeaker : (this.#lastPerson ?? this.#lastSpeaker);
  }

  #spoke(entity: Entity | null, mention: [number, number]): Speaker {
    if (entity) this.#lastSpeaker = entity;
    if (entity?.type === 'person') this.#lastPerson = entity;
    return { entity, mention };
  }

  /** The person named in the phrase, else the body, else the country. */
  #named(first: number, last: number) {
    let best: ReturnType<MentionMap['at']>;
    const rank = (type: string) => (type === 'person' ? 3 : type === 'organization' ? 2 : type === 'country' ? 1 : 0);
    const { forms } = this.#context.segmentation.tokens;
    for (let i = first; i < last; i++) {
      const placed = this.#mentions.at(i);
      if (!placed && i > first && /^(?:of|at|from|for|in|with|by|on|within|among)$/.test(forms[i]!)) break;
      if (!placed || placed.mention.kind === 'demonym') continue;
      if (rank(placed.entity.type) > (best ? rank(best.entity.type) : 0)) best = placed;
    }
    return best;
  }

  /** `the minister`: the last person with that office. */
  #byOffice(words: readonly string[]): Entity | null {
    const office = words.join(' ').toLowerCase();
    const head = words.at(-1)?.toLowerCase();
    if (!head) return null;
    const people = this.#context.entities.filter((e) => e.type === 'person' && e.role !== null && e.role.toLowerCase().split(/\P{L}+/u).includes(head));
    return people.find((e) => e === this.#lastPerson) ?? (people.length === 1 || office.includes(' ') ? (people[0] ?? null) : null);
  }

  /** Remembers the first person of each sentence and the last body before `token`. */
  #readUpTo(token: number): void {
    const { tokens } = this.#context.segmentation;
    const { relations } = this.#context.dependencies;
    for (; this.#seen < token; this.#seen++) {
      const placed = this.#mentions.at(this.#seen);
      if (!placed || placed.first !== this.#seen || placed.mention.kind === 'demonym') continue;
      const subject = /^nsubj/.test(relations[placed.last - 1]!) || /^nsubj/.test(relations[placed.first]!);
      if (placed.entity.type === 'person' && (subject || this.#lastPerson === null || tokens.sentenceOf[token] === tokens.sentenceOf[this.#seen])) this.#lastPerson = placed.entity;
      if (placed.entity.type === 'organization' && subject) this.#lastBody = placed.entity;
    }
  }
}

const SIGNATURE_LINES = 6;
const LONGEST_SIGNATURE = 80;

/** Who signs a text in the first person: the first person named in a short line at its head. */
function authorOf({ layout: { blocks }, entities }: RelationContext): Entity | null {
  const lines = blocks.slice(0, SIGNATURE_LINES).filter((b) => b.kind !== 'title' && b.end - b.start <= LONGEST_SIGNATURE);
  return entities.find((e) => e.type === 'person' && lines.some((b) => e.mentions[0]!.start >= b.start && e.mentions[0]!.end <= b.end)) ?? null;
}
