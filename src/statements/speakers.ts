import type { Entity } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { authorOf, jointAuthors } from '../discourse/first-person.js';
import { NounIndex } from '../discourse/definite-nouns.js';
import type { Discourse } from '../discourse/discourse.js';
import { Memory } from '../discourse/memory.js';
import { isDocument } from '../lexicon/documents.js';
import {
  isDefinite,
  isFirstPerson,
  isMasculine,
  isNeuter,
  isThirdPerson,
  isThirdPlural,
  isThirdSingular,
} from '../lexicon/function-words.js';
import { genderOfWords, type Gender } from '../lexicon/gender.js';
import type { Speaker } from './draft.js';
import { namedIn } from './named-speaker.js';

/** So many sentences back a source without a name is meant by a pronoun. */
const NEAR = 2;
const LONGEST_DOCUMENT = 3;

/** Resolves the noun phrases that speak, in text order; it remembers who spoke and who was named last. */
export class SpeakerResolver {
  readonly #context: RelationContext;
  readonly #sentences: readonly Sentence[];
  readonly #memory: Memory;
  readonly #discourse: Discourse;
  readonly #nouns: NounIndex;
  readonly #author: Entity | null;
  readonly #authors: Phrase | null;
  #last: Speaker | null = null;

  constructor(context: RelationContext, sentences: readonly Sentence[], discourse: Discourse) {
    this.#discourse = discourse;
    this.#context = context;
    this.#sentences = sentences;
    this.#memory = new Memory(context, sentences);
    this.#nouns = new NounIndex(context);
    this.#author = authorOf(context);
    this.#authors = jointAuthors(context);
  }

  /** Who spoke last, for quotations that stand alone. */
  get last(): Speaker | null {
    return this.#last;
  }

  /** Who `[first, last)` names; entity null for unnamed sources and for words without a clear owner. */
  resolve(phrase: Phrase): Speaker {
    this.#memory.readUpTo(phrase[0]);
    const speaker = this.#find(this.#sentences[this.#memory.sentenceOf(phrase[0])]!, phrase);
    if (speaker.entity || speaker.how === 'unnamed') this.#last = speaker;
    return speaker;
  }

  #find(s: Sentence, phrase: Phrase): Speaker {
    const [first, last] = phrase;
    const together = this.#twoNouns(s, phrase);
    if (together) return together;
    const named = namedIn(s, phrase);
    if (named)
      return {
        ...named,
        mention: [Math.min(first, named.mention[0]), Math.max(last, named.mention[1])],
      };
    return last - first === 1 ? this.#pronoun(phrase, s.lower(first)) : this.#nominal(s, phrase);
  }

  /** `the minister and Jane Roe`: two who speak together, one of them by office. */
  #twoNouns(s: Sentence, [first, last]: Phrase): Speaker | null {
    const and = s.find('and', first, last);
    if (and <= first || and + 1 >= last || s.lower(first) !== 'the') return null;
    const left = this.#byNoun(s.forms([first + 1, and]), first);
    if (left?.type !== 'person') return null;
    const right = this.#find(s, [and + 1, last]).entity;
    return right && right !== left
      ? { entity: left, joint: [left, right], mention: [first, last], how: 'joint' }
      : null;
  }

  #pronoun(phrase: Phrase, word: string): Speaker {
    if (isFirstPerson(word)) return this.#firstPerson(phrase, word);
    if (isThirdSingular(word))
      return this.#heOrShe(phrase, isMasculine(word) ? 'masculine' : 'feminine');
    if (isNeuter(word)) return { entity: this.#memory.body(phrase[0]), mention: phrase, how: 'pronoun' };
    const group = isThirdPlural(word) ? this.#memory.group(phrase[0]) : null;
    if (group)
      return {
        entity: group.entities.at(-1) ?? null,
        ...(group.entities.length > 1 && { joint: group.entities }),
        mention: group.phrase ?? phrase,
        how: 'pronoun',
      };
    return { entity: null, mention: phrase, how: word === 'they' ? 'pronoun' : 'unnamed' };
  }

  #firstPerson(phrase: Phrase, word: string): Speaker {
    return word === 'we' && this.#authors
      ? { entity: null, mention: this.#authors, how: 'author' }
      : { entity: this.#author, mention: phrase, how: 'author' };
  }

  #heOrShe(phrase: Phrase, gender: Gender): Speaker {
    const known = this.#discourse.antecedentOf(phrase[0], 'speaker')?.owners;
    if (known?.length === 1) return { entity: known[0]!, mention: phrase, how: 'pronoun' };
    const last = this.#last;
    const unnamed =
      last?.how === 'unnamed' && this.#isNear(last, phrase[0]) && this.#mayBe(last.mention, gender)
        ? last.mention
        : this.#memory.unnamedPerson(phrase[0]);
    if (unnamed && this.#mayBe(unnamed, gender))
      return { entity: null, mention: unnamed, how: 'unnamed' };
    return {
      entity: this.#memory.person(phrase[0], gender, last?.entity ?? null),
      mention: phrase,
      how: 'pronoun',
    };
  }

  /** Whether the words of a phrase leave it open that someone is of a gender. */
  #mayBe(phrase: Phrase, gender: Gender): boolean {
    return (
      (genderOfWords(this.#context.segmentation.tokens.forms.slice(...phrase)) ?? gender) === gender
    );
  }

  #isNear({ mention }: Speaker, token: number): boolean {
    return this.#memory.sentenceOf(token) - this.#memory.sentenceOf(mention[0]) <= NEAR;
  }

  /** Who holds an office or is a body of that noun: who spoke last, else the most prominent. */
  #byNoun(words: readonly string[], token: number): Entity | null {
    const at = this.#context.segmentation.tokens.starts[token]!;
    const choose = (people: readonly Entity[]) =>
      people.find((e) => e === this.#last?.entity) ?? this.#memory.mostProminent(people, token);
    return this.#nouns.find(words, at, choose);
  }

  /** `the minister`, `the company`: who holds such an office or is such a body; else the source of that noun who spoke before. */
  #nominal(s: Sentence, phrase: Phrase): Speaker {
    const [first, last] = phrase;
    const head = s.lower(last - 1);
    const opening = s.lower(first);
    if (isThirdPerson(opening) && last - first <= LONGEST_DOCUMENT && isDocument(head))
      return this.#pronoun([first, first + 1], opening);
    const definite = isDefinite(opening);
    const known = this.#discourse.antecedentOf(last - 1, 'speaker')?.owners;
    const entity =
      known?.length === 1
        ? known[0]!
        : definite
          ? this.#byNoun(s.forms([first + 1, last]), first)
          : null;
    if (entity) return { entity, mention: phrase, how: entity.type === 'person' ? 'office' : 'noun' };
    const same = definite && last - first === 2 ? this.#lastOfNoun(head, first) : null;
    return same ?? { entity: null, mention: phrase, how: 'unnamed' };
  }

  /** Who spoke last, where a noun named them then. */
  #lastOfNoun(noun: string, token: number): Speaker | null {
    const last = this.#last;
    if (!last || !this.#isNear(last, token)) return null;
    const forms = this.#context.segmentation.tokens.forms.slice(...last.mention);
    return forms.some((word) => word.toLowerCase() === noun) ? last : null;
  }
}
