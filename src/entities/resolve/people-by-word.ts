import type { Candidate } from '../recognise/candidate.js';
import type { Cluster } from './cluster.js';
import { fold } from './name-words.js';

/** A person named in full, and where. */
interface Person {
  cluster: Cluster;
  surname: string;
  /** Word where the last mention so far begins; -1 before the first. */
  latest: number;
  /** Mentions in full not passed yet, in text order. */
  ahead: readonly Candidate[];
  next: number;
}

/** People named in full by each word of their names, asked for in text order. */
export class PeopleByWord {
  readonly #byWord = new Map<string, Person[]>();

  constructor(people: readonly Cluster[]) {
    for (const cluster of people) {
      if (cluster.words.length < 2) continue;
      const person: Person = { cluster, surname: fold(cluster.words.at(-1)!), latest: -1, ahead: [...cluster.mentions].sort((a, b) => a.first - b.first), next: 0 };
      for (const word of new Set(cluster.words.filter((w) => w.length > 1).map(fold))) {
        const list = this.#byWord.get(word);
        if (list) list.push(person);
        else this.#byWord.set(word, [person]);
      }
    }
  }

  /** The person a lone name belongs to: the last one named before it, else the first named after. */
  ownerOf({ first }: Candidate, word: string): Cluster | undefined {
    const wanted = fold(word);
    let before: Person | undefined, beforeAt = -1, after: Person | undefined;
    for (const person of this.#byWord.get(wanted) ?? []) {
      while (person.next < person.ahead.length && person.ahead[person.next]!.first <= first) {
        person.latest = Math.max(person.latest, person.ahead[person.next++]!.first);
      }
      const at = person.latest + (person.surname === wanted ? 0.5 : 0);
      if (person.latest >= 0 && at > beforeAt) [before, beforeAt] = [person, at];
      if (person.next < person.ahead.length) after ??= person;
    }
    const owner = before ?? after;
    if (owner) owner.latest = first;
    return owner?.cluster;
  }
}
