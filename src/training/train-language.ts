import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../language/lemma/lemmatizer.js';
import { LinearModel } from '../language/model/linear-model.js';
import { writeModelFile } from '../language/model/model-file.js';
import { MOVE_NAMES } from '../language/parse/transitions.js';
import { LABEL_SEPARATOR } from '../language/tag/tagger.js';
import { learnLemmaRules } from './train-lemmatizer.js';
import { measureLanguage } from './measure-language.js';
import { writeModelCard } from './model-card.js';
import { packModel } from './pack.js';
import { trainParser } from './train-parser.js';
import { trainTagger } from './train-tagger.js';
import { readTreebank, type TreebankSentence } from './treebank.js';

const MODELS = 'src/language/models';
const TRAIN = ['gum-train', 'ewt-train-1', 'ewt-train-2'];
const DEV = ['gum-dev', 'ewt-dev'];
const TAGGER_BYTES = 1.9e6;
const MOVES_BYTES = 2.9e6;
const RELATIONS_BYTES = 1.2e6;
const FOLDS = 3;
const TAGGER_EPOCHS = 6;
const FOLD_EPOCHS = 3;
const PARSER_EPOCHS = 5;

export interface LanguageTraining {
  /** Folder with `treebank/*.conllu`. */
  data: string;
  log: (line: string) => void;
}

/** Trains tagger, lemmatiser and parser, and writes their model files and the model card. */
export function trainLanguage({ data, log }: LanguageTraining): void {
  const read = (name: string) => readTreebank(join(data, 'treebank', `${name}.conllu`));
  const train = TRAIN.flatMap(read);
  const dev = DEV.flatMap(read);
  const files: { name: string; bytes: Uint8Array }[] = [];
  const ruleText = learnLemmaRules(train);
  files.push({ name: 'lemmatizer.bin', bytes: writeModelFile({}, new Map([['rules', new TextEncoder().encode(ruleText)]])) });
  const tagger = trainTagger(train, dev, TAGGER_EPOCHS, log);
  files.push({ name: 'tagger.bin', bytes: packModel(tagger.perceptron, { labels: tagger.labels }, TAGGER_BYTES) });
  const { moves, relations, relationNames } = trainParser({
    train: jackknife(train, log),
    dev: dev.map((s) => retag(s, tagger.tag(s.forms))),
    tagLabels: tagger.labels,
    epochs: PARSER_EPOCHS,
    log,
  });
  files.push({ name: 'parser.bin', bytes: packModel(moves, { labels: MOVE_NAMES, tags: tagger.labels }, MOVES_BYTES) });
  files.push({ name: 'relations.bin', bytes: packModel(relations, { labels: relationNames }, RELATIONS_BYTES) });

  const [, taggerFile, movesFile, relationsFile] = files.map(({ bytes, name }) => (name === 'lemmatizer.bin' ? null : LinearModel.read(bytes, name)));
  const models = { tagger: taggerFile!, moves: movesFile!, relations: relationsFile!, lemmas: readRules(ruleText) };
  const scores = DEV.map((name) => `${name}: ${measureLanguage(read(name), models)}`);
  const card = writeModelCard({
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    words: train.reduce((n, s) => n + s.forms.length, 0),
    sentences: train.length,
    scores,
  });
  mkdirSync(MODELS, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(MODELS, name), bytes);
  writeFileSync(join(MODELS, 'model-card.md'), card);
  for (const line of scores) log(line);
}

/** Every sentence with the tags of a tagger that has not seen it, so that the parser learns to live with wrong ones. */
function jackknife(train: readonly TreebankSentence[], log: (line: string) => void): TreebankSentence[] {
  const result = [...train];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = train.filter((_, i) => i % FOLDS !== fold);
    const tagger = trainTagger(others, [], FOLD_EPOCHS, log);
    train.forEach((s, i) => { if (i % FOLDS === fold) result[i] = retag(s, tagger.tag(s.forms)); });
    log(`tagger for fold ${fold + 1} of ${FOLDS} done`);
  }
  return result;
}

function retag(s: TreebankSentence, labels: readonly string[]): TreebankSentence {
  const parts = labels.map((label) => label.split(LABEL_SEPARATOR) as [string, string]);
  return { ...s, pos: parts.map(([pos]) => pos), tags: parts.map(([, tag]) => tag) };
}
