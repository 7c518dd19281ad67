import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../language/lemma/lemmatizer.js';
import { writeModelFile } from '../language/model/model-file.js';
import { readLanguageWeights } from '../language/network/weights.js';
import { measureLanguage } from './measure-language.js';
import { writeModelCard } from './model-card.js';
import type { NetworkSizes } from './network/network.js';
import { trainNetwork } from './network/train-network.js';
import { learnLemmaRules } from './train-lemmatizer.js';
import { readTreebank } from './treebank.js';

const MODELS = 'src/language/models';
const TRAIN = ['gum-train', 'ewt-train-1', 'ewt-train-2'];
const DEV = ['gum-dev', 'ewt-dev'];
const SIZES: NetworkSizes = { embedding: 64, states: 80, vector: 48, moves: 80, relations: 48 };
const EPOCHS = 16;

export interface LanguageTraining {
  /** Folder with `treebank/*.conllu`. */
  data: string;
  log: (line: string) => void;
}

/** Trains lemmatiser, tagger and parser, and writes their model files and the model card. */
export function trainLanguage({ data, log }: LanguageTraining): void {
  const read = (name: string) => readTreebank(join(data, 'treebank', `${name}.conllu`));
  const train = TRAIN.flatMap(read);
  const dev = DEV.map((name) => ({ name, gold: read(name) }));
  const ruleText = learnLemmaRules(train);
  const rules = readRules(ruleText);
  const measure = (bytes: Uint8Array) => dev.map(({ name, gold }) => `${name}: ${measureLanguage(gold, readLanguageWeights(bytes, name), rules)}`);
  const network = trainNetwork({ train, sizes: SIZES, epochs: EPOCHS, measure: (bytes) => measure(bytes).join('; '), log });
  const files = [
    { name: 'lemmatizer.bin', bytes: writeModelFile({}, new Map([['rules', new TextEncoder().encode(ruleText)]])) },
    { name: 'language.bin', bytes: network },
  ];
  const card = writeModelCard({
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    words: train.reduce((n, s) => n + s.forms.length, 0),
    sentences: train.length,
    scores: measure(network),
  });
  mkdirSync(MODELS, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(MODELS, name), bytes);
  writeFileSync(join(MODELS, 'model-card.md'), card);
}
