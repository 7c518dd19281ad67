import type { Entity } from '../analysis.js';
import type { Antecedent } from '../discourse/antecedent.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { skipAside } from '../grammar/words/adverbials.js';
import { phraseEnd } from '../grammar/words/noun-phrase.js';
import { answersDocument, isDocument } from '../lexicon/documents.js';
import { isGenitive, isObjectPronoun, isPossessive } from '../lexicon/function-words.js';
import type { Speaker } from './draft.js';
import { EarlierSpeakers, headOf } from './earlier-speakers.js';
import { namedIn } from './named-speaker.js';

const LONGEST_DOCUMENT = 3;
/** Sentences among which a release says who issues it. */
const OPENING = 5;

/** Resolves the noun phrases that speak, in text order; it remembers who spoke last. */
export class SpeakerResolver {
  #last: Speaker | null = null;
  /** Who speaks first, for the `we` of releases that nobody signs. */
  #first: Speaker | null = null;

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
    if (!this.#first && this.#last && sentence.number <= OPENING) this.#first = this.#last;
    return speaker;
  }

  /** `The bank said in a statement`: the documents of a sentence are its speaker's. */
  #noteDocuments(s: Sentence, { entity, joint }: Speaker): void {
    if (!entity) return;
    for (let i = s.core; i < s.last; i++)
      if (s.pos(i) === 'NOUN' && isDocument(s.lemma(i)) && !s.quoted(i) && !isOfOthers(s, i))
        this.discourse.issued(i, joint ?? [entity]);
  }

  #find(s: Sentence, phrase: Phrase): Speaker {
    const [first, last] = phrase;
    const together = this.#twoNouns(s, phrase);
    if (together) return together;
    const named = namedIn(s, phrase);
    if (named)
      return {
        ...this.#asGovernments(s, this.#asGovernment(named)),
        mention: [Math.min(first, named.mention[0]), Math.max(last, named.mention[1])],
      };
    const by = s.find('by', first + 1, last - 1);
    if (by > 0 && s.some(first, by, (i) => isDocument(s.lemma(i)))) return this.#find(s, [by + 1, last]);
    const issuer = isDocument(s.lemma(last - 1)) ? issuerBehind(s, last) : null;
    if (issuer) return this.#find(s, issuer);
    if (isObjectPronoun(s.lower(last - 1)) && last - first > 1)
      return { entity: null, mention: phrase, how: 'unnamed' };
    const ofOwner =
      last - first <= LONGEST_DOCUMENT && isPossessive(s.lower(first)) && isDocument(s.lower(last - 1));
    const maker = this.#makerOf(s, phrase);
    if (maker) return maker;
    const token = ofOwner ? first : headOf(s, phrase);
    const earlier = new EarlierSpeakers(this.sentences, this.#last);
    if (earlier.isUnnamedAgain(s, phrase)) return this.#told(token, toSpeaker(null, phrase));
    const found = this.discourse.antecedentOf(token, 'speaker');
    const before = last - first === 1 ? this.#spokeBefore(s, phrase, found, earlier) : null;
    if (before) return this.#told(token, before);
    const source = found?.owners.length === 0 && found.of === 'noun' ? this.#ofSource(found) : null;
    return source ? this.#told(token, { ...source, mention: phrase }) : toSpeaker(found, phrase);
  }

  /** `The government added`, behind `the Kenyan government said`: who spoke by the phrase it goes back to. */
  #ofSource({ source }: Antecedent): Speaker | null {
    if (!source) return null;
    const { sentenceOf } = this.sentences[0]!.words.tree;
    const named = namedIn(this.sentences[sentenceOf[source[0]]!]!, source);
    return named?.how === 'noun' ? named : null;
  }

  /** A capital that speaks is its government. */
  #asGovernment(speaker: Speaker): Speaker {
    const { governments } = this.discourse;
    const state = speaker.entity && governments.of(speaker.entity);
    if (!state) return speaker;
    governments.note(state, ...speaker.mention);
    return { ...speaker, entity: state };
  }

  /** Capitals that speak together are their governments. */
  #asGovernments(s: Sentence, speaker: Speaker): Speaker {
    const { governments } = this.discourse;
    const joint = speaker.joint?.map((entity) => governments.of(entity) ?? entity);
    if (!joint || joint.every((entity, i) => entity === speaker.joint![i])) return speaker;
    const [first, last] = speaker.mention;
    for (let i = first; i < last; i++) {
      const name = s.name(i);
      const state = name?.first === i ? governments.of(name.entity) : null;
      if (state) governments.note(state, i, name!.last);
    }
    return { ...speaker, entity: joint[0]!, joint };
  }

  /** Whom `it`, `they` and `we` mean of those who spoke before. */
  #spokeBefore(
    s: Sentence,
    phrase: Phrase,
    found: Antecedent | null,
    earlier: EarlierSpeakers,
  ): Speaker | null {
    const word = s.lower(phrase[0]);
    if (word === 'they') return earlier.several(s, found);
    if (word === 'he' || word === 'she') return earlier.quoted(s, phrase, found);
    if (word === 'we') return found ? null : this.#first;
    const body = word === 'it' && !found?.owners.length ? earlier.body(s) : null;
    return body && { ...body, mention: phrase, how: 'pronoun' };
  }

  /** Lets whoever asks for a word later know that it goes back to who spoke before. */
  #told(token: number, speaker: Speaker): Speaker {
    const { entity, joint, mention } = speaker;
    this.discourse.toldBySpeakers(token, joint ?? (entity ? [entity] : []), mention);
    return speaker;
  }

  /** `the court's summary`: whose document it is. */
  #makerOf(s: Sentence, phrase: Phrase): Speaker | null {
    const [first, last] = phrase;
    const genitive = isDocument(s.lemma(last - 1)) ? endOfOwner(s, phrase) : -1;
    const maker = genitive > first ? this.#find(s, [first, genitive]) : null;
    return maker?.entity ? { ...maker, mention: phrase } : null;
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

/** `denied a report`, `reacting to the letter`: what somebody speaks of, and did not write. */
function isOfOthers(s: Sentence, noun: number): boolean {
  let first = noun;
  while (first > s.core && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(s.pos(first - 1))) first--;
  const before = s.lower(first - 1);
  if (isPossessive(before) || isGenitive(before)) return false;
  if (s.pos(first - 1) === 'DET') first--;
  const governor = first - 1;
  if (s.pos(governor) === 'VERB') return answersDocument(s.lemma(governor));
  return (
    s.lower(governor) === 'to' &&
    s.pos(governor - 1) === 'VERB' &&
    answersDocument(s.lemma(governor - 1))
  );
}

/** `a statement issued late on Friday by [the ministry]`: whose document a participle tells. */
function issuerBehind(s: Sentence, last: number): Phrase | null {
  if (s.tag(last) !== 'VBN') return null;
  const by = s.lower(last + 1) === 'by' ? last + 1 : skipAside(s, last + 1, s.last);
  const end = s.lower(by) === 'by' ? phraseEnd(s, by + 1, s.last) : by;
  return end > by + 1 ? [by + 1, end] : null;
}

/** Token of the genitive ending in a phrase; -1 without one. */
function endOfOwner(s: Sentence, [first, last]: Phrase): number {
  for (let i = first + 1; i < last - 1; i++) if (isGenitive(s.form(i))) return i;
  return -1;
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
