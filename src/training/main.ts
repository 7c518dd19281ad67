import { parseArgs } from 'node:util';
import { trainLanguage } from './train-language.js';
import { trainLemmas } from './lemmas/train-lemmas.js';
import { trainCoref } from './coref/train-coref.js';
import { trainActs } from './acts/train-acts.js';
import { trainNer } from './ner/train-ner.js';
import { trainSentences } from './sentences/train-sentences.js';
import { trainClusters } from './vectors/train-clusters.js';

// Makes the models that the package ships: npm run train -- --data DIR [--only clusters]
const TRAINERS = new Map([
  ['clusters', trainClusters],
  ['lemmas', trainLemmas],
  ['language', trainLanguage],
  ['sentences', trainSentences],
  ['names', trainNer],
  ['coref', trainCoref],
  ['acts', trainActs],
]);

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const log = (line: string) => process.stdout.write(`${line}\n`);

if (values.data === undefined) {
  process.stderr.write('training: --data DIR is missing: the folder that holds treebank/ and ner/\n');
  process.exitCode = 2;
} else {
  for (const [name, train] of TRAINERS)
    if (values.only === undefined || values.only === name) train({ data: values.data, log });
}
