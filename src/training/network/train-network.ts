import { createKernel } from '../../language/kernel/create-kernel.js';
import { PARTS } from '../../language/network/word-parts.js';
import type { LanguageLabels } from '../../language/network/weights.js';
import { seededRandom } from '../random.js';
import type { TreebankSentence } from '../treebank.js';
import type { WordVectors } from '../vectors/read-vectors.js';
import { EncoderPass } from './encoder-pass.js';
import {
  collectLabels,
  countVocabulary,
  partRows,
  partsOf,
  type CountedVocabulary,
  type Example,
} from './examples.js';
import { learnArcs } from './learn-arcs.js';
import { Lessons, type Teachers } from './lessons.js';
import { learnRelations, learnTags } from './losses.js';
import { createNetwork, parametersOf, type NetworkSizes, type TrainableNetwork } from './network.js';
import { packNetwork } from './pack-network.js';
import { pretrainWords } from './pretrain-words.js';
import { findStandIns } from './stand-ins.js';
import { VectorTable } from './vector-table.js';

const SENTENCES_A_STEP = 16;
const RATE = 0.004;
/** What is learned from raw text is made smaller by this before the rest is learned. */
const PART_SCALE = 0.5;
/** The rate rises over so many steps, then falls to a share of itself. */
const WARM_UP = 200,
  LAST_RATE = 0.05;
/** Share of sentences that are learned without capitals, as a headline in capitals is read. */
const SMALL = 0.03;
/** Room for the network and for what is computed of a sentence. */
const KERNEL_BYTES = 2 ** 28;
/**
 * A word seen `n` times in treebanks is taken for an unknown one with the chance `UNKNOWN / (UNKNOWN + n)`.
 */
const UNKNOWN = 0.5;

export interface NetworkTraining {
  train: readonly TreebankSentence[];
  /** Words of sentences without annotation, from which the words are learned first. */
  raw: readonly (readonly string[])[];
  /** Vectors of words, `sizes.vector` numbers each. */
  vectors: WordVectors;
  sizes: NetworkSizes;
  seed: number;
  teachers: Teachers | null;
  epochs: number;
  /** Scores the model as it is after each epoch. */
  measure: (weights: Uint8Array) => string;
  log: (line: string) => void;
}

/** Learns tags, heads and relations together; returns the bytes of the model file. */
export function trainNetwork({
  train,
  raw,
  vectors,
  sizes,
  seed,
  teachers,
  epochs,
  measure,
  log,
}: NetworkTraining): Uint8Array {
  const random = seededRandom(seed);
  const labels = collectLabels(train);
  const forms = [...raw, ...train.map((s) => s.forms)];
  const vocabulary = countVocabulary(
    train.map((s) => s.forms),
    raw,
  );
  const network = createNetwork(sizes, partRows(vocabulary), labels, createKernel(KERNEL_BYTES), random);
  const parameters = parametersOf(network);
  const table = new VectorTable(vectors, vocabulary);
  const lesson: Lesson = { network, vocabulary, labels, table, random };
  const lessons = new Lessons({ train, teachers, vocabulary, labels, table, random });
  pretrainWords(
    network,
    forms.map((sentence) => partsOf(sentence, vocabulary)),
    vocabulary.counts,
    log,
  );
  network.parts.restart(PART_SCALE);
  const steps = epochs * Math.ceil(lessons.count / SENTENCES_A_STEP);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0,
      count = 0;
    for (const example of lessons.epoch()) {
      loss += learnSentence(example, lesson);
      if (++count % SENTENCES_A_STEP !== 0 && count < lessons.count) continue;
      step++;
      const rate = RATE * Math.min(1, step / WARM_UP) * (1 - (1 - LAST_RATE) * (step / steps));
      for (const parameter of parameters) parameter.step(rate);
    }
    const scores = measure(packNetwork(network, table, labels));
    const each = (loss / lessons.count).toFixed(2);
    log(`language epoch ${epoch} of ${epochs}: loss ${each} a sentence; ${scores}`);
  }
  return packNetwork(network, table, labels, findStandIns(train));
}

interface Lesson {
  network: TrainableNetwork;
  vocabulary: CountedVocabulary;
  labels: LanguageLabels;
  table: VectorTable;
  random: () => number;
}

/** Adds the gradients of one sentence, and returns its loss. */
function learnSentence(
  example: Example,
  { network, vocabulary, labels, table, random }: Lesson,
): number {
  const parts = (random() < SMALL ? example.smallParts : example.parts).slice();
  for (let word = 0; word < parts.length; word += PARTS) {
    if (random() < UNKNOWN / (UNKNOWN + vocabulary.treebankCounts[parts[word]!]!)) parts[word] = 0;
  }
  const { answer } = example;
  return network.kernel.scoped(() => {
    const pass = new EncoderPass(network, parts, table.read(example, parts), random);
    const loss =
      learnTags(network, pass, labels, answer.pos, answer.tags) +
      learnArcs(network, pass, answer.arcs, random) +
      learnRelations(network, pass, answer.heads, answer.relations);
    pass.backward();
    return loss;
  });
}
