import type { Entity } from '../analysis.js';
import type { PlacedMention } from '../grammar/names.js';
import type { SentenceTokens } from '../language/tokens.js';
import { genderOfWords } from '../lexicon/gender.js';
import { pronounOf } from '../lexicon/pronouns.js';
import { isTimeNoun } from '../lexicon/time-words.js';
import type { Anaphor } from './anaphor.js';
import { candidatesFor } from './candidates.js';
import {
  commonPhraseAt,
  holdsName,
  isSomeOf,
  phraseOfSome,
  type CommonPhrase,
} from './common-phrases.js';
import { Choice } from './choice.js';
import { isPersonNoun } from './kinds.js';
import { isOfTwo, joinedBefore, pairOf, type FoundOwners } from './groups.js';
import { canBe, isApposed, isWhole, namedBeside } from './identity.js';
import { Memory, type MentionForm, type Referent } from './memory.js';
import { onlyOne } from './only-one.js';
import { placeOf, type Place } from './place.js';
import { namedAhead } from './named-ahead.js';
import { ofEntity, ofMembers, ofPhrase } from './referents.js';
import { Seats } from './seats.js';
import { Series, type Meant } from './series.js';
import type { DiscourseText } from './text.js';

/** Decides whom a word goes back to: index of the candidate, -1 for none of them. */
export type Decide = (choice: Choice) => number;
/**
 * Takes note of those whom a phrase surely stands for: the two of `both sides`, the name beside `a teacher`.
 */
export type TakeFound = (found: FoundOwners, place: Place, of?: 'they') => void;

/**
 * Reads a text from its beginning, keeps who was spoken of, and lets `decide` choose for each word that may
 * go back to someone. Linear in the text.
 */
export function readDiscourse(
  text: DiscourseText,
  decide: Decide,
  takeFound: TakeFound = () => {},
): void {
  new Reader(text, decide, takeFound).readAll();
}

/** Share of phrases beside a name that are of it, on GUM's training part. */
const CERTAINTY_OF_IDENTITY = 0.9;

class Reader {
  readonly #memory = new Memory();
  #series: Series;
  readonly #seats = new Seats();
  /** Whom the words read so far stand for, by the last token of each that has an answer. */
  readonly #meant = new Map<number, Referent>();

  constructor(
    private readonly text: DiscourseText,
    private readonly decide: Decide,
    private readonly takeFound: TakeFound,
  ) {
    this.#series = new Series(text);
  }

  readAll(): void {
    for (const sentence of this.text.told) this.#read(sentence);
  }

  #read({ core, last }: SentenceTokens): void {
    for (let i = core; i < last;) {
      const placed = this.text.mentions.at(i);
      const phrase = placed ? null : commonPhraseAt(this.text, i, last);
      if (placed?.first === i) this.#join(this.#readName(placed));
      else if (phrase) this.#join(this.#readPhrase(phrase));
      else if (!placed) this.#join(this.#readPronoun(i));
      i = phrase?.last ?? Math.max(i + 1, placed?.last ?? 0);
    }
  }

  #readName({ entity, others, mention, first, last }: PlacedMention): Meant | null {
    const place = placeOf(this.text, first, last);
    if (others.length > 0) {
      this.#memory.note(ofMembers([entity, ...others], place), place, 'group');
      return null;
    }
    const form: MentionForm = mention.kind === 'demonym' ? 'demonym' : 'name';
    if (form === 'demonym' && isSomeOf(this.text, last)) return this.#readSome(place);
    const referent = this.#memory.ofEntity(entity, () => ofEntity(entity, place, form));
    // `Mrs Roe`: what no name holds, and says more surely than one.
    if (referent.isPerson) referent.gender ??= genderOfWords([this.text.lowers[first - 1] ?? '']);
    this.#memory.note(referent, place, form);
    return form === 'name' ? { referent, place } : null;
  }

  /** `Kenyans who farm`: people without a name, not all of Kenya. */
  #readSome(place: Place): Meant {
    const referent = {
      ...ofPhrase(phraseOfSome(this.text, place), place, null, 'indefinite'),
      isPerson: true,
    };
    this.#memory.note(referent, place, 'indefinite');
    return { referent, place };
  }

  /** Takes note of those whom one who is meant at a place stands together with. */
  #join(meant: Meant | null): void {
    const group = meant && this.#series.add(meant);
    if (group) this.#memory.note(group, group.last, group.form);
  }

  /** Gives whom a pronoun goes back to; `his` stands with none. */
  #readPronoun(token: number): Meant | null {
    const pronoun = pronounOf(this.text.lowers[token]!);
    if (!pronoun) return null;
    const place = placeOf(this.text, token, token + 1);
    if (pronoun.class === 'they' && this.#resolveJoined(place)) return null;
    const name = namedAhead(this.text, token);
    const ahead = name && this.#referentOf(name.entity, placeOf(this.text, name.first, name.last));
    const referent = this.#resolve({ ...pronoun, place, phrase: null, ahead }, 'pronoun');
    return referent && place.role !== 'owner' ? { referent, place } : null;
  }

  /**
   * Reads a phrase, then the pronoun that it begins with and the names in it; gives whom the phrase means.
   */
  #readPhrase(phrase: CommonPhrase): Meant | null {
    const meant = this.#readNoun(phrase);
    this.#readPronoun(phrase.first);
    for (let i = phrase.first; i < phrase.last; i++) {
      const placed = this.text.mentions.at(i);
      if (placed?.first === i) this.#readName(placed);
    }
    return meant;
  }

  #readNoun(phrase: CommonPhrase): Meant | null {
    if (isTimeNoun(phrase.head)) return null;
    const place = placeOf(this.text, phrase.first, phrase.last);
    const gender = genderOfWords([...phrase.modifiers, phrase.head]);
    if (isOfTwo(phrase) && this.#resolvePair(phrase, place)) return null;
    const definite = this.#isDefinite(phrase);
    if (this.#identify(phrase, place)) return null;
    const seat = this.#seats.of(this.text, phrase);
    if (seat) {
      this.takeFound(seat, place);
      return null;
    }
    const known =
      definite &&
      (this.#resolveOnly(phrase, place) ??
        this.#resolve({ class: 'noun', place, gender, case: null, phrase, ahead: null }, 'definite'));
    if (known) return { referent: known, place };
    if (isApposed(this.text, phrase)) return null;
    const form: MentionForm = definite ? 'definite' : 'indefinite';
    const referent = ofPhrase(phrase, place, gender, form);
    this.#memory.note(referent, place, form);
    return { referent, place };
  }

  /** Whether a phrase may go back to someone: `the minister`; `its minister` where one is known. */
  #isDefinite({ determiner, head }: CommonPhrase): boolean {
    if (determiner === 'owner') return isPersonNoun(head) && this.#memory.withWord(head, 1).length > 0;
    return determiner === 'the' || determiner === 'this';
  }

  #resolveOnly(phrase: CommonPhrase, place: Place): Referent | null {
    const only = onlyOne(phrase, this.#memory, place.sentence);
    if (!only) return null;
    this.takeFound(only, place);
    this.#memory.note(only.referent, place, 'definite');
    return only.referent;
  }

  #resolvePair(phrase: CommonPhrase, place: Place): boolean {
    const pair = phrase.restricted ? null : pairOf(phrase, this.#memory, place.sentence);
    return this.#takeGroup(pair, place, 'definite');
  }

  #resolveJoined(place: Place): boolean {
    const { core } = this.text.sentences[place.sentence]!;
    return this.#takeGroup(joinedBefore(place, this.#memory, core), place, 'pronoun');
  }

  #takeGroup(found: FoundOwners | null, place: Place, form: MentionForm): boolean {
    if (!found) return false;
    this.takeFound(found, place, form === 'pronoun' ? 'they' : undefined);
    this.#memory.note(ofMembers(found.members, place), place, form);
    return true;
  }

  /** `Anna Haugen, a teacher`: the phrase stands for the name beside it. */
  #identify(phrase: CommonPhrase, place: Place): boolean {
    const beside = namedBeside(this.text, phrase);
    const name = beside && this.text.mentions.at(beside.token)?.entity;
    const referent = name ? this.#referentOf(name, place) : beside && this.#meant.get(beside.token);
    if (!beside || !referent?.entity || !canBe(referent.entity, phrase)) return false;
    if (isWhole(this.text, phrase) && !holdsName(this.text, phrase))
      this.takeFound(
        { id: beside.id, members: [referent.entity], certainty: CERTAINTY_OF_IDENTITY },
        place,
      );
    return true;
  }

  #referentOf(entity: Entity, place: Place): Referent {
    return this.#memory.ofEntity(entity, () => ({ ...ofEntity(entity, place, 'name'), count: 0 }));
  }

  #resolve(anaphor: Anaphor, form: MentionForm): Referent | null {
    const candidates = candidatesFor(anaphor, this.#memory);
    const chosen = candidates[this.decide(new Choice(this.text, anaphor, candidates))];
    if (chosen) {
      this.#memory.note(chosen, anaphor.place, form);
      if (anaphor.class === 'person') chosen.gender ??= anaphor.gender;
      this.#meant.set(anaphor.place.last - 1, chosen);
    }
    return chosen ?? null;
  }
}
