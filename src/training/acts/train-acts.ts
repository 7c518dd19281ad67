import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRIGGER_CLASSES } from '../../acts/model/act-types.js';
import { seededRandom } from '../random.js';
import { readArticles } from './corpus.js';
import { DecisionList } from './decisions.js';
import type { Learned, Learning } from './adagrad.js';
import { learn } from './learn.js';
import { learnChoices } from './learn-choices.js';
import { againstNone, joinModels } from './join-models.js';
import { PartyExamples } from './party-examples.js';
import { SIDES } from '../../acts/parties/choose.js';
import { readDocuments } from './documents.js';
import { readOwnArticles } from './own-articles.js';
import { readOwn } from './own-sentences.js';
import { packActsModel } from './pack.js';
import {
  addPatternDecisions,
  addTriggerDecisions,
  alignArticle,
  readPatternExamples,
  triggerLemmas,
} from './trigger-examples.js';

const MODELS = 'src/assets';
/** The answer is the mean of so many learners, each with a seed of its own. */
const LEARNERS = 4;
const SEED = 7,
  NEXT_SEED = 101;
/** So often the examples of the patterns count. */
const PATTERN_WEIGHT = 3;
/** So often the project's own sentences count, for triggers. */
const OWN_WEIGHT = 3;
/** Weight of a word that tells an act: most tell none. */
const ACT_WEIGHT = Number(process.env.ACTW ?? 1.5);
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
  weights: TRIGGER_CLASSES.map((_, type) => (type === 0 ? 1 : ACT_WEIGHT)),
};

const LEADS: Learning = { ...TRIGGERS, hidden: 0.5, sparsity: 0.006, least: 3, classes: 1, weights: [] };
const BESIDE: Learning = { ...LEADS, hidden: 0.3, classes: 2, weights: [1, 1] };

export interface ActsTraining {
  /** Folder with `articles/*-train` . */
  data: string;
  log: (line: string) => void;
}

/** Trains the models of acts and writes their file. */
export function trainActs({ data, log }: ActsTraining): void {
  const articles = FOLDERS.flatMap((folder) => readArticles(join(data, 'articles', folder)));
  const E = (name: string, value: number) => Number(process.env[name] ?? value);
  const own = readOwn('sentences');
  const documents = E('DOCS', 1) ? readDocuments(data) : [];
  const stories = E('OWNA', 1) ? readOwnArticles() : [];
  const lemmas = triggerLemmas([...articles, ...own, ...documents, ...stories]);
  const known = new Set(lemmas);
  const aligned = articles.map((article) => alignArticle(article, known));
  const sentences = own.map((article) => alignArticle(article, known));
  const more = documents.map((article) => alignArticle(article, known));
  const told = stories.map((article) => alignArticle(article, known));
  const list = new DecisionList();
  for (const article of aligned) addTriggerDecisions(article, known, list);
  for (let i = 0; i < OWN_WEIGHT; i++)
    for (const sentence of sentences) addTriggerDecisions(sentence, known, list);
  if (E('DOCS_T', 1)) for (const article of more) addTriggerDecisions(article, known, list);
  if (E('OWNA_T', 1)) for (const article of told) addTriggerDecisions(article, known, list);
  const plain = readPatternExamples();
  for (let i = 0; i < PATTERN_WEIGHT; i++) addPatternDecisions(plain, known, list);
  log(`acts: ${articles.length} articles, ${list.length} words that may tell an act`);
  const decisions = list.all();
  const triggers = mean((random) => learn(decisions, TRIGGERS, random));
  const examples = new PartyExamples();
  // They tell who stands where; triggers learned on them are worse on the development sets.
  const passages = readOwn('passages').map((article) => alignArticle(article, known));
  for (const article of [...aligned, ...sentences, ...passages, ...(E('DOCS_P', 1) ? more : []), ...(E('OWNA_P', 1) ? told : [])]) examples.add(article);
  log(`acts: ${examples.leads[0].length} acts with parties`);
  const leads = examples.leads.map((side) => {
    const choices = side.all();
    return mean((random) => learnChoices(choices, LEADS, random));
  });
  const others = examples.beside.all();
  const beside = againstNone(mean((random) => learn(others, BESIDE, random)));
  const file = packActsModel({ lemmas }, [
    { name: 'triggers', classes: TRIGGER_CLASSES, learned: triggers, least: 0.05 },
    { name: 'leads', classes: SIDES, learned: joinModels(leads), least: 0.05 },
    { name: 'beside', classes: ['beside'], learned: beside, least: 0.05 },
  ]);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(process.env.OUT ?? join(MODELS, 'acts.bin'), file);
  log(`acts.bin: ${file.length} bytes`);
}

/** The mean of the weights of several learners. */
function mean(learnOne: (random: () => number) => Learned): Learned {
  const all = Array.from({ length: LEARNERS }, (_, i) => learnOne(seededRandom(SEED + i * NEXT_SEED)));
  const [{ classes, hashes, weights }] = all as [Learned, ...Learned[]];
  const sums = weights.map((_, at) => all.reduce((sum, each) => sum + each.weights[at]!, 0));
  return { classes, hashes, weights: sums.map((sum) => sum / LEARNERS) };
}
