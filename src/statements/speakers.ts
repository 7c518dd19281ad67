import type { Entity } from '../analysis.js';
import type { Antecedent } from '../discourse/antecedent.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { isDocument } from '../lexicon/documents.js';
import { isDefinite, isObjectPronoun, isPossessive, isPreposition } from '../lexicon/function-words.js';
import { isPersonNoun } from '../lexicon/people.js';
import type { Speaker } from './draft.js';
import { namedIn } from './named-speaker.js';

/** So many sentences back `they` may mean who spoke last. */
const NEAR = 3;
const LONGEST_DOCUMENT = 3;

/** Resolves the noun phrases that speak, in text order; it remembers who spoke last. */
export class SpeakerResolver {
  #last: Speaker | null = null;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly discourse: Discourse,
  ) {}

  /** Who spoke last, for quotations that stand alone. */
  get last(): Speaker | null {
    return this.#last;
  }

  /** Who `[first, last)` names; entity null for unnamed sources and for words without a clear owner. */
  resolve(phrase: Phrase): Speaker {
    const { sentenceOf } = this.sentences[0]!.words.tree;
    const sentence = this.sentences[sentenceOf[phrase[0]]!]!;
    const speaker = this.#find(sentence, phrase);
    this.#noteDocuments(sentence, speaker);
    if (speaker.entity || speaker.how === 'unnamed') this.#last = speaker;
    return speaker;
  }

  /** `The bank said in a statement`: the documents of a sentence are its speaker's. */
  #noteDocuments(s: Sentence, { entity, joint }: Speaker): void {
    if (!entity) return;
    for (let i = s.core; i < s.last; i++)
      if (isDocument(s.lemma(i)) && s.pos(i) === 'NOUN' && !s.quoted(i))
        this.discourse.issued(i, joint ?? [entity]);
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
    const by = s.find('by', first + 1, last - 1);
    if (by > 0 && s.some(first, by, (i) => isDocument(s.lemma(i)))) return this.#find(s, [by + 1, last]);
    if (isObjectPronoun(s.lower(last - 1)) && last - first > 1)
      return { entity: null, mention: phrase, how: 'unnamed' };
    const ofOwner =
      last - first <= LONGEST_DOCUMENT && isPossessive(s.lower(first)) && isDocument(s.lower(last - 1));
    const again = this.#unnamedAgain(s, phrase);
    if (again) return again;
    const found = this.discourse.antecedentOf(ofOwner ? first : headOf(s, phrase), 'speaker');
    const several =
      last - first === 1 && s.lower(first) === 'they' ? this.#severalBefore(s, found) : null;
    return several ?? toSpeaker(found, phrase);
  }

  /** `The spokesperson added`: the source without a name that spoke last under that noun. */
  #unnamedAgain(s: Sentence, phrase: Phrase): Speaker | null {
    const last = this.#last;
    if (last?.how !== 'unnamed' || !isDefinite(s.lower(phrase[0])) || phrase[1] - phrase[0] > 2)
      return null;
    const { tree } = s.words;
    const before = this.sentences[tree.sentenceOf[last.mention[0]]!]!;
    if (s.number - before.number > NEAR) return null;
    const noun = s.lemma(phrase[1] - 1);
    return isPersonNoun(noun) && before.lemma(headOf(before, last.mention)) === noun ? last : null;
  }

  /**
   * `They also found …`: who spoke last, where that may be several: a body, people together, a source without a name. A country
   * is less likely than the people of it who spoke.
   */
  #severalBefore({ number, words }: Sentence, found: Antecedent | null): Speaker | null {
    const last = this.#last;
    if (!last || number - words.tree.sentenceOf[last.mention[0]]! > NEAR) return null;
    const country = found?.owners.length === 1 && found.owners[0]!.type === 'country';
    if (found && !(country && last.how === 'unnamed')) return null;
    const several = last.joint ?? (last.how === 'unnamed' || last.entity?.type === 'organization');
    return several ? last : null;
  }

  /** `the minister and Jane Roe`: two who speak together, one of them by office. */
  #twoNouns(s: Sentence, [first, last]: Phrase): Speaker | null {
    const and = s.find('and', first, last);
    if (and <= first || and + 1 >= last || s.lower(first) !== 'the') return null;
    const left = this.discourse.antecedentOf(and - 1, 'speaker')?.owners[0];
    if (left?.type !== 'person') return null;
    const right = this.#find(s, [and + 1, last]).entity;
    return right && right !== left
      ? { entity: left, joint: [left, right], mention: [first, last], how: 'joint' }
      : null;
  }
}

/** The noun of a phrase: the last before its first preposition, else the last word. */
function headOf(s: Sentence, [first, last]: Phrase): number {
  let end = first + 1;
  while (end < last && !isPreposition(s.lower(end))) end++;
  while (end > first + 1 && end < last && !/^(?:NOUN|PROPN)$/.test(s.pos(end - 1))) end--;
  return end - 1;
}

/** The speaker that a phrase without a name goes back to: `she`, `the company`, `his statement`. */
function toSpeaker(found: Antecedent | null, phrase: Phrase): Speaker {
  if (!found) return { entity: null, mention: phrase, how: 'unnamed' };
  const { owners, source } = found;
  const entity = owners.at(-1);
  if (!entity)
    return {
      entity: null,
      mention: (found.of !== 'noun' && source) || phrase,
      how: found.of === 'author' ? 'author' : 'unnamed',
    };
  return {
    entity,
    ...(owners.length > 1 && { joint: owners }),
    mention: phrase,
    how: found.of === 'noun' ? nounOf(entity) : found.of,
  };
}

const nounOf = ({ type }: Entity) => (type === 'person' ? 'office' : 'noun');
