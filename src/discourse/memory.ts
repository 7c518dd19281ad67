import type { Entity } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';
import { placeMentions, type MentionMap, type PlacedMention } from '../grammar/names.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { growTree, type Tree } from '../grammar/tree/dependents.js';
import { genderOf, type Gender } from '../lexicon/gender.js';
import { hasPersonNoun, speaks } from '../grammar/words/speaking.js';
import { subjectBefore } from '../grammar/words/subject.js';

/** Who a sentence is about: the phrase before its first finite verb, with those it names. */
interface Topic {
  phrase: Phrase;
  entities: Entity[];
  sentence: number;
  verb: number;
}

/** Where a person was named last, and how prominently. */
interface Trace {
  sentence: number;
  token: number;
  weight: number;
}

/** What it counts for that a person is known to be of the gender; those whose gender is unknown are mostly men in news. */
const KNOWN_GENDER = { feminine: 3, masculine: 1 };
const REACH = 8;
const REACH_OF_GROUPS = 4;
const TOGETHER = /^(?:meet|speak|talk|discuss|hold|host|sign|visit|call|receive|welcome|agree|join)$/;
const MOST_PASSED = 2;
/** `the day that he left, …`: a pronoun before the one the sentence is about. */
const isOpeningClause = ({ forms }: Tree, [first, last]: Phrase) =>
  last - first === 1 && /^(?:he|she|they|it|who|which|that)$/.test(forms[first]!);
const FINITE = /^(?:VB[DZP]|MD)$/;

/** What was named so far, sentence by sentence, for the words that go back to it. Linear in the tokens. */
export class Memory {
  readonly #people = new Map<Entity, Trace>();
  readonly #topics: Topic[] = [];
  readonly #pairs = new Map<number, Entity[]>();
  #body: { entity: Entity; sentence: number } | null = null;
  #seen = 0;
  #opened = -1;

  readonly tree: Tree;
  readonly mentions: MentionMap;
  readonly inQuote: Uint8Array;

  constructor(
    readonly context: RelationContext,
    readonly sentences: readonly Sentence[],
  ) {
    const words = sentences[0]?.words;
    this.tree = words?.tree ?? growTree(context);
    this.mentions = words?.names ?? placeMentions(context);
    this.inQuote = words?.inQuote ?? new Uint8Array(0);
  }

  /** Takes in the text before `token`. */
  readUpTo(token: number): void {
    const { tokens } = this.context.segmentation;
    for (; this.#seen < token; this.#seen++) {
      const s = tokens.sentenceOf[this.#seen]!;
      if (s !== this.#opened) this.#open(s);
      const placed = this.mentions.at(this.#seen);
      if (placed?.first === this.#seen && placed.mention.kind !== 'demonym') this.#note(placed, s);
    }
  }

  /** The person a `he` or `she` at `token` goes back to: the most prominent, recent one of that gender. */
  person(token: number, gender: Gender | null, lastSpeaker: Entity | null): Entity | null {
    const s = this.sentenceOf(token);
    let best: Entity | null = null,
      most = -Infinity;
    for (const [person, { sentence, token: at, weight }] of this.#people) {
      const distance = s - sentence;
      const own = genderOf(person);
      if (distance > REACH) this.#people.delete(person);
      if (distance > REACH || (gender && own && own !== gender)) continue;
      const score =
        weight -
        1.5 * distance +
        (person === lastSpeaker ? 2 : 0) +
        (gender && own === gender ? KNOWN_GENDER[gender] : 0) +
        at * 1e-9;
      if (score > most) [best, most] = [person, score];
    }
    return best;
  }

  /** The most prominent and recent of some people at `token`. */
  mostProminent(people: readonly Entity[], token: number): Entity | null {
    const s = this.sentenceOf(token);
    let best: Entity | null = null,
      most = -Infinity;
    for (const person of people) {
      const trace = this.#people.get(person);
      const score = trace ? trace.weight - 1.5 * (s - trace.sentence) : -Infinity;
      if (best === null || score > most) [best, most] = [person, score];
    }
    return best;
  }

  /** The person without a name whom the sentence before is about: `one of the victims`. */
  unnamedPerson(token: number): Phrase | null {
    const s = this.sentenceOf(token);
    const topic = this.#topics.findLast(({ phrase }) => phrase[1] <= token);
    if (!topic || topic.entities.length > 0 || s - topic.sentence > 1) return null;
    const [first] = topic.phrase;
    return hasPersonNoun(this.sentences[topic.sentence]!, topic.phrase) &&
      /^(?:an?|one|another)$/i.test(this.tree.forms[first]!)
      ? topic.phrase
      : null;
  }

  /** The body an `it` goes back to. */
  body(token: number): Entity | null {
    return this.#body && this.sentenceOf(token) - this.#body.sentence <= REACH
      ? this.#body.entity
      : null;
  }

  /** Those a `they` at `token` goes back to: the last topic of more than one, or two who met. */
  group(token: number): { phrase: Phrase | null; entities: Entity[] } | null {
    const s = this.sentenceOf(token);
    for (let i = this.#topics.length - 1; i >= 0; i--) {
      const { phrase, entities, sentence } = this.#topics[i]!;
      if (s - sentence > REACH_OF_GROUPS) return null;
      const pair = this.#pairs.get(sentence);
      if (
        phrase[1] <= token &&
        this.#isPlural(phrase, entities) &&
        speaks(this.sentences[sentence]!, phrase)
      )
        return { phrase, entities };
      if (pair && pair.length > 1 && sentence < s) return { phrase: null, entities: pair };
    }
    return null;
  }

  sentenceOf(token: number): number {
    return this.context.segmentation.tokens.sentenceOf[token]!;
  }

  /** Reads a new sentence's topic. */
  #open(s: number): void {
    this.#opened = s;
    const sentence = this.sentences[s]!;
    const { tags, lemmas } = this.tree;
    let passed = 0;
    for (let verb = sentence.core + 1; verb < sentence.last; verb++) {
      if (this.inQuote[verb] === 1 || !FINITE.test(tags[verb]!)) continue;
      const phrase = subjectBefore(sentence, verb);
      if (!phrase) continue;
      const entities = this.#named(phrase);
      if (entities.length === 0 && passed++ < MOST_PASSED && isOpeningClause(this.tree, phrase))
        continue;
      this.#topics.push({ phrase, entities, sentence: s, verb });
      if (entities.length === 1 && TOGETHER.test(lemmas[verb]!))
        this.#pairs.set(s, this.#metWith(entities[0]!, verb, sentence.last));
      return;
    }
  }

  #named([first, last]: Phrase): Entity[] {
    const found = new Set<Entity>();
    for (let i = first; i < last; i++) {
      const placed = this.mentions.at(i);
      if (
        placed &&
        placed.mention.kind === 'name' &&
        /^(?:person|organization|country)$/.test(placed.entity.type)
      )
        found.add(placed.entity);
    }
    return [...found];
  }

  /** Someone and whom they met, who is named next. */
  #metWith(subject: Entity, verb: number, last: number): Entity[] {
    for (let i = verb + 1; i < last; i++) {
      const entity = this.mentions.at(i)?.entity;
      if (entity && entity !== subject && entity.type === subject.type) return [subject, entity];
    }
    return [subject];
  }

  #isPlural([first, last]: Phrase, entities: readonly Entity[]): boolean {
    const { forms, tags } = this.tree;
    if (entities.length > 1) return forms.slice(first, last).includes('and');
    if (entities.length === 1 && entities[0]!.type !== 'organization') return false;
    return (
      /^NNP?S$/.test(tags[last - 1]!) ||
      entities.length === 1 ||
      /^(?:police|both|family|team|couple)$/i.test(forms[last - 1]!)
    );
  }

  #note(placed: PlacedMention, s: number): void {
    const { entity, first, last } = placed;
    const topic = this.#topics.at(-1);
    const leads =
      topic !== undefined && topic.sentence === s && first >= topic.phrase[0] && last <= topic.phrase[1];
    const owns = /^['’]s?$/.test(this.tree.forms[last] ?? '');
    const early = topic !== undefined && topic.sentence === s && last <= topic.verb;
    const weight = (leads ? 2.5 : early ? 1 : 0) - (owns ? 1 : 0) - (this.inQuote[first] === 1 ? 2 : 0);
    if (entity.type === 'person' && placed.mention.kind === 'name') {
      const before = this.#people.get(entity);
      if (!before || before.sentence !== s || before.weight < weight)
        this.#people.set(entity, { sentence: s, token: first, weight });
    }
    if ((entity.type === 'organization' || entity.type === 'country') && leads)
      this.#body = { entity, sentence: s };
  }
}
