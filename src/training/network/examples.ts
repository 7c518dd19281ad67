import {
  hashWord,
  HASHED_ROWS,
  PARTS,
  wordParts,
  type Vocabulary,
} from '../../language/network/word-parts.js';
import type { LanguageLabels } from '../../language/network/weights.js';
import { clustersOf } from '../../language/word-clusters.js';
import type { TreebankSentence } from '../treebank.js';
import { certain, type Chances } from './chances.js';

/** Words seen less often in treebanks, and less often in all, share the row of unknown words. */
const LEAST_COUNT = 2,
  LEAST_RAW_COUNT = 3;
/** Share of slots in use. */
const LOAD = 0.6;

/** A sentence in numbers. */
export interface Example {
  /** Rows of the parts table, `PARTS` a word; also for the sentence without capitals. */
  parts: Int32Array;
  smallParts: Int32Array;
  /** Number of the vector of each word; -1 for none. */
  vectors: Int32Array;
  /** Number of the narrow cluster of each word, from 1; 0 for none. */
  clusters: Int32Array;
  answer: Chances;
}

export interface CountedVocabulary extends Vocabulary {
  /** How often the word of each row was seen; 0 for row 0. */
  counts: Int32Array;
  /** The same in treebanks alone. */
  treebankCounts: Int32Array;
}

/** The words of treebanks and of raw text that are frequent enough, counted. */
export function countVocabulary(
  treebank: readonly (readonly string[])[],
  raw: readonly (readonly string[])[],
): CountedVocabulary {
  const inTreebank = countWords(treebank),
    counts = countWords([...treebank, ...raw]);
  const known = [...counts]
    .filter(([hash, count]) => count >= LEAST_RAW_COUNT || (inTreebank.get(hash) ?? 0) >= LEAST_COUNT)
    .sort(([a], [b]) => a - b);
  const slots = 2 ** Math.ceil(Math.log2(known.length / LOAD));
  const hashes = new Uint32Array(slots),
    rows = new Uint16Array(slots);
  known.forEach(([hash], i) => {
    let slot = hash & (slots - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    rows[slot] = i + 1;
  });
  return {
    hashes,
    rows,
    size: known.length + 1,
    clusters: 0,
    counts: Int32Array.from([0, ...known.map(([, count]) => count)]),
    treebankCounts: Int32Array.from([0, ...known.map(([hash]) => inTreebank.get(hash) ?? 0)]),
  };
}

function countWords(sentences: readonly (readonly string[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const forms of sentences) {
    for (const form of forms) {
      const hash = hashWord(form.toLowerCase());
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts;
}

export const partRows = (vocabulary: Vocabulary): number => vocabulary.size + HASHED_ROWS;

export function collectLabels(sentences: readonly TreebankSentence[]): LanguageLabels {
  const sorted = (of: (s: TreebankSentence) => string[]) => [...new Set(sentences.flatMap(of))].sort();
  const pos = sorted((s) => s.pos),
    tags = sorted((s) => s.tags);
  const pairs = sorted((s) => s.pos.map((p, i) => `${p}\t${s.tags[i]!}`)).flatMap((pair) => {
    const [p, tag] = pair.split('\t') as [string, string];
    return [pos.indexOf(p), tags.indexOf(tag)];
  });
  return { pos, tags, relations: sorted((s) => s.relations), pairs };
}

/** What a sentence is known to be. */
export function answerOf(s: TreebankSentence, labels: LanguageLabels): Chances {
  const numbers = (names: readonly string[], values: readonly string[]) =>
    certain(
      values.map((value) => names.indexOf(value)),
      names.length,
    );
  const rows = s.forms.length;
  const heads = Int32Array.from(s.heads, (head) => (head < 0 ? rows : head));
  return {
    pos: numbers(labels.pos, s.pos),
    tags: numbers(labels.tags, s.tags),
    relations: numbers(labels.relations, s.relations),
    arcs: certain(heads, rows + 1),
    heads,
  };
}

export function toExample(
  forms: readonly string[],
  answer: Chances,
  vocabulary: Vocabulary,
  vectorOf: (lower: string) => number,
): Example {
  const lowers = forms.map((form) => form.toLowerCase());
  return {
    parts: partsOf(forms, vocabulary),
    smallParts: partsOf(lowers, vocabulary),
    vectors: Int32Array.from(lowers, vectorOf),
    clusters: Int32Array.from(lowers, (lower) => clustersOf(lower)[2]),
    answer,
  };
}

/** Two sentences as one, as where nothing in a text tells them apart; each keeps its root. */
export function joinExamples(a: Example, b: Example): Example {
  const join = (name: Exclude<keyof Example, 'answer'>) => Int32Array.from([...a[name], ...b[name]]);
  return {
    parts: join('parts'),
    smallParts: join('smallParts'),
    vectors: join('vectors'),
    clusters: join('clusters'),
    answer: joinAnswers(a.answer, b.answer),
  };
}

function joinAnswers(a: Chances, b: Chances): Chances {
  const count = a.heads.length,
    all = count + b.heads.length;
  const join = (name: 'pos' | 'tags' | 'relations') => Uint8Array.from([...a[name], ...b[name]]);
  const arcs = new Uint8Array(all * (all + 1));
  for (const [answer, from] of [
    [a, 0],
    [b, count],
  ] as const) {
    const rows = answer.heads.length;
    for (let child = 0; child < rows; child++) {
      const row = (from + child) * (all + 1);
      for (let head = 0; head <= rows; head++)
        arcs[row + (head === rows ? all : from + head)] = answer.arcs[child * (rows + 1) + head]!;
    }
  }
  return {
    pos: join('pos'),
    tags: join('tags'),
    relations: join('relations'),
    arcs,
    heads: Int32Array.from([
      ...Array.from(a.heads, (head) => (head === count ? all : head)),
      ...Array.from(b.heads, (head) => count + head),
    ]),
  };
}

export function partsOf(forms: readonly string[], vocabulary: Vocabulary): Int32Array {
  const parts = new Int32Array(forms.length * PARTS);
  forms.forEach((form, i) => {
    wordParts(form, vocabulary, parts.subarray(i * PARTS, (i + 1) * PARTS));
  });
  return parts;
}
