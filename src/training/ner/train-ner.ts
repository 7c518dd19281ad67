import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameLists } from '../../entities/recognise/propose/model/name-lists.js';
import { readNerModel } from '../../entities/recognise/propose/model/ner-model.js';
import { readText } from '../../entities/recognise/propose/model/reading.js';
import { seededRandom } from '../random.js';
import { Crf, TRANSITIONS, type CrfWeights } from './crf.js';
import { makeExamples, readCorpus, type Example } from './examples.js';
import { indexFeatures, type FeatureIndex } from './feature-index.js';
import { CORPORA } from './guidelines.js';
import { compileLists } from './list-files.js';
import { measure } from './measure.js';
import { packCrf, writeNerModel } from './pack-crf.js';

const MODELS = 'src/assets';
const MOST_BYTES = 3.3e6;
const EPOCHS = 12;
/** So many models, which see the data in other orders with other features hidden, are averaged: they err less together. */
const LEARNERS = 5;
const SEED = 4;

export interface NerTraining {
  /** Folder with `ner/*.jsonl`. */
  data: string;
  log: (line: string) => void;
}

/** Trains the recogniser of names and writes its model file. */
export function trainNer({ data, log }: NerTraining): void {
  const table = compileLists();
  const lists = new NameLists(table.hashes, table.bits);
  const documents = CORPORA.filter(({ dev }) => !dev).flatMap((corpus) => readCorpus(data, corpus));
  const examples = documents.flatMap((document) =>
    makeExamples(document, readText(document.segmentation, lists)),
  );
  const index = indexFeatures(examples);
  for (const { features } of examples)
    features.forEach((hash, f) => {
      features[f] = index.numberOf(hash);
    });
  log(`${examples.length} sentences, ${index.hashes.length} features, ${index.labels.length} weights`);
  const weights = learnMean(index, examples, seededRandom(SEED), log);
  const file = writeNerModel(packCrf(index, weights, MOST_BYTES), table);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'ner.bin'), file);
  log(`ner.bin: ${file.length} bytes`);
  const model = readNerModel(file, 'ner.bin');
  for (const corpus of CORPORA)
    if (corpus.dev) log(`${corpus.file}: ${measure(readCorpus(data, corpus), model)}`);
}

/** Mean weights of `LEARNERS` models. */
function learnMean(
  index: FeatureIndex,
  examples: Example[],
  random: () => number,
  log: (line: string) => void,
): CrfWeights {
  const weights = new Float64Array(index.labels.length),
    transitions = new Float64Array(TRANSITIONS);
  for (let learner = 1; learner <= LEARNERS; learner++) {
    const crf = new Crf(index);
    for (let epoch = 0; epoch < EPOCHS; epoch++) crf.learn(examples, 1 - epoch / EPOCHS, random);
    crf.weights.weights.forEach((weight, i) => {
      weights[i]! += weight / LEARNERS;
    });
    crf.weights.transitions.forEach((weight, i) => {
      transitions[i]! += weight / LEARNERS;
    });
    log(`names: learner ${learner} of ${LEARNERS}`);
  }
  return { weights: Float32Array.from(weights), transitions: Float32Array.from(transitions) };
}
