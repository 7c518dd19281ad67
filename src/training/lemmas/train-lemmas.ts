import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModelFile } from '../../language/model-file/model-file.js';
import { readTrainTreebanks } from '../treebank.js';
import { learnLemmaRules } from './learn-rules.js';
import { readWordForms } from './word-forms.js';

const MODELS = 'src/assets';

export interface LemmaTraining {
  /** Folder with `treebank/*.conllu`. */
  data: string;
  log: (line: string) => void;
}

/** Learns the rules of the lemmatiser and writes their file. */
export function trainLemmas({ data, log }: LemmaTraining): void {
  const rules = learnLemmaRules(readTrainTreebanks(data), readWordForms());
  const bytes = writeModelFile({}, new Map([['rules', new TextEncoder().encode(rules)]]));
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'lemmatizer.bin'), bytes);
  log(`lemmatizer.bin: ${bytes.length} bytes`);
}
