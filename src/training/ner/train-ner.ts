import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NameLists } from '../../entities/recognise/model/name-lists.js';
import { readNerModel } from '../../entities/recognise/model/ner-model.js';
import { readText } from '../../entities/recognise/model/reading.js';
import { seededRandom } from '../random.js';
import { Crf } from './crf.js';
import { makeExamples, readCorpus } from './examples.js';
import { indexFeatures } from './feature-index.js';
import { CORPORA } from './guidelines.js';
import { compileLists } from './list-files.js';
import { measure } from './measure.js';
import { packCrf, writeNerModel } from './pack-crf.js';

const MODELS = 'src/entities/models';
const MOST_BYTES = 3.3e6;
const EPOCHS = 7;
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
  const random = seededRandom(SEED);
  const documents = CORPORA.filter(({ dev }) => !dev).flatMap((corpus) => readCorpus(data, corpus));
  const examples = documents.flatMap((document) => makeExamples(document, readText(document.segmentation, lists)));
  const index = indexFeatures(examples);
  for (const { features } of examples) features.forEach((hash, f) => { features[f] = index.numberOf(hash); });
  log(`${examples.length} sentences, ${index.hashes.length} features, ${index.labels.length} weights`);
  const crf = new Crf(index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    crf.learn(examples, 1 - epoch / EPOCHS, random);
    log(`epoch ${epoch + 1} of ${EPOCHS}`);
  }
  const file = writeNerModel(packCrf(index, crf.weights, MOST_BYTES), table);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'ner.bin'), file);
  log(`ner.bin: ${file.length} bytes`);
  const model = readNerModel(file, 'ner.bin');
  for (const corpus of CORPORA) if (corpus.dev) log(`${corpus.file}: ${measure(readCorpus(data, corpus), model)}`);
}
