import { indexOfMost, indexOfMostBut } from '../language/model/index-of-most.js';
import { LABEL_SEPARATOR } from '../language/tag/tagger.js';
import { TAG_FEATURES, tagFeatures, WordHashes } from '../language/tag/tag-features.js';
import { Perceptron } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import type { TreebankSentence } from './treebank.js';

const SEED = 20210917;
/** Share of training sentences that are also learned as if in capitals. */
const FLATTENED = 0.03;
const LEAST_UPDATES = 5;
/** The score of the right label is pushed this far above the others; one update does about twice the number of features. */
const MARGIN = 30;

export interface TrainedTagger {
  /** Labels as the tagger gives them. */
  tag(forms: readonly string[]): string[];
  labels: readonly string[];
  perceptron: Perceptron;
}

const labelOf = (s: TreebankSentence, i: number) => `${s.pos[i]!}${LABEL_SEPARATOR}${s.tags[i]!}`;

/** Trains on gold sentences; calls `log` with the dev accuracy after every epoch. */
export function trainTagger(train: readonly TreebankSentence[], dev: readonly TreebankSentence[], epochs: number, log: (line: string) => void): TrainedTagger {
  const labels = [...new Set(train.flatMap((s) => s.forms.map((_, i) => labelOf(s, i))))].sort();
  const labelIndex = new Map(labels.map((label, i) => [label, i]));
  const perceptron = new Perceptron({ labels: labels.length, leastUpdates: LEAST_UPDATES });
  const features = new Uint32Array(TAG_FEATURES);
  const scores = new Float32Array(labels.length);
  const random = seededRandom(SEED);

  const predict = (hashes: WordHashes, i: number, last1: number, last2: number) => {
    const count = tagFeatures(hashes, i, last1, last2, features);
    perceptron.score(features, count, scores);
    return { best: indexOfMost(scores), count };
  };
  const tag = (forms: readonly string[]) => {
    const hashes = new WordHashes(forms, 0, forms.length, false);
    let last1 = -1, last2 = -1;
    return forms.map((_, i) => {
      const { best } = predict(hashes, i, last1, last2);
      last2 = last1;
      last1 = best;
      return labels[best]!;
    });
  };
  const accuracy = (sentences: readonly TreebankSentence[]) => {
    let right = 0, all = 0;
    for (const s of sentences) tag(s.forms).forEach((label, i) => { all++; if (label.split(LABEL_SEPARATOR)[0] === s.pos[i]) right++; });
    return right / all;
  };

  const order = [...train];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const s of order) {
      const hashes = new WordHashes(s.forms, 0, s.forms.length, random() < FLATTENED);
      let last1 = -1, last2 = -1;
      for (let i = 0; i < s.forms.length; i++) {
        const right = labelIndex.get(labelOf(s, i))!;
        const { best, count } = predict(hashes, i, last1, last2);
        const rival = indexOfMostBut(scores, right);
        if (scores[right]! - scores[rival]! <= MARGIN) perceptron.update(features, count, right, rival);
        perceptron.step++;
        last2 = last1;
        last1 = best;
      }
    }
    if (dev.length > 0) log(`tagger epoch ${epoch}: UPOS ${(100 * accuracy(dev)).toFixed(2)} (dev, not averaged)`);
  }
  perceptron.average();
  if (dev.length > 0) log(`tagger: UPOS ${(100 * accuracy(dev)).toFixed(2)} (dev)`);
  return { labels, perceptron, tag };
}
