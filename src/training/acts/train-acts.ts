import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRIGGER_CLASSES } from '../../acts/model/act-types.js';
import { seededRandom } from '../random.js';
import { readArticles } from './corpus.js';
import { DecisionList } from './decisions.js';
import { learn, type Learning } from './learn.js';
import { addPartyDecisions, addPlainPartyDecisions, ROLES } from './party-examples.js';
import { readOwnSentences } from './own-sentences.js';
import { packActsModel } from './pack.js';
import {
  addPatternDecisions,
  addTriggerDecisions,
  alignArticle,
  readPatternExamples,
  triggerLemmas,
} from './trigger-examples.js';

const MODELS = 'src/assets';
const SEED = 7;
/** So often the examples of the patterns count. */
const PATTERN_WEIGHT = 2;
/** So often the project's own sentences count. */
const OWN_WEIGHT = 2;
const FOLDERS = ['wikinews-train', 'voa-train', 'state-train'];

/** Chosen on the development sets. */
const TRIGGERS: Learning = {
  classes: TRIGGER_CLASSES.length,
  epochs: 12,
  rate: 0.1,
  decay: 1e-4,
  sparsity: 0.01,
  hidden: 0.3,
  least: 3,
  weights: TRIGGER_CLASSES.map(() => 1),
};

const PARTIES: Learning = {
  ...TRIGGERS,
  hidden: 0.4,
  sparsity: 0.005,
  classes: ROLES.length,
  weights: ROLES.map(() => 1),
};

export interface ActsTraining {
  /** Folder with `articles/*-train` . */
  data: string;
  log: (line: string) => void;
}

/** Trains the models of acts and writes their file. */
export function trainActs({ data, log }: ActsTraining): void {
  const articles = FOLDERS.flatMap((folder) => readArticles(join(data, 'articles', folder)));
  const own = readOwnSentences();
  const lemmas = triggerLemmas([...articles, ...own]);
  const known = new Set(lemmas);
  const aligned = articles.map((article) => alignArticle(article, known));
  const sentences = own.map((article) => alignArticle(article, known));
  for (let i = 0; i < OWN_WEIGHT; i++) aligned.push(...sentences);
  const list = new DecisionList();
  for (const article of aligned) addTriggerDecisions(article, known, list);
  const plain = readPatternExamples();
  for (let i = 0; i < PATTERN_WEIGHT; i++) addPatternDecisions(plain, known, list);
  log(`acts: ${articles.length} articles, ${list.length} words that may tell an act`);
  const triggers = learn(list.all(), TRIGGERS, seededRandom(SEED));
  const roles = new DecisionList();
  for (const article of aligned) addPartyDecisions(article, roles);
  addPlainPartyDecisions(plain, roles);
  log(`acts: ${roles.length} phrases that may be parties`);
  const parties = learn(roles.all(), PARTIES, seededRandom(SEED));
  const file = packActsModel({ lemmas }, [
    { name: 'triggers', classes: TRIGGER_CLASSES, learned: triggers, least: 0.05 },
    { name: 'parties', classes: ROLES, learned: parties, least: 0.05 },
  ]);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'acts.bin'), file);
  log(`acts.bin: ${file.length} bytes`);
}
