import { Committee } from './network/committee.js';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmaRules } from '../language/load-models.js';
import { readLanguageWeights } from '../language/network/weights.js';
import { measureLanguage } from './measure-language.js';
import { writeModelCard } from './model-card.js';
import type { NetworkSizes } from './network/network.js';
import type { Teachers } from './network/lessons.js';
import { trainNetwork } from './network/train-network.js';
import { FOR_TEACHERS, FOR_WORDS, readRawText } from './raw-text.js';
import { readTrainTreebanks, readTreebank } from './treebank.js';
import { readVectors } from './vectors/read-vectors.js';

const MODELS = 'src/assets';
const DEV = ['gum-dev', 'ewt-dev'];
const SIZES: NetworkSizes = {
  embedding: 64,
  recurrences: 3,
  states: 96,
  arcs: 80,
  relations: 48,
  vector: 100,
};
const EPOCHS = 24;
const SEED = 20210917;
/** Seeds of the networks that teach the one that ships. */
const TEACHERS = [SEED, 7, 11];

export interface LanguageTraining {
  /** Folder with `treebank/*.conllu`, `raw/*.jsonl`, `ner/*.jsonl` and `vectors/`. */
  data: string;
  log: (line: string) => void;
}

/** Trains tagger and parser, after the lemmatiser, and writes their model file and the model card. */
export function trainLanguage({ data, log }: LanguageTraining): void {
  const read = (name: string) => readTreebank(join(data, 'treebank', `${name}.conllu`));
  const train = readTrainTreebanks(data);
  const dev = DEV.map((name) => ({ name, gold: read(name) }));
  const raw = readRawText(data, FOR_WORDS);
  const vectors = readVectors(data);
  const rules = lemmaRules();
  const measure = (bytes: Uint8Array) =>
    dev.map(
      ({ name, gold }) => `${name}: ${measureLanguage(gold, readLanguageWeights(bytes, name), rules)}`,
    );
  const learn = (seed: number, teachers: Teachers | null) =>
    trainNetwork({
      train,
      raw,
      vectors,
      sizes: SIZES,
      seed,
      teachers,
      epochs: EPOCHS,
      measure: (bytes) => measure(bytes).join('; '),
      log,
    });
  const committee = new Committee(
    TEACHERS.map((seed) => readLanguageWeights(learn(seed, null), `teacher ${seed}`)),
  );
  const network = learn(SEED, { committee, sentences: readRawText(data, FOR_TEACHERS) });
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'language.bin'), network);
  const card = writeModelCard({
    files: ['lemmatizer.bin', 'language.bin'].map((name) => ({
      name,
      bytes: statSync(join(MODELS, name)).size,
    })),
    words: train.reduce((n, s) => n + s.forms.length, 0),
    sentences: train.length,
    rawSentences: raw.length,
    scores: measure(network),
  });
  writeFileSync(join(MODELS, 'model-card.md'), card);
}
