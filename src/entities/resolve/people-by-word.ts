import {
  GENDER_OF_POSSESSIVE,
  genderOfForename,
  genderOfWords,
  type Gender,
} from '../../lexicon/gender.js';
import { isChildOf } from '../../lexicon/name-particles.js';
import { isKin } from '../../lexicon/people.js';
import { surnames } from '../../knowledge/name-lists.js';
import { isOfficeWord } from '../../knowledge/offices.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Cluster } from './cluster.js';
import { fold, isSpeltOtherwise, nameKeys } from './person-name.js';

/** A person named in full, and where. */
interface Person {
  cluster: Cluster;
  surname: string;
  /** Word where the last mention so far begins; -1 before the first. */
  latest: number;
  /** Mentions in full not passed yet, in text order. */
  ahead: readonly Candidate[];
  next: number;
  /** Offices that stand right before the full name. */
  titles: ReadonlySet<string>;
  /** What the forename and the words right before the full name tell. */
  gender: Gender | null;
  /** Named as someone's wife, son, …: who else has the surname is meant by it. */
  relative: boolean;
  /** The gender of whose wife, son, … it is, where `his` or `her` tells it. */
  ofRelative: Gender | null;
}

/** More than any distance in tokens. */
const FAR = 1e9;
const MOST_COMPARED = 50;

/** People named in full by each word of their names, asked for in text order. */
export class PeopleByWord {
  readonly #forms: readonly string[];
  readonly #byWord = new Map<string, Person[]>();
  /** Of a name behind `bin`, those whose parent it is. */
  readonly #children = new Map<string, Cluster[]>();
  readonly #wordsByLetter = new Map<string, string[]>();

  constructor(people: readonly Cluster[], forms: readonly string[]) {
    this.#forms = forms;
    for (const cluster of people) {
      const keys = nameKeys(cluster.words);
      if (keys.length < 2) continue;
      const person = this.#personOf(cluster, keys.at(-1)!);
      for (const key of new Set(keys.filter((k) => k.length > 1))) add(this.#byWord, key, person);
      for (const [i, key] of keys.entries())
        if (isChildOf(keys[i - 1] ?? '')) add(this.#children, key, cluster);
      for (const key of keys.slice(1)) add(this.#wordsByLetter, key.charAt(0), key);
    }
  }

  /** The person a lone name belongs to, under this name or, when it is rare, under one spelt otherwise. */
  ownerOf(mention: Candidate, words: readonly string[]): Cluster | undefined {
    const key = nameKeys(words).at(-1)!;
    const people = this.#byWord.get(key);
    if (people) return this.#closest(mention, key, people);
    if (surnames().has(words.at(-1)!)) return undefined;
    const variant = this.#wordsByLetter.get(key.charAt(0))?.find((word) => isSpeltOtherwise(word, key));
    return variant === undefined
      ? undefined
      : this.#closest(mention, variant, this.#byWord.get(variant)!);
  }

  #personOf(cluster: Cluster, surname: string): Person {
    const ahead = [...cluster.mentions].sort((a, b) => a.first - b.first);
    const before = ahead.map(({ first }) => fold(this.#forms[first - 1] ?? ''));
    return {
      cluster,
      surname,
      latest: -1,
      ahead,
      next: 0,
      titles: new Set(before.filter(isOfficeWord)),
      gender: genderOfWords(before) ?? genderOfForename(fold(cluster.words[0]!)),
      relative: before.some(isKin),
      ofRelative: this.#genderOfRelative(ahead),
    };
  }

  /** `his sister Ann Roe` is somebody's who is a man. */
  #genderOfRelative(mentions: readonly Candidate[]): Gender | null {
    const kin = mentions.find(({ first }) => isKin(fold(this.#forms[first - 1] ?? '')));
    return (kin && GENDER_OF_POSSESSIVE.get(fold(this.#forms[kin.first - 2] ?? ''))) ?? null;
  }

  /** `King Rashid` is not Prince Salem bin Rashid. */
  #withoutChildren(title: string, parent: string, people: readonly Person[]): readonly Person[] {
    const children = isOfficeWord(title) ? this.#children.get(parent) : undefined;
    return children
      ? people.filter(({ cluster, titles }) => !children.includes(cluster) || titles.has(title))
      : people;
  }

  /**
   * The one with the same title and no other gender than it tells, else the last one named before, else the
   * first named after.
   */
  #closest({ first }: Candidate, key: string, people: readonly Person[]): Cluster | undefined {
    const title = fold(this.#forms[first - 1] ?? '');
    const gender = genderOfWords([title.replace(/\.$/, '')]);
    let owner: Person | undefined,
      ownerScore = -Infinity;
    for (const person of this.#withoutChildren(title, key, people)) {
      while (person.next < person.ahead.length && person.ahead[person.next]!.first <= first)
        person.latest = Math.max(person.latest, person.ahead[person.next++]!.first);
      const at =
        person.latest >= 0
          ? person.latest + (person.surname === key ? 0.5 : 0)
          : -person.ahead[0]!.first;
      const isOther = gender !== null && person.gender !== null && person.gender !== gender;
      const isOfOther = gender !== null && person.ofRelative !== null && person.ofRelative !== gender;
      const kinship = isOfOther && !isOther ? 1 : -1;
      const fit =
        (person.titles.has(title) ? 1 : 0) + (person.relative ? kinship : 0) - (isOther ? 2 : 0);
      const score = at + fit * FAR;
      if (score > ownerScore) [owner, ownerScore] = [person, score];
    }
    if (owner) owner.latest = first;
    return owner?.cluster;
  }
}

function add<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.length < MOST_COMPARED) list.push(value);
}
