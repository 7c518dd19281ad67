import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameLists, type ListTable } from '../../entities/recognise/propose/model/name-lists.js';
import { readNerModel } from '../../entities/recognise/propose/model/ner-model.js';
import { readText } from '../../entities/recognise/propose/model/reading.js';
import { seededRandom } from '../random.js';
import { Crf, type CrfWeights } from './crf.js';
import { makeExamples, readCorpus, type Example } from './examples.js';
import { indexFeatures, type FeatureIndex } from './feature-index.js';
import { CORPORA } from './guidelines.js';
import { compileLists } from './list-files.js';
import { measure } from './measure.js';
import { packCrf, writeNerModel } from './pack-crf.js';

const MODELS = 'src/assets';
const MOST_BYTES = 2.8e6;
const EPOCHS = 10;
/**
 * So many models, which see the data in other orders with other features hidden, are averaged: they err less
 * together.
 */
const LEARNERS = 5;
const SEED = 4;

export interface NerTraining {
  /** Folder with `ner/*.jsonl`. */
  data: string;
  log: (line: string) => void;
}

/** What the learners see: sentences by the numbers of their features. */
interface Material {
  table: ListTable;
  index: FeatureIndex;
  examples: readonly Example[];
}

/** Trains the recogniser of names and writes its model file. */
export function trainNer({ data, log }: NerTraining): void {
  const material = readMaterial(data);
  const { index, examples } = material;
  log(`${examples.length} sentences, ${index.hashes.length} features, ${index.labels.length} weights`);
  const learners = Array.from({ length: LEARNERS }, (_, learner) => {
    const weights = learn(material, learner);
    log(`names: learner ${learner + 1} of ${LEARNERS}`);
    return weights;
  });
  writeMean(material, learners, { data, log });
}

function readMaterial(data: string): Material {
  const table = compileLists();
  const lists = new NameLists(table);
  const documents = CORPORA.filter(({ dev }) => !dev).flatMap((corpus) => readCorpus(data, corpus));
  const examples = documents.flatMap((document) =>
    makeExamples(document, readText(document.segmentation, lists)),
  );
  const index = indexFeatures(examples);
  for (const { features } of examples)
    features.forEach((hash, f) => {
      features[f] = index.numberOf(hash);
    });
  return { table, index, examples };
}

/** What one learner makes of the material; it depends on its number alone, whichever have learned before. */
function learn({ index, examples }: Material, learner: number): CrfWeights {
  const random = seededRandom(SEED + learner);
  const crf = new Crf(index);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) crf.learn(order, 1 - epoch / EPOCHS, random);
  return crf.weights;
}

/** Writes the mean of the learners as the model file, and logs its scores. */
function writeMean(
  { table, index }: Material,
  learners: readonly CrfWeights[],
  { data, log }: NerTraining,
): void {
  const mean = {
    weights: meanOf(learners.map(({ weights }) => weights)),
    transitions: meanOf(learners.map(({ transitions }) => transitions)),
  };
  const file = writeNerModel(packCrf(index, mean, MOST_BYTES), table);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'ner.bin'), file);
  log(`ner.bin: ${file.length} bytes`);
  const model = readNerModel(file, 'ner.bin');
  for (const corpus of CORPORA)
    if (corpus.dev) log(`${corpus.file}: ${measure(readCorpus(data, corpus), model)}`);
}

const meanOf = (rows: readonly Float32Array[]): Float32Array =>
  rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
