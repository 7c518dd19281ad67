import type { Entity } from '../../analysis.js';
import type { RelationContext } from '../context.js';
import type { MentionMap, PlacedMention } from '../mentions.js';
import type { Phrase } from './subject.js';

export interface Speaker {
  entity: Entity | null;
  /** Tokens of the mention, `[first, last)`. */
  mention: Phrase;
}

const HE_OR_SHE = /^(?:he|she)$/i;
const FIRST_PERSON = /^(?:i|we)$/i;
const DOCUMENT = /^(?:statements?|reports?|study|survey|poll|tweets?|memo|release|letter|investigation|summary|research|article|post|message|data|figures|decision|announcement|ruling)$/i;
const AUTHORSHIP = /^(?:of|by|from|for)$/;
const PREPOSITION = /^(?:of|at|from|for|in|with|by|on|within|among|to)$/;

/** How readily an entity of a type speaks; 0 never. */
const rankOf = (type: string) => (type === 'person' ? 3 : type === 'organization' ? 2 : type === 'country' || type === 'group' ? 1 : 0);

/** Resolves the noun phrases that speak, sentence by sentence; it remembers who spoke and who was named last. */
export class SpeakerResolver {
  #lastPerson: Entity | null = null;
  #lastBody: Entity | null = null;
  #lastSpeaker: Entity | null = null;
  readonly #context: RelationContext;
  readonly #mentions: MentionMap;
  readonly #author: Entity | null;
  readonly #authors: Phrase | null;
  #group: Phrase | null = null;
  #seen = 0;

  constructor(context: RelationContext, mentions: MentionMap) {
    this.#context = context;
    this.#mentions = mentions;
    this.#author = authorOf(context);
    this.#authors = jointAuthors(context);
  }

  /** Who `[first, last)` names; entity null for unnamed sources and pronouns without a clear owner. */
  resolve([first, last]: Phrase): Speaker {
    const { forms } = this.#context.segmentation.tokens;
    this.#readUpTo(first);
    const named = this.#named(first, last) ?? this.#apposed(last);
    if (named) return this.#spoke(named.entity, [Math.min(first, named.first), Math.max(last, named.last)]);
    const word = forms[last - 1]!.toLowerCase();
    if (last - first === 1) {
      if (word === 'we' && this.#authors) return this.#spoke(null, this.#authors);
      if (FIRST_PERSON.test(word)) return this.#spoke(this.#author, [first, last]);
      if (HE_OR_SHE.test(word)) return this.#spoke(this.#person(), [first, last]);
      if (word === 'it') return this.#spoke(this.#lastBody, [first, last]);
      if (word === 'they') return this.#group ? { entity: null, mention: this.#group } : { entity: null, mention: [first, last] };
    }
    const office = /^(?:the|his|her)$/i.test(forms[first]!) ? this.#byOffice(forms.slice(first + 1, last)) : null;
    if (!office && this.#isPlural(last - 1)) this.#group = [first, last];
    return this.#spoke(office, [first, last]);
  }

  /** The person whose name follows a comma: `its secretary general, Jane Roe`. */
  #apposed(comma: number) {
    const { tokens } = this.#context.segmentation;
    const placed = tokens.forms[comma] === ',' ? this.#mentions.at(comma + 1) : undefined;
    return placed?.entity.type === 'person' && placed.first === comma + 1 ? placed : undefined;
  }

  /** Two or more named together as one subject, the group that `they` goes back to. */
  #isPlural(token: number): boolean {
    return /^NNP?S$/.test(this.#context.morphology.tags[token]!);
  }

  /** Who spoke last, for quotations that stand alone. */
  get last(): Entity | null {
    return this.#lastSpeaker;
  }

  #person(): Entity | null {
    return this.#lastSpeaker?.type === 'person' && this.#lastPerson === null ? this.#lastSpeaker : (this.#lastPerson ?? this.#lastSpeaker);
  }

  #spoke(entity: Entity | null, mention: Phrase): Speaker {
    if (entity) this.#lastSpeaker = entity;
    if (entity?.type === 'person') this.#lastPerson = entity;
    return { entity, mention };
  }

  /** The person named in the phrase, else the body, else the country; what a preposition adds is no speaker, but `a report by X` is X's. */
  #named(first: number, last: number): PlacedMention | undefined {
    const { forms } = this.#context.segmentation.tokens;
    const final = this.#mentions.at(last - 1);
    if (final?.entity.type === 'person' && final.mention.kind === 'name' && !/^(?:of|for|by|from|to|with|and)$/.test(forms[final.first - 1] ?? '')) return final;
    let best: PlacedMention | undefined;
    let document = false;
    for (let i = first; i < last; i++) {
      const placed = this.#mentions.at(i);
      document ||= DOCUMENT.test(forms[i]!);
      if (!placed && i > first && PREPOSITION.test(forms[i]!)) {
        if (document && AUTHORSHIP.test(forms[i]!)) continue;
        if (document && best) break;
        if (!document) break;
      }
      if (!placed || placed.mention.kind === 'demonym' || (placed.mention.kind === 'nominal' && first < placed.first - 1)) continue;
      if (rankOf(placed.entity.type) > (best ? rankOf(best.entity.type) : 0)) best = placed;
    }
    return best && !document && best.last < last && best.entity.type === 'country' && this.#context.morphology.pos[last - 1] === 'NOUN' && !/government|administration|state|side|authorities/i.test(forms[last - 1]!) ? undefined : best;
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
const HEAD_LENGTH = 1000;
const LONGEST_SIGNATURE = 80;

/** Who signs a text in the first person: the first person named in a short line at its head. */
function authorOf({ layout: { blocks }, entities }: RelationContext): Entity | null {
  const lines = blocks.slice(0, SIGNATURE_LINES).filter((b) => b.kind !== 'title' && b.end - b.start <= LONGEST_SIGNATURE);
  return entities.find((e) => e.type === 'person' && lines.some((b) => e.mentions[0]!.start >= b.start && e.mentions[0]!.end <= b.end)) ?? null;
}

const JOINT = /\b(?:released by|joint statement (?:by|of)|statement by) (the [^.\n]{8,400})/;

/** Whom `we` stands for in a joint statement: those its head says released it. */
function jointAuthors({ segmentation: { tokens } }: RelationContext): Phrase | null {
  const head = JOINT.exec(tokens.text.slice(0, HEAD_LENGTH));
  if (!head || !/ and |,/.test(head[1]!)) return null;
  const start = head.index + head[0].length - head[1]!.length, end = head.index + head[0].length;
  const first = tokens.starts.findIndex((at) => at >= start);
  const last = tokens.starts.findIndex((at) => at >= end);
  return first >= 0 && last > first ? [first, last] : null;
}
