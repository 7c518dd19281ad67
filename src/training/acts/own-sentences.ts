import { readFileSync } from 'node:fs';
import type { ActType } from '../../analysis.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';

const SENTENCES = 'src/training/acts/data/sentences.tsv';

/** The project's own annotated sentences, each an article of its own. */
export function readOwnSentences(): GoldArticle[] {
  return readFileSync(SENTENCES, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line, i) => {
      const [sentence = '', acts = ''] = line.split('\t');
      return { id: `own-${i + 1}`, ...contextOf(sentence), acts: readActs(acts, sentence) };
    });
}

/** Reads `AGREE signed: Peru, Chile >; ASSAULT attack: Chad > Niger`: type, trigger, who acts, on whom. */
function readActs(text: string, sentence: string): GoldAct[] {
  return text
    .split(';')
    .map((part) => /^\s*([A-Z]+) ([^:]+):([^>]*)>(.*)$/.exec(part))
    .filter((parts) => parts !== null)
    .map(([, type, trigger, actors, recipients]) => ({
      type: type as ActType,
      trigger: trigger!,
      actor: readNames(actors!),
      recipient: readNames(recipients!),
      sentence,
      factuality: 'actual',
    }));
}

const readNames = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
