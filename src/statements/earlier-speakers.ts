import type { Antecedent } from '../discourse/antecedent.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { mainSubject } from '../grammar/words/main-subject.js';
import { speaks } from '../grammar/words/speaking.js';
import { genderOf } from '../lexicon/gender.js';
import { isBodyNoun } from '../lexicon/bodies.js';
import { isDefinite, isPreposition } from '../lexicon/function-words.js';
import { isSeveralPeople, isPersonNoun } from '../lexicon/people.js';
import type { Speaker } from './draft.js';
import { namedIn } from './named-speaker.js';

/** So many sentences back a word may mean who spoke last. */
const NEAR = 3;

/** Who spoke or was told of before: what `they` and nouns may mean that go back to nobody with a name. */
export class EarlierSpeakers {
  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly last: Speaker | null,
  ) {}

  /**
   * `The spokesperson added`: whether the source without a name that spoke last had that noun, so that nobody
   * else is meant.
   */
  isUnnamedAgain(s: Sentence, [first, last]: Phrase): boolean {
    if (this.last?.how !== 'unnamed' || !isDefinite(s.lower(first)) || last - first > 2) return false;
    const before = this.#sentenceOf(s, this.last);
    const noun = s.lemma(last - 1);
    const same = isPersonNoun(noun) && before.lemma(headOf(before, this.last.mention)) === noun;
    return same && s.number - before.number <= NEAR;
  }

  /**
   * Whom `he` means behind somebody's quotation in its paragraph: the one who speaks, and not one of whom
   * only the quotation tells.
   */
  quoted(s: Sentence, [at]: Phrase, found: Antecedent | null): Speaker | null {
    const { last } = this;
    const [owner] = found?.owners ?? [];
    if (last?.entity?.type !== 'person' || last.joint || !owner || owner === last.entity) return null;
    const before = this.#sentenceOf(s, last);
    const isNear = s.number - before.number <= NEAR && before.paragraph === s.paragraph;
    const gender = genderOf(last.entity);
    const fits = gender === null || gender === (s.lower(at) === 'she' ? 'feminine' : 'masculine');
    if (!isNear || !fits) return null;
    let isNamed = false;
    for (let i = before.first; i < at; i++) {
      if (s.words.names.at(i)?.entity !== owner) continue;
      if (s.words.inQuote[i] !== 1) return null;
      isNamed = true;
    }
    return isNamed ? { entity: last.entity, mention: [at, at + 1], how: 'pronoun' } : null;
  }

  /** Whom `it` means, where the text has no answer: the body, country or seat that spoke right before. */
  body(s: Sentence): Speaker | null {
    const { last } = this;
    if (!last?.entity || last.joint || last.entity.type === 'person') return null;
    return s.number - this.#sentenceOf(s, last).number <= 1 ? last : null;
  }

  /**
   * Whom `they` means, where the text has no better answer than someone single or a source without a name.
   */
  several(s: Sentence, found: Antecedent | null): Speaker | null {
    const [owner] = found?.owners ?? [];
    if (found && (found.owners.length > 1 || owner?.type === 'group')) return null;
    const spoke = this.#spokeLast(s, found);
    const told = found?.owners.length === 0 ? null : this.#toldOfBefore(s);
    return spoke && s.words.tree.forms[spoke.mention[0] - 1] === 'to'
      ? (told ?? spoke)
      : (spoke ?? told);
  }

  /**
   * Who spoke last, where that may be several: a body, people together, a source without a name. People speak
   * rather than their country.
   */
  #spokeLast(s: Sentence, found: Antecedent | null): Speaker | null {
    const { last } = this;
    if (!last || s.number - this.#sentenceOf(s, last).number > NEAR) return null;
    const [owner] = found?.owners ?? [];
    if (last.how === 'unnamed') return !owner || owner.type === 'country' ? last : null;
    return !found && (last.joint || last.entity?.type === 'organization') ? last : null;
  }

  /** `They welcomed the summit`: the two or more whom the sentence before is about. */
  #toldOfBefore({ number }: Sentence): Speaker | null {
    const before = this.sentences[number - 1];
    const subject = before && mainSubject(before, before.last);
    if (!subject) return null;
    const named = namedIn(before, subject);
    if (named) return named.joint ? named : null;
    const head = headOf(before, subject);
    const noun = before.lemma(head);
    const several = before.tag(head).endsWith('S') || isSeveralPeople(noun) || isBodyNoun(noun);
    return several && speaks(before, subject)
      ? { entity: null, mention: subject, how: 'unnamed' }
      : null;
  }

  #sentenceOf({ words }: Sentence, { mention }: Speaker): Sentence {
    return this.sentences[words.tree.sentenceOf[mention[0]]!]!;
  }
}

/** The noun of a phrase: the last before its first preposition, else the last word. */
export function headOf(s: Sentence, [first, last]: Phrase): number {
  let end = first + 1;
  while (end < last && !isPreposition(s.lower(end))) end++;
  while (end > first + 1 && end < last && !/^(?:NOUN|PROPN)$/.test(s.pos(end - 1))) end--;
  return end - 1;
}
