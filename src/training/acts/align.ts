import type { ActReading } from '../../acts/reading.js';
import type { GoldAct, GoldArticle } from './corpus.js';

/** Index of the sentence that an annotated act stands in; -1 where its words are not found. */
export function sentenceOfAct({ context }: GoldArticle, act: GoldAct): number {
  const { tokens, sentences } = context.segmentation;
  const title = context.layout.article.title?.end ?? 0;
  const later = tokens.text.indexOf(act.sentence, title);
  const at = later < 0 ? tokens.text.indexOf(act.sentence) : later;
  if (at < 0) return -1;
  return sentences.findIndex(({ end }) => at < end);
}

/** The annotated acts by the token that tells them: the first candidate among the words of the trigger. */
export function alignActs(
  article: GoldArticle,
  candidates: (sentence: number) => readonly number[],
  { tree }: ActReading,
): Map<number, GoldAct> {
  const found = new Map<number, GoldAct>();
  for (const act of article.acts) {
    const sentence = sentenceOfAct(article, act);
    if (sentence < 0) continue;
    const words = act.trigger.toLowerCase().split(/[\s-]+/);
    const open = candidates(sentence).filter((token) => !found.has(token));
    const tokenOf = (word: string) => open.find((token) => tree.forms[token]!.toLowerCase() === word);
    const token = words.map(tokenOf).find((at) => at !== undefined);
    if (token !== undefined) found.set(token, act);
  }
  return found;
}
