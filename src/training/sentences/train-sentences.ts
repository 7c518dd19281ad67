import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askParser } from '../../language/boundaries/ask-parser.js';
import {
  keepSlots,
  LEAST_DOUBTFUL,
  leastEnding,
  signsOf,
  sumSlots,
  weigh,
  writeBoundaryModel,
  type BoundaryModel,
} from '../../language/boundaries/boundary-model.js';
import { SLOTS } from '../../language/boundaries/boundary-reader.js';
import { TEMPLATES } from '../../language/boundaries/templates.js';
import { AdaGrad } from '../acts/adagrad.js';
import { seededRandom } from '../random.js';
import { boundariesOf, type Boundary } from './boundaries.js';
import { readTreebankTexts, type TreebankText } from './treebank-texts.js';

const FILE = 'src/assets/sentences.bin';
const TREEBANKS = ['gum-train', 'ewt-train-1', 'ewt-train-2'];
const DEV = ['gum-dev', 'ewt-dev'];
/** Edited news, in which no sentence ends without a mark. */
const NEWS = ['wikinews.train', 'state.train'];
const SEED = 7;
const AROUND = { epochs: 8, rate: 0.15, decay: 3e-4, sparsity: 0, hidden: 0.2, least: 1 };
const RUNS = 4;
const TOGETHER = { epochs: 60, rate: 0.1 };
/** Parts of the texts of which each is weighed by what the others teach. */
const FOLDS = 4;

export interface SentencesTraining {
  /** Folder with `treebank/*.conllu` and `ner/*.jsonl`. */
  data: string;
  log: (line: string) => void;
}

/**
 * Learns where sentences end without a mark, and writes the model. What stands around a boundary is weighed
 * first; then, where that leaves doubt, its sum together with what the parser says.
 */
export function trainSentences({ data, log }: SentencesTraining): void {
  const treebanks = (names: readonly string[]) =>
    names.flatMap((name) => readTreebankTexts(join(data, 'treebank', `${name}.conllu`)));
  const boundaries = boundariesOf([
    ...treebanks(TREEBANKS),
    ...NEWS.flatMap((name) => readNews(data, name)),
  ]);
  log(`${boundaries.length} boundaries, ${boundaries.filter((b) => b.isEnding).length} of them ends`);
  const doubtful: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = ({ text }: Boundary) => text % FOLDS === fold;
    const slots = learnSlots(boundaries.filter((b) => !isOwn(b)));
    doubtful.push(...examplesOf(boundaries.filter(isOwn), slots));
  }
  log(`${doubtful.length} in doubt, ${doubtful.filter((b) => b.isEnding).length} of them ends`);
  const model: BoundaryModel = { slots: learnSlots(boundaries), signs: learnSigns(doubtful) };
  writeFileSync(FILE, writeBoundaryModel(model));
  for (const name of DEV) log(`${name}: ${measure(boundariesOf(treebanks([name])), model)}`);
}

const readNews = (data: string, name: string): TreebankText[] =>
  readFileSync(join(data, 'ner', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, starts: new Set<number>() }));

/** What is known of a doubtful boundary. */
interface Example {
  signs: readonly number[];
  isEnding: boolean;
}

/** The boundaries at which what stands around leaves doubt. */
function examplesOf(boundaries: readonly Boundary[], slots: Int8Array): Example[] {
  const examples: Example[] = [];
  for (const boundary of boundaries) {
    const around = sumSlots(boundary.slots, slots);
    if (around < LEAST_DOUBTFUL) continue;
    const [shares] = askParser(boundary.sentence, [boundary.at], boundary.tokens);
    examples.push({ signs: signsOf(around, shares!), isEnding: boundary.isEnding });
  }
  return examples;
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** The mean of several learners depends less on any order. */
function learnSlots(boundaries: readonly Boundary[]): Int8Array {
  const random = seededRandom(SEED);
  const mean = new Float32Array(SLOTS);
  for (let run = 0; run < RUNS; run++)
    learnOnce(boundaries, random).forEach((weight, slot) => (mean[slot]! += weight / RUNS));
  return keepSlots(mean);
}

function learnOnce(boundaries: readonly Boundary[], random: () => number): Float32Array {
  const learner = new AdaGrad(SLOTS, AROUND);
  const seen = new Int32Array(TEMPLATES.length);
  const learnFrom = (b: number): void => {
    const { slots, isEnding: wanted } = boundaries[b]!;
    let count = 0,
      sum = 0;
    for (const slot of slots) {
      if (random() < AROUND.hidden) continue;
      seen[count++] = slot;
      sum += learner.weights[slot]!;
    }
    learner.move(logistic(sum) - Number(wanted), seen, 0, count, 0);
  };
  return learner.learn(boundaries.length, learnFrom, random);
}

/** Weights of few signs, by stochastic gradient descent with a rate for each (AdaGrad). */
function learnSigns(examples: readonly Example[]): number[] {
  const { rate, epochs } = TOGETHER;
  const weights = examples[0]!.signs.map(() => 0),
    squares = weights.map(() => 1e-6);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { signs, isEnding: wanted } of examples) {
      const error =
        logistic(signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0)) - Number(wanted);
      signs.forEach((sign, i) => {
        squares[i]! += (error * sign) ** 2;
        weights[i]! -= (rate * error * sign) / Math.sqrt(squares[i]!);
      });
    }
  return weights.map((weight) => Number(weight.toFixed(3)));
}

function measure(boundaries: readonly Boundary[], model: BoundaryModel): string {
  let found = 0,
    right = 0;
  for (const boundary of boundaries) {
    const [example] = examplesOf([boundary], model.slots);
    if (!example || weigh(example.signs, model) < leastEnding(boundary.carelessness)) continue;
    found++;
    if (boundary.isEnding) right++;
  }
  const wanted = boundaries.filter((b) => b.isEnding).length;
  return `${wanted} ends without a mark, ${found} found, ${right} of them right`;
}
