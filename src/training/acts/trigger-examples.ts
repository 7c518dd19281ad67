import { readFileSync } from 'node:fs';
import type { ActType } from '../../analysis.js';
import { triggerCandidates } from '../../acts/triggers/candidates.js';
import { ACT_TYPES } from '../../acts/model/act-types.js';
import { Features } from '../../acts/model/features.js';
import { readForActs, type ActReading } from '../../acts/reading.js';
import { triggerFeatures } from '../../acts/triggers/features.js';
import { alignActs, sentenceOfAct } from './align.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';
import type { DecisionList } from './decisions.js';

const PATTERNS = 'src/training/acts/data/patterns.tsv';
const classOf = (type: ActType): number => 1 + ACT_TYPES.indexOf(type);

/** An annotated article as read, with its acts by the tokens that tell them. */
export interface AlignedArticle {
  article: GoldArticle;
  reading: ActReading;
  acts: ReadonlyMap<number, GoldAct>;
}

/** Lemmas of the first words of triggers, but for those of words with little meaning of their own. */
export function triggerLemmas(articles: readonly GoldArticle[]): string[] {
  const found = new Set<string>();
  for (const article of articles) {
    const { segmentation, morphology } = article.context;
    for (const act of article.acts) {
      const sentence = segmentation.sentences[sentenceOfAct(article, act)];
      const word = act.trigger.toLowerCase().split(/[\s-]+/, 1)[0]!;
      for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
        if (segmentation.tokens.forms[i]!.toLowerCase() !== word) continue;
        if (CONTENT.has(morphology.pos[i]!)) found.add(morphology.lemmas[i]!);
        break;
      }
    }
  }
  return [...found].sort();
}

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN']);

export function alignArticle(article: GoldArticle, lemmas: ReadonlySet<string>): AlignedArticle {
  const reading = readForActs(article.context, article.statements, article.discourse);
  const { sentences } = article.context.segmentation;
  const candidates = sentences.map((sentence) => triggerCandidates(reading, sentence, lemmas));
  return { article, reading, acts: alignActs(article, (s) => candidates[s]!, reading) };
}

/**
 * Every candidate of an article, with the type of the act it tells or none. A headline in which none is
 * annotated teaches nothing: acts are annotated where the body tells them.
 */
export function addTriggerDecisions(
  { article, reading, acts }: AlignedArticle,
  lemmas: ReadonlySet<string>,
  list: DecisionList,
): void {
  const features = new Features();
  const { segmentation, layout } = article.context;
  const title = layout.article.title?.end ?? 0;
  for (const sentence of segmentation.sentences) {
    const tokens = triggerCandidates(reading, sentence, lemmas);
    if (sentence.start < title && !tokens.some((token) => acts.has(token))) continue;
    for (const token of tokens) {
      triggerFeatures(reading, sentence, token, features);
      const act = acts.get(token);
      list.add(features, act ? classOf(act.type) : 0);
    }
  }
}

/**
 * The examples of the patterns, as one text: the trigger of each tells its type, verbs without a pattern tell
 * nothing.
 */
export function readPatternExamples(): AlignedArticle {
  const rows = readFileSync(PATTERNS, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const text = rows.map(([, , example]) => example).join('\n\n');
  const article = { id: 'patterns', ...contextOf(text), acts: [] };
  const reading = readForActs(article.context, article.statements, article.discourse);
  const { tokens } = article.context.segmentation;
  const acts = new Map<number, GoldAct>();
  let end = -2,
    token = 0;
  for (const [type, pattern, example] of rows) {
    end += example!.length + 2;
    for (; token < tokens.length && tokens.starts[token]! < end; token++)
      if (reading.matchAt(token)?.pattern.text === pattern) acts.set(token, exampleAct(type as ActType));
  }
  return { article, reading, acts };
}

const exampleAct = (type: ActType): GoldAct => ({
  type,
  actor: [],
  recipient: [],
  trigger: '',
  sentence: '',
  factuality: 'actual',
});

/** Words of the examples: other patterns than the one that is meant are left out. */
export function addPatternDecisions(
  { article, reading, acts }: AlignedArticle,
  lemmas: ReadonlySet<string>,
  list: DecisionList,
): void {
  const features = new Features();
  for (const sentence of article.context.segmentation.sentences) {
    for (const token of triggerCandidates(reading, sentence, lemmas)) {
      const act = acts.get(token);
      if (!act && (reading.matchAt(token) || reading.tree.pos[token] !== 'VERB')) continue;
      triggerFeatures(reading, sentence, token, features);
      list.add(features, act ? classOf(act.type) : 0);
    }
  }
}
