import type { Entity } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';
import type { MentionMap } from '../grammar/names.js';
import type { Tree } from '../grammar/tree/dependents.js';
import { authorOf, jointAuthors } from '../discourse/first-person.js';
import type { Discourse } from '../discourse/discourse.js';
import { Memory } from '../discourse/memory.js';
import { genderOfWords, type Gender } from '../lexicon/gender.js';
import { namedIn } from './named-speaker.js';
import { NounIndex } from '../discourse/definite-nouns.js';
import type { Phrase } from '../grammar/words/noun-phrase.js';
import { isDocument } from '../grammar/words/speaking.js';

const POSSESSIVE = /^(?:his|her|its|their)$/i;

export interface Speaker {
  entity: Entity | null;
  /** Tokens of the mention, `[first, last)`; for a word that goes back to a source without a name, those of the source. */
  mention: Phrase;
  /** All who speak, where they are several. */
  joint?: readonly Entity[];
  /** How it was found. */
  how:
    'name' | 'apposition' | 'pronoun' | 'office' | 'noun' | 'author' | 'joint' | 'continued' | 'unnamed';
}

/** Resolves the noun phrases that speak, in text order; it remembers who spoke and who was named last. */
export class SpeakerResolver {
  readonly #memory: Memory;
  readonly #discourse: Discourse;
  readonly #context: RelationContext;
  readonly #mentions: MentionMap;
  readonly #nouns: NounIndex;
  readonly #author: Entity | null;
  readonly #authors: Phrase | null;
  #last: Speaker | null = null;

  constructor(
    context: RelationContext,
    tree: Tree,
    mentions: MentionMap,
    inQuote: Uint8Array,
    discourse: Discourse,
  ) {
    this.#context = context;
    this.#mentions = mentions;
    this.#discourse = discourse;
    this.#memory = new Memory(context, tree, mentions, inQuote);
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
    const speaker = this.#find(phrase);
    if (speaker.entity || speaker.how === 'unnamed') this.#last = speaker;
    return speaker;
  }

  #find(phrase: Phrase): Speaker {
    const [first, last] = phrase;
    const together = this.#twoNouns(phrase);
    if (together) return together;
    const named = namedIn(this.#context, this.#mentions, phrase);
    if (named)
      return {
        ...named,
        mention: [Math.min(first, named.mention[0]), Math.max(last, named.mention[1])],
      };
    const { forms } = this.#context.segmentation.tokens;
    return last - first === 1
      ? this.#pronoun(phrase, forms[first]!.toLowerCase())
      : this.#nominal(phrase, forms.slice(first, last));
  }

  /** `the minister and Jane Roe`: two who speak together, one of them by office. */
  #twoNouns([first, last]: Phrase): Speaker | null {
    const { forms } = this.#context.segmentation.tokens;
    const and = forms.indexOf('and', first);
    if (and <= first || and + 1 >= last || !/^the$/i.test(forms[first]!)) return null;
    const left = this.#byNoun(forms.slice(first + 1, and), first);
    if (left?.type !== 'person') return null;
    const right = this.#find([and + 1, last]).entity;
    return right && right !== left
      ? { entity: left, joint: [left, right], mention: [first, last], how: 'joint' }
      : null;
  }

  #pronoun(phrase: Phrase, word: string): Speaker {
    const [token] = phrase;
    if (word === 'we' && this.#authors) return { entity: null, mention: this.#authors, how: 'author' };
    if (word === 'i' || word === 'we') return { entity: this.#author, mention: phrase, how: 'author' };
    if (/^(?:he|she|him|her|his)$/.test(word))
      return this.#heOrShe(phrase, /^h(?:e|im|is)$/.test(word) ? 'masculine' : 'feminine');
    if (word === 'it' || word === 'its')
      return { entity: this.#memory.body(token), mention: phrase, how: 'pronoun' };
    if (/^(?:they|them|their|both)$/.test(word)) {
      const group = this.#memory.group(token);
      if (group)
        return {
          entity: group.entities.at(-1) ?? null,
          ...(group.entities.length > 1 && { joint: group.entities }),
          mention: group.phrase ?? phrase,
          how: 'pronoun',
        };
    }
    return { entity: null, mention: phrase, how: word === 'they' ? 'pronoun' : 'unnamed' };
  }

  #heOrShe(phrase: Phrase, gender: Gender): Speaker {
    const known = this.#discourse.antecedentOf(phrase[0], 'speaker');
    if (known?.owners.length === 1) return { entity: known.owners[0]!, mention: phrase, how: 'pronoun' };
    const last = this.#last;
    const { forms } = this.#context.segmentation.tokens;
    if (last?.how === 'unnamed' && this.#isNear(last, phrase[0])) {
      const own = genderOfWords(forms.slice(...last.mention));
      if (!own || own === gender) return { entity: null, mention: last.mention, how: 'unnamed' };
    }
    const topic = this.#memory.unnamedPerson(phrase[0]);
    if (topic) {
      const own = genderOfWords(forms.slice(...topic));
      if (!own || own === gender) return { entity: null, mention: topic, how: 'unnamed' };
    }
    return {
      entity: this.#memory.person(phrase[0], gender, last?.entity ?? null),
      mention: phrase,
      how: 'pronoun',
    };
  }

  #isNear({ mention }: Speaker, token: number): boolean {
    return this.#memory.sentenceOf(token) - this.#memory.sentenceOf(mention[0]) <= 2;
  }

  /** Who holds an office or is a body of that noun: who spoke last, else the most prominent. */
  #byNoun(words: readonly string[], token: number): Entity | null {
    const at = this.#context.segmentation.tokens.starts[token]!;
    return this.#nouns.find(
      words,
      at,
      (people) =>
        people.find((e) => e === this.#last?.entity) ?? this.#memory.mostProminent(people, token),
    );
  }

  /** `the minister`, `the company`: who holds such an office or is such a body; else the source of that noun who spoke before. */
  #nominal(phrase: Phrase, words: readonly string[]): Speaker {
    if (POSSESSIVE.test(words[0]!) && words.length <= 3 && isDocument(words.at(-1)!.toLowerCase()))
      return this.#pronoun([phrase[0], phrase[0] + 1], words[0]!.toLowerCase());
    const definite = /^(?:the|his|her|its|this)$/i.test(words[0]!);
    const known = this.#discourse.antecedentOf(phrase[1] - 1, 'speaker')?.owners;
    const entity =
      known?.length === 1 ? known[0]! : definite ? this.#byNoun(words.slice(1), phrase[0]) : null;
    if (entity) return { entity, mention: phrase, how: entity.type === 'person' ? 'office' : 'noun' };
    const last = this.#last;
    const head = words.at(-1)!.toLowerCase();
    const same =
      definite &&
      words.length === 2 &&
      last !== null &&
      this.#isNear(last, phrase[0]) &&
      this.#context.segmentation.tokens.forms
        .slice(...last.mention)
        .some((word) => word.toLowerCase() === head);
    return same ? last : { entity: null, mention: phrase, how: 'unnamed' };
  }
}
