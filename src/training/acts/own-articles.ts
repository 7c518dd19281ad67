import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsWord, readNotedAct } from './act-notation.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';

const FOLDER = 'src/training/acts/data/articles';
const BREAK = '@@@';

/** The project's own articles with complete acts, file by file. */
export const readOwnArticles = (): GoldArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readOwnFile(readFileSync(join(FOLDER, name), 'utf8'), name));

/**
 * Articles of one file: `@@@`, the headline and the paragraphs with an empty line between them, `@@@ acts` and
 * an act a line. `file` names the articles.
 */
export function readOwnFile(content: string, file: string): GoldArticle[] {
  const articles = content.split(/^@@@$/m).slice(1);
  return articles.map((article, i) => {
    const [text = '', acts = ''] = article.split(`${BREAK} acts`);
    return readOwnArticle(text.trim(), acts.trim(), `${file}-${i + 1}`);
  });
}

/**
 * Acts stand in text order, each in the next sentence of the body that holds its trigger; `@3` passes over what
 * stands before the third paragraph.
 */
function readOwnArticle(text: string, noted: string, id: string): GoldArticle {
  const article = contextOf(text);
  const paragraphs = paragraphStarts(text);
  const { sentences } = article.context.segmentation;
  const body = sentences.findIndex(({ start }) => start >= (paragraphs[1] ?? 0));
  let at = Math.max(body, 0);
  const acts = noted
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): GoldAct[] => {
      const { at: paragraph, ...act } = readNotedAct(line);
      const from = paragraphs[paragraph ?? 0] ?? 0;
      const ahead = sentences.findIndex(
        ({ start, end }, s) => s >= at && start >= from && holdsWord(text.slice(start, end), act.trigger),
      );
      if (ahead < 0 && process.env.SKIP) { process.stderr.write(`${id}: ${text.slice(0, 40)}: ${line}\n`); return []; }
      if (ahead < 0) throw new Error(`${id}: no sentence for ${line}`);
      at = ahead;
      const { start, end } = sentences[at]!;
      return [{ ...act, sentence: text.slice(start, end), factuality: 'actual' }];
    });
  return { id, ...article, acts };
}

/** UTF-16 offsets at which the headline and the paragraphs begin. */
function paragraphStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n\s*\n/g)].map(({ 0: gap, index }) => index + gap.length)];
}
