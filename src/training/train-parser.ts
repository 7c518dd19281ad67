import { numberTags, parseWords } from '../language/parse/parser.js';
import { PARSE_FEATURES, parseFeatures } from '../language/parse/parse-features.js';
import { ParseState } from '../language/parse/parse-state.js';
import { apply, bestTransition, SHIFT } from '../language/parse/transitions.js';
import { writeModelFile } from '../language/model/model-file.js';
import { Move, moveCosts } from './parse-oracle.js';
import { Perceptron } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import type { TreebankSentence } from './treebank.js';

const SEED = 19930901;
/** From the second epoch, how often the parser follows its own wrong choice and learns to go on from there. */
const EXPLORATION = 0.9;

/** Trains on sentences whose `pos` and `tags` are as a tagger would give them; `tagLabels` are all it can give. */
export function trainParser(train: readonly TreebankSentence[], dev: readonly TreebankSentence[], tagLabels: readonly string[], epochs: number, log: (line: string) => void): { pack(mostBytes: number): Uint8Array } {
  const relations = [...new Set(train.flatMap((s) => s.relations))].sort();
  const relationIndex = new Map(relations.map((relation, i) => [relation, i]));
  const R = relations.length;
  const numbers = numberTags(tagLabels);
  const perceptron = new Perceptron(1 + 2 * R);
  const features = new Uint32Array(PARSE_FEATURES);
  const scores = new Float32Array(1 + 2 * R);
  const costs = new Float64Array(3);
  const random = seededRandom(SEED);

  const learn = (s: TreebankSentence, explore: boolean) => {
    const n = s.forms.length;
    const words = parseWords(s.forms, s.pos, s.tags, 0, n, numbers);
    const heads = Int32Array.from([...s.heads.map((h) => (h < 0 ? n : h)), n + 1]);
    const labels = Int32Array.from(s.relations.map((r) => relationIndex.get(r)!));
    const state = new ParseState(n);
    while (!state.done) {
      const count = parseFeatures(state, words, features);
      perceptron.score(features, count, scores);
      const guess = bestTransition(state, scores, R);
      const right = bestGold(state, heads, labels);
      if (!isFree(state, guess, heads, labels)) perceptron.update(features, count, right, guess);
      perceptron.step++;
      apply(state, explore && random() < EXPLORATION ? guess : right, R);
    }
  };
  /** The best-scored transition among those that cost least, with the gold relation where the arc is gold. */
  const bestGold = (state: ParseState, heads: Int32Array, labels: Int32Array) => {
    moveCosts(state, heads, costs);
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    let best = -1, most = -Infinity;
    const consider = (t: number) => { if (scores[t]! > most) { best = t; most = scores[t]!; } };
    if (costs[Move.Shift] === least) consider(SHIFT);
    const s0 = state.top(0);
    for (const move of [Move.Left, Move.Right]) {
      if (costs[move] !== least) continue;
      const base = move === Move.Left ? 1 : 1 + R;
      const head = move === Move.Left ? state.front : state.top(1);
      if (heads[s0] === head) consider(base + labels[s0]!);
      else for (let r = 0; r < R; r++) consider(base + r);
    }
    return best;
  };
  const isFree = (state: ParseState, t: number, heads: Int32Array, labels: Int32Array) => {
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    const move = t === SHIFT ? Move.Shift : t <= R ? Move.Left : Move.Right;
    if (costs[move]! > least) return false;
    if (move === Move.Shift) return true;
    const s0 = state.top(0);
    const head = move === Move.Left ? state.front : state.top(1);
    return heads[s0] !== head || labels[s0] === (t - 1) % R;
  };
  const evaluate = () => {
    let unlabelled = 0, labelled = 0, all = 0;
    for (const s of dev) {
      const n = s.forms.length;
      const words = parseWords(s.forms, s.pos, s.tags, 0, n, numbers);
      const state = new ParseState(n);
      while (!state.done) {
        perceptron.score(features, parseFeatures(state, words, features), scores);
        apply(state, bestTransition(state, scores, R), R);
      }
      for (let i = 0; i < n; i++) {
        all++;
        if (state.head[i] !== (s.heads[i]! < 0 ? n : s.heads[i])) continue;
        unlabelled++;
        if (s.heads[i]! < 0 || relations[state.label[i]!]!.split(':')[0] === s.relations[i]!.split(':')[0]) labelled++;
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
  perceptron.average();
  log(`parser: ${evaluate()} (dev)`);
  return {
    pack(mostBytes) {
      const { checks, places, rows } = perceptron.pack(mostBytes);
      return writeModelFile({ labels: [], relations, tags: tagLabels }, new Map<string, ArrayBufferView>([['checks', checks], ['places', places], ['rows', rows]]));
    },
  };
}
