import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { analyze } from '../../analyze.js';
import type { Part } from '../../options.js';
import { fill } from './corpus.js';
import { printRow, warmSeconds } from './row.js';

const CHARACTERS = 150_000;

const OWN: [string, readonly Part[]][] = [
  ['article-analyze: sentences, dates, amounts', ['sentences', 'dates', 'amounts', 'article', 'stats']],
  ['article-analyze: tags, lemmas and heads', ['tokens']],
  ['article-analyze: entities, no parse', ['entities']],
];

/** Warm speed on the same text in the same process, one core, beside compromise and wink-nlp. */
export async function measurePeers(texts: readonly string[]): Promise<void> {
  const corpus = fill(texts, CHARACTERS);
  const characters = corpus.reduce((sum, text) => sum + text.length, 0);
  const tokens = corpus.reduce(
    (sum, text) => sum + analyze(text, { only: ['tokens'] }).tokens!.length,
    0,
  );
  const wink = winkNLP(model);
  const show = (label: string, run: (text: string) => unknown) => {
    const seconds = warmSeconds(() => {
      for (const text of corpus) run(text);
    });
    printRow(
      `  ${label}`,
      (characters / 1e6 / seconds).toFixed(2),
      String(Math.round(tokens / seconds)),
    );
  };
  printRow('warm speed, one core', 'MB/s', 'tokens/s');
  for (const [label, only] of OWN) show(label, (text) => analyze(text, { only }));
  show('article-analyze: everything', (text) => analyze(text, { tokens: true }));
  show('wink-nlp: its whole pipeline', (text) => wink.readDoc(text));
  show('compromise: tags', (text) => nlp(text));
}
