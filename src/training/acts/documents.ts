import { readFileSync } from 'node:fs';
import { readNotedAct } from './act-notation.js';
import { contextOf, type GoldAct, type GoldArticle } from './corpus.js';
import { GivenTexts } from './given-texts.js';

const FOLDER = 'src/training/acts/data/';

/** Complete acts of documents of the given sets, without their texts. */
export const readDocuments = (name: 'documents' | 'releases', data: string): GoldArticle[] =>
  readDocumentsOf(readFileSync(`${FOLDER}${name}.txt`, 'utf8'), new GivenTexts(data));

/**
 * Documents one after the other: `@@@ SOURCE ID`, with a number where only what stands before that offset is
 * annotated; then an act a line, `COERCE arrested@120: police >`, with the offset of its trigger. Offsets are
 * UTF-16.
 */
export function readDocumentsOf(content: string, texts: Pick<GivenTexts, 'textOf'>): GoldArticle[] {
  return content
    .split(/^@@@ /m)
    .slice(1)
    .map((document) => {
      const [head = '', ...lines] = document.trim().split('\n');
      const [source = '', id = '', end] = head.split(' ');
      const text = texts.textOf(source, id).slice(0, end === undefined ? undefined : Number(end));
      return readDocument(text, lines, `${source} ${id}`);
    });
}

function readDocument(text: string, lines: readonly string[], id: string): GoldArticle {
  const article = contextOf(text);
  const { sentences } = article.context.segmentation;
  const acts = lines.map((line): GoldAct => {
    const { at, ...act } = readNotedAct(line);
    const sentence = sentences.find(({ start, end }) => at !== null && start <= at && at < end);
    if (!sentence) throw new Error(`${id}: no sentence for ${line}`);
    return { ...act, sentence: text.slice(sentence.start, sentence.end), factuality: 'actual' };
  });
  return { id, ...article, acts };
}
