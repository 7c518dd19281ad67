import type { EntityType } from '../../analysis.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from '../recognise/candidate.js';
import { fits } from '../recognise/acronyms.js';

/** Mentions of one thing, in text order. */
export interface Cluster {
  type: EntityType;
  entry: KnowledgeEntry | undefined;
  mentions: Candidate[];
  /** Words of the fullest form. */
  words: string[];
}

/** Puts the forms of a name together: one cluster a person, body or place. */
export function clusterMentions(candidates: readonly Candidate[], tokens: Tokens): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const wordsOf = (c: Candidate) => nameWords(tokens, c);
  const open = (c: Candidate, key: string) => {
    const cluster: Cluster = { type: c.type, entry: c.entry, mentions: [c], words: wordsOf(c) };
    clusters.push(cluster);
    byKey.set(key, cluster);
    return cluster;
  };
  const join = (cluster: Cluster, c: Candidate) => {
    cluster.mentions.push(c);
    cluster.entry ??= c.entry;
    const words = wordsOf(c);
    if (c.type === cluster.type && isFuller(words, cluster)) cluster.words = words;
  };
  const shortPeople: Candidate[] = [];
  for (const c of candidates) {
    const words = wordsOf(c);
    const key = c.entry ? `${c.type}:${c.entry.country ?? ''}:${c.entry.name}` : `${c.type}:${words.join(' ').toLowerCase()}`;
    const known = byKey.get(key);
    if (c.type === 'person' && words.length === 1) shortPeople.push(c);
    else if (known) join(known, c);
    else if (c.type === 'person') {
      const same = clusters.find((k) => k.type === 'person' && isSamePerson(k.words, words));
      if (same) byKey.set(key, same);
      if (same) join(same, c);
      else open(c, key);
    } else if (c.type === 'organization' && !c.entry) {
      const same = clusters.find((k) => k.type === 'organization' && isSameBody(k.words, words));
      if (same) byKey.set(key, same);
      if (same) join(same, c);
      else open(c, key);
    } else open(c, key);
  }
  const people = clusters.filter((k) => k.type === 'person');
  for (const c of shortPeople) {
    const key = `person:${wordsOf(c).join(' ').toLowerCase()}`;
    const owner = ownerOf(c, wordsOf(c)[0]!, people) ?? byKey.get(key);
    if (owner) join(owner, c);
    else people.push(open(c, key));
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.first - b.first);
  return clusters.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

function nameWords(tokens: Tokens, { first, last }: Candidate): string[] {
  const words = tokens.forms.slice(first, last).filter((form) => form !== '.');
  return words[0]?.toLowerCase() === 'the' && words.length > 1 ? words.slice(1) : words;
}

const fold = (word: string) => word.toLowerCase().replace(/\.$/, '');
const isFuller = (words: readonly string[], cluster: Cluster) =>
  words.length > cluster.words.length || (words.length === cluster.words.length && isCapitals(cluster.words) && !isCapitals(words));
const isCapitals = (words: readonly string[]) => words.every((word) => word === word.toUpperCase());

/** Same last name and forenames that agree: equal, an initial, or left out. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const one = a.map(fold), other = b.map(fold);
  if (one.join(' ') === other.join(' ')) return true;
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  const [x, y] = [one[0]!, other[0]!];
  return x === y || (Math.min(x.length, y.length) === 1 && x[0] === y[0]);
}

function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && b.length > 1) return /^[\p{Lu}.]{2,8}$/u.test(a[0]!) && fits(a[0]!, b) && isInitials(a[0]!, b);
  if (b.length === 1 && a.length > 1) return isSameBody(b, a);
  return a.join(' ').toLowerCase() === b.join(' ').toLowerCase();
}

const isInitials = (acronym: string, words: readonly string[]) =>
  acronym.replace(/\./g, '') === words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');

/** The person a lone name belongs to: the last one named before it, else the first named after. */
function ownerOf({ first }: Candidate, word: string, people: readonly Cluster[]): Cluster | undefined {
  const wanted = fold(word);
  let before: Cluster | undefined, beforeAt = -1, after: Cluster | undefined;
  for (const cluster of people) {
    if (cluster.words.length < 2 || !cluster.words.some((w) => fold(w) === wanted && w.length > 1)) continue;
    const surname = fold(cluster.words.at(-1)!) === wanted;
    for (const mention of cluster.mentions) {
      const at = mention.first + (surname ? 0.5 : 0);
      if (mention.first <= first && at > beforeAt) [before, beforeAt] = [cluster, at];
      else if (mention.first > first) after ??= cluster;
    }
  }
  return before ?? after;
}
