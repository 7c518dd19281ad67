import { readFileSync } from 'node:fs';
import type { ActType } from '../../analysis.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';

const FOLDER = 'src/training/acts/data';

/** The project's own annotated sentences, or passages of a few, each line an article of its own. */
export function readOwn(list: 'sentences' | 'passages'): GoldArticle[] {
  return readFileSync(`${FOLDER}/${list}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line, i) => {
      const [passage = '', acts = ''] = line.split('\t');
      const article = contextOf(passage);
      const sentences = article.context.segmentation.sentences.map(({ start, end }) =>
        passage.slice(start, end),
      );
      return { id: `${list}-${i + 1}`, ...article, acts: readActs(acts, sentences) };
    });
}

/**
 * Reads `AGREE signed: Peru, Chile >; ASSAULT attack: Chad > Niger`: type, trigger, who acts, on whom. Acts
 * stand in text order, each in the next sentence that holds its trigger.
 */
function readActs(text: string, sentences: readonly string[]): GoldAct[] {
  let at = 0;
  const sentenceWith = (trigger: string): string => {
    const ahead = sentences.findIndex((sentence, i) => i >= at && holdsWord(sentence, trigger));
    if (ahead >= 0) at = ahead;
    return sentences[at]!;
  };
  return text
    .split(';')
    .map((part) => /^\s*([A-Z]+) ([^:]+):([^>]*)>(.*)$/.exec(part))
    .filter((parts) => parts !== null)
    .map(([, type, trigger, actors, recipients]) => ({
      type: type as ActType,
      trigger: trigger!,
      actor: readNames(actors!),
      recipient: readNames(recipients!),
      sentence: sentenceWith(trigger!),
      factuality: 'actual',
    }));
}

const holdsWord = (sentence: string, word: string): boolean =>
  ` ${sentence.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);

const readNames = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
