import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from '../recognise/candidate.js';
import { isVietnameseName } from '../recognise/propose/vietnamese.js';
import type { Cluster } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { nameWords } from './name-words.js';
import { familyOf } from './family-name.js';
import { PeopleByWord } from './people-by-word.js';
import { isGeneration } from '../../lexicon/name-particles.js';
import { fold, isSamePerson, isSurname, nameKeys, personKeys } from './person-name.js';
import { bodyKeys, isSameBody } from './same-body.js';

/** Puts the forms of a name together: one cluster a person, body or place. */
export function clusterMentions(candidates: readonly Candidate[], tokens: Tokens): Cluster[] {
  const clustering = new Clustering(tokens);
  const surnames = new Set<string>();
  for (const c of candidates)
    if (c.type === 'person') surnames.add(nameKeys(clustering.wordsOf(c)).at(-1)!);
  const families: Family[] = [];
  const short: Candidate[] = [];
  for (const c of candidates) {
    const surname = familyOf(c, tokens.forms);
    if (surname !== null && surnames.has(surname)) families.push({ surname, mention: c });
    else if (c.type === 'person' && isSurnameAlone(clustering.wordsOf(c))) short.push(c);
    else clustering.addFull(c);
  }
  clustering.addShort(short);
  addFamilies(families, clustering.clusters);
  for (const { mentions } of clustering.clusters) mentions.sort((a, b) => a.first - b.first);
  return clustering.clusters.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** `Van der Berg`; `Do Van Khanh` is a name in full, though its first words are small ones elsewhere. */
const isSurnameAlone = (words: readonly string[]) =>
  isSurname(nameKeys(words)) && !isVietnameseName(words);

/** The clusters of a text as they grow, mention by mention. */
class Clustering {
  readonly clusters: Cluster[] = [];
  readonly #tokens: Tokens;
  readonly #byKey = new Map<string, Cluster>();
  readonly #people = new ClusterIndex();
  readonly #bodies = new ClusterIndex();
  readonly #words = new Map<Candidate, string[]>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  wordsOf(c: Candidate): string[] {
    let words = this.#words.get(c);
    if (!words) this.#words.set(c, (words = nameWords(this.#tokens, c.longForm ?? [c.first, c.last])));
    return words;
  }

  /** A mention under a name that tells alone whose it is. */
  addFull(c: Candidate): void {
    const key = c.entry ? `${c.type}:${c.entry.country ?? ''}:${c.entry.name}` : this.#keyOfWords(c);
    const owner = this.#byKey.get(key) ?? this.#sameName(c);
    if (owner) this.#byKey.set(key, owner);
    this.#put(c, owner, key);
  }

  /** People by their surnames alone, behind all who are named in full. */
  addShort(people: readonly Candidate[]): void {
    const named = new PeopleByWord(
      this.clusters.filter(({ type }) => type === 'person'),
      this.#tokens.forms,
    );
    for (const c of people) {
      const key = this.#keyOfWords(c);
      this.#put(c, named.ownerOf(c, this.wordsOf(c)) ?? this.#byKey.get(key), key);
    }
  }

  #keyOfWords(c: Candidate): string {
    return `${c.type}:${this.wordsOf(c).join(' ').toLowerCase()}`;
  }

  #sameName(c: Candidate): Cluster | undefined {
    const words = this.wordsOf(c);
    if (c.type === 'person')
      return this.#people.find(
        personKeys(words),
        (k) => isSamePerson(nameKeys(k.words), nameKeys(words)) && !isOtherGeneration(k.words, words),
      );
    return c.type === 'organization' && !c.entry
      ? this.#bodies.find(bodyKeys(words), (k) => isSameBody(k.words, words))
      : undefined;
  }

  /** Joins the mention to its owner, or opens a cluster under the key. */
  #put(c: Candidate, owner: Cluster | undefined, key: string): void {
    const words = this.wordsOf(c);
    if (!owner) {
      const { type, entry } = c;
      const opened: Cluster = { number: this.clusters.length, type, entry, mentions: [c], words };
      this.clusters.push(opened);
      this.#byKey.set(key, opened);
      this.#list(opened);
      return;
    }
    owner.mentions.push(c);
    owner.entry ??= c.entry;
    if (c.type !== owner.type || !isFuller(words, owner)) return;
    owner.words = words;
    this.#list(owner);
  }

  #list(cluster: Cluster): void {
    if (cluster.type === 'person') this.#people.add(personKeys(cluster.words), cluster);
    else if (cluster.type === 'organization') this.#bodies.add(bodyKeys(cluster.words), cluster);
  }
}

/** A mention of all who have a surname: `the Holms`. */
interface Family {
  surname: string;
  mention: Candidate;
}

function addFamilies(families: readonly Family[], clusters: readonly Cluster[]): void {
  const mentions = new Map(families.map(({ surname }) => [surname, [] as Candidate[]]));
  for (const { surname, mention } of families) mentions.get(surname)!.push(mention);
  if (mentions.size === 0) return;
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    cluster.mentions.push(...(mentions.get(nameKeys(cluster.words).at(-1)!) ?? []));
  }
}

/** `George Hale Jr.` is not `George Hale Sr.`. */
function isOtherGeneration(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => fold(words.at(-1)!).replace(/\.$/, ''));
  return a !== b && isGeneration(a!) && isGeneration(b!);
}

const isFuller = (words: readonly string[], cluster: Cluster) =>
  words.length > cluster.words.length ||
  (words.length === cluster.words.length && isCapitals(cluster.words) && !isCapitals(words));
const isCapitals = (words: readonly string[]) => words.every((word) => word === word.toUpperCase());
