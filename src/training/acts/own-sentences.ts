import { readFileSync } from 'node:fs';
import { holdsWord, readNotedAct } from './act-notation.js';
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

/** Acts stand in text order, `;` between them, each in the next sentence that holds its trigger. */
function readActs(text: string, sentences: readonly string[]): GoldAct[] {
  let at = 0;
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const { type, trigger, actor, recipient } = readNotedAct(part);
      const ahead = sentences.findIndex((sentence, i) => i >= at && holdsWord(sentence, trigger));
      if (ahead >= 0) at = ahead;
      return { type, trigger, actor, recipient, sentence: sentences[at]!, factuality: 'actual' };
    });
}
