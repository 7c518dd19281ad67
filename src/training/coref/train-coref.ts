import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANAPHOR_CLASSES, type AnaphorClass } from '../../discourse/anaphor.js';
import { TABLE_SIZE, writeWeights, type Weights } from '../../discourse/ranker.js';
import { seededRandom, shuffle } from '../random.js';
import { readChains } from './chains.js';
import { examplesOf, examplesOfNews, readDocument, type Example } from './examples.js';
import { readNews } from './news.js';
import { decideBy } from '../../discourse/find-antecedents.js';

const FILE = 'src/assets/coref.json';
const EPOCHS = 12;
/** Times that each class is learned, in orders of their own: the mean depends less on any order. */
const RUNS = 4;
const RATE = 0.1;
/**
 * Of words for things and for several there are few, and what is looked at of them is much; chosen by leaving
 * a fifth of GUM's training part out in turn.
 */
const PENALTY: Readonly<Record<AnaphorClass, number>> = {
  ...{ person: 3e-3, it: 3e-2, they: 4e-2, noun: 3e-3 },
};
/** What a pronoun of another class counts. */
const WEIGHT_OF_OTHERS = 0.15;
const SEED = 7;

export interface CorefTraining {
  /** Folder with `treebank/gum-*.conllu`. */
  data: string;
  log: (line: string) => void;
}

/** Learns whom words go back to and writes the table of weights. The same data gives the same bytes. */
export function trainCoref({ data, log }: CorefTraining): void {
  const read = (part: string) =>
    readChains(join(data, 'treebank', `gum-${part}.conllu`)).map(readDocument);
  const documents = read('train');
  const examples = documents.flatMap((document) => examplesOf(document));
  log(`${examples.length} words that may go back to someone`);
  const firstWeights = learnAll(examples),
    first = decideBy(firstWeights);
  // Of people the chain is the surest guide: words for them are learned from what is right alone.
  const onOwnErrors = documents.flatMap((document) => examplesOf(document, first));
  const news = [...readNews(data, firstWeights)].flatMap((article) => examplesOfNews(article, first));
  log(`${news.length} words for speakers of news`);
  const weights = learnAll([...examples, ...onOwnErrors.filter((e) => e.class !== 'person'), ...news]);
  writeFileSync(FILE, writeWeights(weights));
  const dev = read('dev').flatMap((document) => examplesOf(document, decideBy(weights)));
  for (const name of ANAPHOR_CLASSES) log(`${name}: ${measure(dev, name, weights)}`);
}

/** The weights of each class. */
const learnAll = (examples: readonly Example[]): Weights =>
  Object.fromEntries(
    ANAPHOR_CLASSES.map((name) => [name, learn(examplesFor(name, examples), PENALTY[name])]),
  ) as Weights;

/**
 * The examples of a class; for `they`, of which there are few, those of all pronouns: where they go back to
 * is much the same.
 */
function examplesFor(name: AnaphorClass, examples: readonly Example[]): Example[] {
  const own = examples.filter((e) => e.class === name);
  if (name !== 'they') return own;
  const others = examples.filter((e) => e.class !== name && e.class !== 'noun' && !e.right.at(-1));
  return [...own, ...others.map(withoutNone)];
}

const withoutNone = (example: Example): Example => ({
  ...example,
  features: example.features.slice(0, -1),
  right: example.right.slice(0, -1),
  weight: WEIGHT_OF_OTHERS,
});

/**
 * Weights that make what is right likely: stochastic gradient descent with a rate for each weight (AdaGrad,
 * Duchi et al. 2011).
 */
function learn(examples: readonly Example[], penalty: number): Float64Array {
  const random = seededRandom(SEED);
  const mean = new Float64Array(TABLE_SIZE);
  for (let run = 0; run < RUNS; run++)
    learnOnce(examples, penalty, random).forEach((weight, w) => (mean[w]! += weight / RUNS));
  return mean;
}

function learnOnce(examples: readonly Example[], penalty: number, random: () => number): Float64Array {
  const weights = new Float64Array(TABLE_SIZE),
    squares = new Float64Array(TABLE_SIZE),
    sum = new Float64Array(TABLE_SIZE);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) step(example, weights, squares, penalty);
    if (epoch >= EPOCHS / 2) for (let w = 0; w < TABLE_SIZE; w++) sum[w]! += weights[w]!;
  }
  return sum.map((w) => w / (EPOCHS - Math.ceil(EPOCHS / 2)));
}

function step(example: Example, weights: Float64Array, squares: Float64Array, penalty: number): void {
  const shares = sharesOf(example, weights);
  const rightShare = shares.reduce((sum, share, c) => sum + (example.right[c] ? share : 0), 0);
  example.features.forEach((numbers, c) => {
    const share = shares[c]!;
    const slope = (share - (example.right[c] ? share / rightShare : 0)) * example.weight;
    if (slope === 0) return;
    for (const w of numbers) {
      const own = slope + penalty * weights[w]!;
      squares[w]! += own * own;
      weights[w]! -= (RATE * own) / Math.sqrt(squares[w]! + 1e-8);
    }
  });
}

function sharesOf({ features }: Example, weights: Float64Array): number[] {
  const shares = features.map((numbers) => Math.exp(numbers.reduce((sum, w) => sum + weights[w]!, 0)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

const LEAST = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** Precision and recall of the words that go back to someone with a name, by least certainty. */
function measure(examples: readonly Example[], name: AnaphorClass, weights: Weights): string {
  const own = examples.filter((e) => e.class === name);
  const wanted = own.filter((e) => e.named.some((named, c) => named && e.right[c])).length;
  const rows = LEAST.map((least) => {
    let given = 0,
      right = 0;
    for (const e of own) {
      const shares = sharesOf(e, weights[name]);
      const best = bestOf(shares.slice(0, -1));
      if (best < 0 || !e.named[best] || shares[best]! < least) continue;
      given++;
      if (e.right[best]) right++;
    }
    return `${least}: P ${percent(right, given)} R ${percent(right, wanted)}`;
  });
  return `${own.length} words, ${wanted} with a name; ${rows.join(', ')}`;
}

const bestOf = (shares: readonly number[]) =>
  shares.reduce((best, share, c) => (best < 0 || share > shares[best]! ? c : best), -1);
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
