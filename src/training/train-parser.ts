import { indexOfMost, indexOfMostBut } from '../language/model/index-of-most.js';
import { numberTags, parseWords } from '../language/parse/parser.js';
import { PARSE_FEATURES, parseFeatures } from '../language/parse/parse-features.js';
import { ParseState } from '../language/parse/parse-state.js';
import { RELATION_FEATURES, relationFeatures } from '../language/parse/relation-features.js';
import { apply, bestMove, headAfter, LEFT, MOVES, RIGHT, SHIFT } from '../language/parse/transitions.js';
import { moveCosts } from './parse-oracle.js';
import { Perceptron } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import type { TreebankSentence } from './treebank.js';

const SEED = 19930901;
/** From the second epoch, how often the parser follows its own wrong choice and learns to go on from there. */
const EXPLORATION = 0.9;
/** Scores of right and wrong are pushed so far apart; one update does about twice the number of features. */
const MOVE_MARGIN = 120;
const RELATION_MARGIN = 40;
/** Moves and relations need so many updates of a feature before it counts. */
const LEAST_MOVE_UPDATES = 8;
const LEAST_RELATION_UPDATES = 5;

export interface ParserTraining {
  /** Sentences whose `pos` and `tags` are as a tagger would give them. */
  train: readonly TreebankSentence[];
  dev: readonly TreebankSentence[];
  /** All labels that the tagger can give. */
  tagLabels: readonly string[];
  epochs: number;
  log: (line: string) => void;
}

export interface TrainedParser {
  moves: Perceptron;
  relations: Perceptron;
  relationNames: string[];
}

/** Learns moves with a dynamic oracle (Goldberg and Nivre 2013), and relations on the arcs that are right. */
export function trainParser({ train, dev, tagLabels, epochs, log }: ParserTraining): TrainedParser {
  const relationNames = [...new Set(train.flatMap((s) => s.relations))].sort();
  const relationIndex = new Map(relationNames.map((relation, i) => [relation, i]));
  const numbers = numberTags(tagLabels);
  const moves = new Perceptron({ labels: MOVES, leastUpdates: LEAST_MOVE_UPDATES });
  const relations = new Perceptron({ labels: relationNames.length, leastUpdates: LEAST_RELATION_UPDATES });
  const features = new Uint32Array(PARSE_FEATURES);
  const arcFeatures = new Uint32Array(RELATION_FEATURES);
  const moveScores = new Float32Array(MOVES);
  const relationScores = new Float32Array(relationNames.length);
  const costs = new Float64Array(MOVES);
  const random = seededRandom(SEED);
  const wordsOf = (s: TreebankSentence) => parseWords(s.forms, s.pos, s.tags, 0, s.forms.length, numbers);

  const chooseMove = (state: ParseState, words: ReturnType<typeof wordsOf>) => {
    const count = parseFeatures(state, words, features);
    moves.score(features, count, moveScores);
    return { move: bestMove(state, moveScores), count };
  };
  const chooseRelation = (state: ParseState, words: ReturnType<typeof wordsOf>, head: number) => {
    const count = relationFeatures(state, words, head, state.top(0), arcFeatures);
    relations.score(arcFeatures, count, relationScores);
    return { relation: indexOfMost(relationScores), count };
  };
  /** Highest-scored move among those that cost least, and among those that cost more (-1 where there is none). */
  const bestRightAndWrong = () => {
    const least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!);
    let right = -1, wrong = -1;
    for (let move = 0; move < MOVES; move++) {
      if (costs[move] === least) { if (right < 0 || moveScores[move]! > moveScores[right]!) right = move; }
      else if (costs[move] !== Infinity && (wrong < 0 || moveScores[move]! > moveScores[wrong]!)) wrong = move;
    }
    return { right, wrong };
  };

  const learn = (s: TreebankSentence, explore: boolean) => {
    const n = s.forms.length;
    const words = wordsOf(s);
    const heads = Int32Array.from([...s.heads.map((h) => (h < 0 ? n : h)), n + 1]);
    const state = new ParseState(n);
    while (!state.done) {
      const { move: guess, count } = chooseMove(state, words);
      moveCosts(state, heads, costs);
      const { right, wrong } = bestRightAndWrong();
      if (wrong >= 0 && moveScores[right]! - moveScores[wrong]! <= MOVE_MARGIN) moves.update(features, count, right, wrong);
      moves.step++;
      const move = explore && random() < EXPLORATION ? guess : right;
      let label = 0;
      if (move !== SHIFT) {
        const child = state.top(0), head = headAfter(state, move);
        const chosen = chooseRelation(state, words, head);
        label = chosen.relation;
        if (heads[child] === head) {
          label = relationIndex.get(s.relations[child]!)!;
          const rival = indexOfMostBut(relationScores, label);
          if (relationScores[label]! - relationScores[rival]! <= RELATION_MARGIN) relations.update(arcFeatures, chosen.count, label, rival);
          relations.step++;
          if (explore) label = chosen.relation;
        }
      }
      apply(state, move, label);
    }
  };
  const evaluate = () => {
    let unlabelled = 0, labelled = 0, all = 0;
    for (const s of dev) {
      const n = s.forms.length;
      const words = wordsOf(s);
      const state = new ParseState(n);
      while (!state.done) {
        const { move } = chooseMove(state, words);
        apply(state, move, move === SHIFT ? 0 : chooseRelation(state, words, headAfter(state, move)).relation);
      }
      all += n;
      for (let i = 0; i < n; i++) {
        if (state.head[i] !== (s.heads[i]! < 0 ? n : s.heads[i])) continue;
        unlabelled++;
        if (base(relationNames[state.label[i]!]!) === base(s.relations[i]!)) labelled++;
      }
    }
    return `UAS ${((100 * unlabelled) / all).toFixed(2)} LAS ${((100 * labelled) / all).toFixed(2)}`;
  };
  const order = [...train];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const s of order) learn(s, epoch > 1);
    log(`parser epoch ${epoch}: ${evaluate()} (dev, not averaged)`);
  }
  moves.average();
  relations.average();
  log(`parser: ${evaluate()} (dev)`);
  return { moves, relations, relationNames };
}

/** Relation without its subtype. */
const base = (relation: string) => relation.split(':')[0]!;
