import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages } from '../../src/stages.js';
import { rulesFor, TIME_RULES } from '../../src/time/all-rules.js';
import { mayBeginDate } from '../../src/time/openers.js';
import type { Anchors } from '../../src/time/rule.js';
import { Words } from '../../src/time/words.js';

const sentences = ['newswire.tsv', 'newswire-dated.tsv'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d{2}-\d{2}\t/, '').split('\t', 1)[0]!),
);
const ANCHORS: Anchors = {
  today: { year: 2021, month: 9, day: 16 },
  named: {
    year: { year: 2020 },
    month: { year: 2020, month: 5 },
    day: { year: 2020, month: 5, day: 4 },
  },
};

// Protects the openers of the rules: a rule that is not shown a word would have read nothing there.
test('rules read nothing from words that their openers leave out', () => {
  const missed: string[] = [];
  const { segmentation, morphology } = runStages(['morphology'], {
    text: sentences.join('\n\n'),
    options: {},
    knowledge: loadKnowledge(),
  });
  for (const sentence of segmentation!.sentences) {
    const words = new Words(segmentation!.tokens, sentence, morphology);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayBeginDate(words.at(i))) continue;
      const shown = rulesFor(words.at(i));
      for (const rule of TIME_RULES)
        if (!shown.includes(rule) && rule(words, i, ANCHORS)) missed.push(words.textFrom(i, 30));
    }
  }
  expect(missed).toEqual([]);
});
