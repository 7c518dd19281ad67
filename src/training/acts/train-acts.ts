import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRIGGER_CLASSES } from '../../acts/model/act-types.js';
import { seededRandom } from '../random.js';
import { readArticles } from './corpus.js';
import { DecisionList } from './decisions.js';
import type { Learned, Learning } from './adagrad.js';
import { learn, type Decisions } from './learn.js';
import { learnChoices } from './learn-choices.js';
import { againstNone, joinModels } from './join-models.js';
import { PartyExamples } from './party-examples.js';
import { SIDES } from '../../acts/parties/lead-chances.js';
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
  type AlignedArticle,
} from './trigger-examples.js';

const MODELS = 'src/assets';
/** The answer is the mean of so many learners, each with a seed of its own. */
const LEARNERS = 6;
const SEED = 7,
  NEXT_SEED = 101;
/** So often the examples of the patterns count. */
const PATTERN_WEIGHT = 3;
const FOLDERS = ['wikinews-train', 'voa-train', 'state-train'];
/** Smaller weights are not stored. */
const LEAST_WEIGHT = 0.04;

/** Chosen by cross-validation on the training sets, and on the development sets. */
const TRIGGERS: Learning = {
  classes: TRIGGER_CLASSES.length,
  epochs: 12,
  rate: 0.1,
  decay: 1e-4,
  sparsity: 0.01,
  hidden: 0.3,
  least: 9,
  weights: TRIGGER_CLASSES.map(() => 1),
};

const LEADS: Learning = {
  ...TRIGGERS,
  hidden: 0.5,
  sparsity: 0.006,
  least: 8,
  classes: 1,
  weights: [],
};
const BESIDE: Learning = { ...LEADS, hidden: 0.3, least: 12, classes: 2, weights: [1, 1] };

export interface ActsTraining {
  /** Folder with `articles/*-train`, and the sets whose documents are annotated here. */
  data: string;
  log: (line: string) => void;
}

/** Annotated articles, and how often they count. */
interface Weighed {
  articles: readonly AlignedArticle[];
  triggers: number;
  parties: number;
}

/** Trains the models of acts and writes their file. */
export function trainActs({ data, log }: ActsTraining): void {
  const given = FOLDERS.flatMap((folder) => readArticles(join(data, 'articles', folder)));
  const read = [
    { articles: given, triggers: 2, parties: 2 },
    { articles: readDocuments('documents', data), triggers: 1, parties: 1 },
    // More of them would make triggers of general news worse.
    { articles: readDocuments('releases', data), triggers: 0, parties: 1 },
    { articles: readOwnArticles(), triggers: 1, parties: 1 },
    { articles: readOwn('sentences'), triggers: 3, parties: 2 },
    // They tell who stands where; triggers learned on them are worse on the development sets.
    { articles: readOwn('passages'), triggers: 0, parties: 1 },
  ];
  const lemmas = triggerLemmas(
    read.filter(({ triggers }) => triggers > 0).flatMap((set) => set.articles),
  );
  const known = new Set(lemmas);
  const sets = read.map((set) => ({
    ...set,
    articles: set.articles.map((article) => alignArticle(article, known)),
  }));
  const count = sets.reduce((sum, { articles }) => sum + articles.length, 0);
  const decisions = triggerDecisions(sets, known);
  log(`acts: ${count} articles and passages, ${decisions.answers.length} words that may tell an act`);
  const triggers = mean((random) => learn(decisions, TRIGGERS, random));
  const examples = partyExamples(sets);
  log(`acts: ${examples.leads[0].length} acts with parties`);
  const leads = examples.leads.map((side) => {
    const choices = side.all();
    return mean((random) => learnChoices(choices, LEADS, random));
  });
  const others = examples.beside.all();
  const beside = againstNone(mean((random) => learn(others, BESIDE, random)));
  const file = packActsModel({ lemmas }, [
    { name: 'triggers', classes: TRIGGER_CLASSES, learned: triggers, least: LEAST_WEIGHT },
    { name: 'leads', classes: SIDES, learned: joinModels(leads), least: LEAST_WEIGHT },
    { name: 'beside', classes: ['beside'], learned: beside, least: LEAST_WEIGHT },
  ]);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, 'acts.bin'), file);
  log(`acts.bin: ${file.length} bytes`);
}

/** Every word that may tell an act, as often as its article counts. */
function triggerDecisions(sets: readonly Weighed[], known: ReadonlySet<string>): Decisions {
  const list = new DecisionList();
  for (const { articles, triggers } of sets)
    for (let time = 0; time < triggers; time++)
      for (const article of articles) addTriggerDecisions(article, known, list);
  const patterns = readPatternExamples();
  for (let time = 0; time < PATTERN_WEIGHT; time++) addPatternDecisions(patterns, known, list);
  return list.all();
}

/** The parties of all acts, as often as their article counts. */
function partyExamples(sets: readonly Weighed[]): PartyExamples {
  const examples = new PartyExamples();
  for (const { articles, parties } of sets)
    for (let time = 0; time < parties; time++) for (const article of articles) examples.add(article);
  return examples;
}

/** The mean of the weights of several learners. */
function mean(learnOne: (random: () => number) => Learned): Learned {
  const all = Array.from({ length: LEARNERS }, (_, i) => learnOne(seededRandom(SEED + i * NEXT_SEED)));
  const [{ classes, hashes, weights }] = all as [Learned, ...Learned[]];
  const sums = weights.map((_, at) => all.reduce((sum, each) => sum + each.weights[at]!, 0));
  return { classes, hashes, weights: sums.map((sum) => sum / LEARNERS) };
}
