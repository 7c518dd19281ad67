import { readTextFiles } from '../text-files.js';
import { holdsWord, readNotedAct, type NotedAct } from './act-notation.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';

const FOLDER = 'src/training/acts/data/articles';
const BREAK = '@@@';

/** An article as it is written down. */
export interface NotedArticle {
  id: string;
  text: string;
  acts: readonly NotedAct[];
}

/** The project's own articles with complete acts, file by file. */
export const readOwnArticles = (): GoldArticle[] => listOwnArticles().map(alignOwnArticle);

/** The same, as they are written down. */
export const listOwnArticles = (): NotedArticle[] => readTextFiles(FOLDER, listOwnFile);

/**
 * Articles of one file: `@@@`, the headline and the paragraphs with an empty line between them, `@@@ acts`
 * and an act a line. `file` names the articles.
 */
export function listOwnFile(content: string, file: string): NotedArticle[] {
  return content
    .split(/^@@@$/m)
    .slice(1)
    .map((article, i) => {
      const [text = '', acts = ''] = article.split(`${BREAK} acts`);
      const lines = acts.split('\n').filter((line) => line.trim() !== '');
      return { id: `${file}-${i + 1}`, text: text.trim(), acts: lines.map(readNotedAct) };
    });
}

/**
 * The article as read. Acts stand in text order, each in the next sentence of the body that holds its
 * trigger; `@3` passes over what stands before the third paragraph. Throws where no sentence holds one.
 */
export function alignOwnArticle({ id, text, acts }: NotedArticle): GoldArticle {
  const article = contextOf(text);
  const paragraphs = paragraphStarts(text);
  const { sentences } = article.context.segmentation;
  let next = Math.max(
    0,
    sentences.findIndex(({ start }) => start >= (paragraphs[1] ?? 0)),
  );
  const found = acts.map(({ at, ...act }): GoldAct => {
    const from = paragraphs[at ?? 0] ?? 0;
    next = sentences.findIndex(
      ({ end, start }, s) => s >= next && end > from && holdsWord(text.slice(start, end), act.trigger),
    );
    if (next < 0) throw new Error(`${id}: no sentence for ${act.type} ${act.trigger}`);
    const { start, end } = sentences[next]!;
    return { ...act, sentence: text.slice(start, end), factuality: 'actual' };
  });
  return { id, ...article, acts: found };
}

/** UTF-16 offsets at which the headline and the paragraphs begin. */
function paragraphStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n\s*\n/g)].map(({ 0: gap, index }) => index + gap.length)];
}
