import type { Entity } from '../analysis.js';
import { placeMentions, type MentionMap } from '../grammar/names.js';
import { findQuotes } from '../grammar/words/quotations.js';
import type { Phrase } from '../grammar/sentence.js';
import type { SentenceTokens } from '../language/tokens.js';
import type { Antecedent } from './antecedent.js';
import type { DiscourseContext } from './context.js';
import { lazily } from '../lazily.js';
import { authorOf, jointAuthors } from './first-person.js';
import { definitePhrase } from './mentions/definite-phrase.js';
import { ownersOfNoun } from './mentions/nouns.js';
import { ownerOfPronoun } from './mentions/pronouns.js';
import { Recent } from './mentions/recent.js';
import { LEAST_CERTAINTY, type Trust } from './trust.js';

/** A name so few tokens into a sentence, or a pronoun so few, is what the sentence is about. */
const OPENING = { name: 7, pronoun: 2 };
/** Share of them that go back to the right person or thing on news with coreference by hand (GUM), rounded down. */
const CONFIDENCE = 0.9;

const SINGULAR_AUTHOR = /^(?:i|me|my|mine|myself)$/i;
const PLURAL_AUTHOR = /^(?:we|us|our|ours|ourselves)$/i;

/**
 * Whom words go back to: the one memory of who was named, spoke and acted, and the one answer. Reads the whole text once, without
 * heads, when it is first asked; what it says of a word is the same for everyone who asks, only whether it is sure enough differs.
 */
export class Discourse {
  /** By the token of the pronoun, or of the noun that heads the phrase. */
  readonly #answers: () => ReadonlyMap<number, FoundAntecedent>;
  readonly #spoken: { first: number; last: number; speakers: readonly Entity[] }[] = [];
  readonly #signers: () => { author: Entity | null; joint: Phrase | null };

  constructor(private readonly context: DiscourseContext) {
    this.#answers = lazily(() => new Reader(context).readAll());
    this.#signers = lazily(() => ({ author: authorOf(context), joint: jointAuthors(context) }));
  }

  /**
   * Whom the word at `token` goes back to: a pronoun, or the noun that heads a phrase (`minister` of `the minister`). Null where it
   * goes back to nobody, or not surely enough for the caller.
   */
  antecedentOf(token: number, trust: Trust): Antecedent | null {
    const answer = this.#answers().get(token) ?? this.#firstPerson(token);
    return answer && answer.certainty >= LEAST_CERTAINTY[trust] ? answer : null;
  }

  /** Every answer sure enough, in text order, with the tokens `[first, last)` of its word or phrase. */
  *answers(trust: Trust): Generator<FoundAntecedent> {
    for (const answer of this.#answers().values())
      if (answer.certainty >= LEAST_CERTAINTY[trust]) yield answer;
  }

  /** Takes note of who says tokens `[first, last)`: `I` and `we` in them go back to these. In text order. */
  spoke([first, last]: Phrase, speakers: readonly Entity[]): void {
    this.#spoken.push({ first, last, speakers });
  }

  #firstPerson(token: number): Antecedent | null {
    const form = this.context.segmentation.tokens.forms[token]!;
    const plural = PLURAL_AUTHOR.test(form);
    if (!plural && !SINGULAR_AUTHOR.test(form)) return null;
    const quoted = this.#spoken.findLast(({ first, last }) => first <= token && token < last);
    if (quoted)
      return quoted.speakers.length > 0
        ? { owners: quoted.speakers, source: null, rule: 'antecedent.quoted-speaker', certainty: 0.9 }
        : null;
    const { author, joint } = this.#signers();
    if (plural && joint)
      return { owners: [], source: joint, rule: 'antecedent.joint-authors', certainty: 0.9 };
    return author
      ? { owners: [author], source: null, rule: 'antecedent.author', certainty: 0.75 }
      : null;
  }
}

/** An antecedent with the tokens of the word or phrase that goes back to it. */
export interface FoundAntecedent extends Antecedent {
  kind: 'pronoun' | 'nominal';
  phrase: Phrase;
}

class Reader {
  readonly #answers = new Map<number, FoundAntecedent>();
  readonly #mentions: MentionMap;
  readonly #recent = new Recent();
  readonly #quoted: Uint8Array;

  constructor(private readonly context: DiscourseContext) {
    const { tokens, sentences } = context.segmentation;
    this.#mentions = placeMentions(context);
    this.#quoted = new Uint8Array(tokens.length);
    for (const { open, close } of findQuotes(tokens, sentences)) this.#quoted.fill(1, open + 1, close);
  }

  readAll(): ReadonlyMap<number, FoundAntecedent> {
    this.context.segmentation.sentences.forEach((sentence, number) => {
      this.#read(sentence, number);
    });
    return this.#answers;
  }

  #read({ core, last }: SentenceTokens, sentence: number): void {
    const { forms } = this.context.segmentation.tokens;
    let byAuthor = false;
    for (let i = core; i < last; i++) byAuthor ||= forms[i] === 'I' && this.#quoted[i] === 0;
    for (let i = core; i < last; i++) {
      if (this.#mentions.at(i)) this.#noteName(i, core, sentence);
      else if (this.#quoted[i] === 0 && !byAuthor) this.#readWord(i, core, last, sentence);
    }
  }

  #noteName(i: number, core: number, sentence: number): void {
    const { entity, mention, first } = this.#mentions.at(i)!;
    if (first !== i || mention.kind !== 'name') return;
    this.#recent.note(entity, sentence);
    if (entity.type === 'person' && i < core + OPENING.name) this.#recent.lead(entity, sentence);
  }

  #readWord(i: number, core: number, last: number, sentence: number): void {
    const opens = i < core + OPENING.pronoun;
    const form = this.context.segmentation.tokens.forms[i]!;
    const person = ownerOfPronoun(form, sentence, this.#recent, opens);
    if (person) {
      this.#answer([person], [i, i + 1], 'pronoun', sentence);
      if (opens) this.#recent.lead(person, sentence);
    }
    const phrase = definitePhrase(this.context, this.#mentions, i, last);
    if (!phrase) return;
    const owners = ownersOfNoun(this.context, phrase, sentence, this.#recent);
    if (owners.length > 0) this.#answer(owners, [phrase.first, phrase.last], 'nominal', sentence);
  }

  #answer(owners: Entity[], phrase: Phrase, kind: FoundAntecedent['kind'], sentence: number): void {
    this.#answers.set(phrase[1] - 1, {
      kind,
      phrase,
      owners,
      source: null,
      rule: `reference.${kind}`,
      certainty: CONFIDENCE,
    });
    for (const owner of owners) this.#recent.note(owner, sentence);
  }
}
