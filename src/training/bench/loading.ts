import { nerModel } from '../../entities/recognise/propose/model/ner-model.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { lemmaRules, languageWeights } from '../../language/load-models.js';
import { printRow } from './row.js';

const PARTS: [string, () => unknown][] = [
  ['tagger, parser, lemma rules', () => [languageWeights(), lemmaRules()]],
  ['names', nerModel],
  ['knowledge', loadKnowledge],
];

/** What a process pays once for models and knowledge; to be measured before anything else has loaded them. */
export function measureLoading(): void {
  printRow('loading, once a process', 'ms');
  for (const [label, load] of PARTS) {
    const started = performance.now();
    load();
    printRow(`  ${label}`, (performance.now() - started).toFixed(1));
  }
}
