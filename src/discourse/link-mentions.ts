import type { Entity, MentionKind } from '../analysis.js';
import type { SentenceTokens } from '../language/tokens.js';
import { placeMentions, type MentionMap } from '../grammar/names.js';
import { findQuotes } from '../grammar/words/quotations.js';
import type { ReferenceContext } from './mentions/context.js';
import { definitePhrase } from './mentions/definite-phrase.js';
import { ownersOfNoun } from './mentions/nouns.js';
import { ownerOfPronoun } from './mentions/pronouns.js';
import { Recent } from './mentions/recent.js';
import { References } from './mentions/references.js';

/** A name so few tokens into a sentence, or a pronoun so few, is what the sentence is about. */
const OPENING = { name: 7, pronoun: 2 };

/**
 * Adds the words that go back to an entity, `he`, `the minister`, `the two countries`, as mentions of it where one owner
 * stands out; the others stay out, and so do those that someone else says. A word for two is a mention of both.
 * Linear in the text.
 */
export function linkReferences(context: ReferenceContext): Entity[] {
  const reader = new ReferenceReader(context);
  context.segmentation.sentences.forEach((sentence, number) => {
    reader.read(sentence, number);
  });
  return reader.found.addTo(context.entities);
}

class ReferenceReader {
  readonly found: References;
  readonly #mentions: MentionMap;
  readonly #recent = new Recent();
  readonly #quoted: Uint8Array;

  constructor(private readonly context: ReferenceContext) {
    const { tokens, sentences } = context.segmentation;
    this.found = new References(tokens);
    this.#mentions = placeMentions(context);
    this.#quoted = new Uint8Array(tokens.length);
    for (const { open, close } of findQuotes(tokens, sentences)) this.#quoted.fill(1, open + 1, close);
  }

  read({ core, last }: SentenceTokens, sentence: number): void {
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
    const person = ownerOfPronoun(
      this.context.segmentation.tokens.forms[i]!,
      sentence,
      this.#recent,
      opens,
    );
    if (person) {
      this.#link(person, i, i + 1, 'pronoun', sentence);
      if (opens) this.#recent.lead(person, sentence);
    }
    const phrase = definitePhrase(this.context, this.#mentions, i, last);
    if (phrase)
      for (const owner of ownersOfNoun(this.context, phrase, sentence, this.#recent))
        this.#link(owner, phrase.first, phrase.last, 'nominal', sentence);
  }

  #link(owner: Entity, first: number, last: number, kind: MentionKind, sentence: number): void {
    this.found.add(owner, first, last, kind, sentence);
    this.#recent.note(owner, sentence);
  }
}
