import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModelFile } from '../language/model/model-file.js';
import { LABEL_SEPARATOR } from '../language/tag/tagger.js';
import { learnLemmaRules } from './train-lemmatizer.js';
import { trainParser } from './train-parser.js';
import { trainTagger } from './train-tagger.js';
import { readTreebank, type TreebankSentence } from './treebank.js';

const MODELS = 'src/language/models';
const TRAIN = ['gum-train', 'ewt-train-1', 'ewt-train-2'];
const DEV = ['gum-dev', 'ewt-dev'];
const TAGGER_BYTES = 1.6e6;
const PARSER_BYTES = 4.2e6;
const FOLDS = 4;
const TAGGER_EPOCHS = 8;
const FOLD_EPOCHS = 4;
const PARSER_EPOCHS = 10;

export interface LanguageTraining {
  /** Folder with `treebank/*.conllu`. */
  data: string;
  log: (line: string) => void;
}

/** Trains tagger, lemmatiser and parser, and writes their model files. */
export function trainLanguage({ data, log }: LanguageTraining): void {
  const read = (names: string[]) => names.flatMap((name) => readTreebank(join(data, 'treebank', `${name}.conllu`)));
  const train = read(TRAIN);
  const dev = read(DEV);
  mkdirSync(MODELS, { recursive: true });
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(MODELS, name), bytes);
    log(`${name}: ${bytes.length} bytes`);
  };
  const rules = new TextEncoder().encode(learnLemmaRules(train));
  write('lemmatizer.bin', writeModelFile({}, new Map([['rules', rules]])));
  const tagger = trainTagger(train, dev, TAGGER_EPOCHS, log);
  write('tagger.bin', tagger.pack(TAGGER_BYTES));
  const retagged = jackknife(train, log);
  const labels = [...new Set(train.flatMap((s) => s.pos.map((pos, i) => `${pos}${LABEL_SEPARATOR}${s.tags[i]!}`)))].sort();
  const parser = trainParser(retagged, dev.map((s) => retag(s, tagger.tag(s.forms))), labels, PARSER_EPOCHS, log);
  write('parser.bin', parser.pack(PARSER_BYTES));
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
