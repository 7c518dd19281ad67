import { expect, it } from 'vitest';
import { Annotator } from '../../../src/language/annotate.js';
import { readLanguageWeights } from '../../../src/language/network/weights.js';
import { hashWord, PARTS, rowOf, wordParts } from '../../../src/language/network/word-parts.js';
import { trainNetwork } from '../../../src/training/network/train-network.js';
import { seededRandom } from '../../../src/training/random.js';
import { sentencesOf } from '../../language/annotated.js';

// Two kinds of words with nothing in their letters to tell them apart: what tells are their vectors.
const letters = seededRandom(9);
const word = () =>
  Array.from({ length: 5 }, () => 'abdegiklmnoprstu'[Math.floor(16 * letters())]).join('');
const NOUNS = Array.from({ length: 40 }, word);
const VERBS = Array.from({ length: 40 }, word);
/** Words that no sentence has, each alone in its cluster. */
const UNSEEN = { nouns: ['salad', 'pasta'], verbs: ['grabbed', 'hauled'] };
const TREEBANK = NOUNS.flatMap((noun, i) =>
  [0, 9, 18, 27, 36]
    .map((step) => VERBS[(i + step) % VERBS.length]!)
    .map((verb) => ({
      forms: ['we', verb, noun],
      lemmas: ['we', verb, noun],
      pos: ['PRON', 'VERB', 'NOUN'],
      tags: ['PRP', 'VBD', 'NN'],
      heads: [1, -1, 1],
      relations: ['nsubj', 'root', 'obj'],
    })),
);
const random = seededRandom(8);
const words = [...NOUNS, ...UNSEEN.nouns, ...VERBS, ...UNSEEN.verbs];
const vectors = {
  words,
  width: 4,
  numbers: Float32Array.from({ length: 4 * words.length }, (_, i) => {
    const isVerb = Math.floor(i / 4) >= NOUNS.length + UNSEEN.nouns.length;
    return (i % 4 === (isVerb ? 1 : 0) ? 1 : 0) + 0.1 * random();
  }),
};
const weights = readLanguageWeights(
  trainNetwork({
    train: TREEBANK,
    raw: [],
    vectors,
    sizes: { embedding: 8, recurrences: 2, states: 8, arcs: 8, relations: 8, vector: 4 },
    seed: 1,
    teachers: null,
    epochs: 40,
    measure: () => '',
    log: () => undefined,
  }),
  'small',
);
const { encoder } = weights;

/** The row that is the word's own, or that of its cluster. */
function rowFor(form: string): number[] {
  const parts = new Int32Array(PARTS);
  wordParts(form, encoder.vocabulary, parts);
  const { numbers, scales } = encoder.parts;
  return Array.from({ length: 8 }, (_, k) => scales[parts[0]!]! * numbers[parts[0]! * 8 + k]!);
}

/** How far the row lies on the side of known verbs. */
function verbness(form: string): number {
  const mean = (forms: string[]) =>
    forms.map(rowFor).reduce((sum, row) => sum.map((number, k) => number + row[k]! / forms.length));
  const [verb, noun] = [mean(VERBS), mean(NOUNS)];
  return rowFor(form).reduce(
    (sum, number, k) => sum + (number - (verb[k]! + noun[k]!) / 2) * (verb[k]! - noun[k]!),
    0,
  );
}

it('reads a word that no treebank has as its cluster, whose row its vector gives', () => {
  for (const verb of UNSEEN.verbs) {
    expect(rowOf(hashWord(verb), encoder.vocabulary)).toBe(0);
    for (const noun of UNSEEN.nouns) expect(verbness(verb)).toBeGreaterThan(verbness(noun));
  }
});

it('tags a word that no treebank has by its vector', () => {
  const annotator = new Annotator(weights, new Map());
  const { morphology } = annotator.annotate(sentencesOf([['we', 'grabbed', 'pasta']]), true);
  expect(morphology.pos).toEqual(['PRON', 'VERB', 'NOUN']);
});

it('reads words without vector or cluster by the row of unknown words', () => {
  const parts = new Int32Array(PARTS);
  wordParts('qzxqzx', encoder.vocabulary, parts);
  expect(parts[0]).toBe(0);
});
