import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TRAIN = ['gum-train', 'ewt-train-1', 'ewt-train-2'];

/** A gold sentence: parallel arrays, one item a word. */
export interface TreebankSentence {
  forms: string[];
  lemmas: string[];
  pos: string[];
  tags: string[];
  /** Index in the sentence, -1 for the root. */
  heads: number[];
  relations: string[];
}

/** The training parts of all treebanks in a folder with `treebank/*.conllu`. */
export const readTrainTreebanks = (data: string): TreebankSentence[] =>
  TRAIN.flatMap((name) => readTreebank(join(data, 'treebank', `${name}.conllu`)));

/** Words of a CoNLL-U file; multiword tokens count as their words, empty nodes are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const column = (n: number) => rows.map((row) => row[n]!);
    sentences.push({
      forms: column(1),
      lemmas: column(2),
      pos: column(3),
      tags: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    });
  }
  return sentences;
}
