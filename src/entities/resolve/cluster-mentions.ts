import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from '../recognise/candidate.js';
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
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const known = new Map<Candidate, string[]>();
  const wordsOf = (c: Candidate) => {
    let words = known.get(c);
    if (!words) known.set(c, (words = nameWords(tokens, c.longForm ?? [c.first, c.last])));
    return words;
  };
  const people = new ClusterIndex(),
    bodies = new ClusterIndex();
  const list = (cluster: Cluster) => {
    if (cluster.type === 'person') people.add(personKeys(cluster.words), cluster);
    else if (cluster.type === 'organization') bodies.add(bodyKeys(cluster.words), cluster);
  };
  const open = (c: Candidate, key: string) => {
    const cluster: Cluster = {
      number: clusters.length,
      type: c.type,
      entry: c.entry,
      mentions: [c],
      words: wordsOf(c),
    };
    clusters.push(cluster);
    byKey.set(key, cluster);
    list(cluster);
    return cluster;
  };
  const join = (cluster: Cluster, c: Candidate) => {
    cluster.mentions.push(c);
    cluster.entry ??= c.entry;
    const words = wordsOf(c);
    if (c.type === cluster.type && isFuller(words, cluster)) {
      cluster.words = words;
      list(cluster);
    }
  };
  const sameName = ({ type, entry }: Candidate, words: readonly string[]) => {
    if (type === 'person')
      return people.find(
        personKeys(words),
        (k) => isSamePerson(nameKeys(k.words), nameKeys(words)) && !isOtherGeneration(k.words, words),
      );
    return type === 'organization' && !entry
      ? bodies.find(bodyKeys(words), (k) => isSameBody(k.words, words))
      : undefined;
  };
  const shortPeople: Candidate[] = [];
  const surnames = new Set<string>();
  for (const c of candidates) if (c.type === 'person') surnames.add(nameKeys(wordsOf(c)).at(-1)!);
  const families: Family[] = [];
  for (const c of candidates) {
    const surname = familyOf(c, tokens.forms);
    if (surname !== null && surnames.has(surname)) {
      families.push({ surname, mention: c });
      continue;
    }
    const words = wordsOf(c);
    const key = c.entry
      ? `${c.type}:${c.entry.country ?? ''}:${c.entry.name}`
      : `${c.type}:${words.join(' ').toLowerCase()}`;
    if (c.type === 'person' && isSurname(nameKeys(words))) {
      shortPeople.push(c);
      continue;
    }
    const owner = byKey.get(key) ?? sameName(c, words);
    if (!owner) open(c, key);
    else {
      byKey.set(key, owner);
      join(owner, c);
    }
  }
  const named = new PeopleByWord(
    clusters.filter((k) => k.type === 'person'),
    tokens.forms,
  );
  for (const c of shortPeople) {
    const key = `person:${wordsOf(c).join(' ').toLowerCase()}`;
    const owner = named.ownerOf(c, wordsOf(c)) ?? byKey.get(key);
    if (owner) join(owner, c);
    else open(c, key);
  }
  addFamilies(families, clusters);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.first - b.first);
  return clusters.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
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
