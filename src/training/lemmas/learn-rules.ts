import { suffixesOf, WHOLE, type Edit } from '../../language/lemma/lemmatizer.js';
import type { TreebankSentence } from '../treebank.js';
import type { WordForm } from './word-forms.js';

/** A suffix has to be seen on this many words to become a rule; a whole word once. */
const LEAST_WORDS = 3;

/**
 * Rules for the longest suffix that tells more than the shorter ones do, one a line, from the words of
 * treebanks and from forms that these lack or have wrong.
 */
export function learnLemmaRules(train: readonly TreebankSentence[], known: readonly WordForm[]): string {
  const words = withKnown(countWords(train), known);
  const bySuffix = new Map<string, Map<string, number>>();
  for (const { pos, lower, edit } of words)
    for (const suffix of suffixesOf(lower)) add(bySuffix, `${pos} ${suffix}`, edit);
  const kept = new Map<string, string>();
  const decide = (pos: string, suffixes: string[]) => {
    for (const suffix of suffixes) {
      const found = kept.get(`${pos} ${suffix}`);
      if (found !== undefined) return found;
    }
    return '0\t';
  };
  const keys = [...bySuffix.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const [pos, suffix] = key.split(' ') as [string, string];
    const { edit, count, total } = majority(bySuffix.get(key)!);
    const shorter = suffixesOf(suffix).slice(0, -1).reverse();
    if (total >= LEAST_WORDS && count / total > 0.5 && edit !== decide(pos, shorter))
      kept.set(key, edit);
  }
  for (const { pos, lower, edit } of words)
    if (edit !== decide(pos, suffixesOf(lower).reverse()) || cutsAll(edit, lower))
      kept.set(`${pos} ${WHOLE}${lower}`, edit);
  return [...kept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, edit]) => `${key}\t${edit}`)
    .join('\n');
}

/** In treebanks, the lemma of a piece of a word that goes with the piece before. */
const NO_LEMMA = '_';

/** What a suffix rule may not do: `went` of `go`, though `underwent` is `undergo`. */
const cutsAll = (edit: string, lower: string) => Number.parseInt(edit, 10) >= lower.length;

interface LearnedWord {
  pos: string;
  lower: string;
  edit: string;
}

/** The words and the known forms, which win: treebanks hold typing errors (`fled` of `flead`). */
function withKnown(words: readonly LearnedWord[], known: readonly WordForm[]): LearnedWord[] {
  const forms = new Set(known.map(({ pos, form }) => `${pos} ${form}`));
  return [
    ...words.filter(({ pos, lower }) => !forms.has(`${pos} ${lower}`)),
    ...known.map(({ pos, form, lemma }) => ({ pos, lower: form, edit: format(editOf(form, lemma)) })),
  ];
}

/** Each word and part of speech once, with the edit it has most often. */
function countWords(train: readonly TreebankSentence[]): LearnedWord[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, pos, lemmas } of train)
    forms.forEach((form, i) => {
      const lower = form.toLowerCase();
      if (lemmas[i] !== NO_LEMMA && !/\s/.test(lower))
        add(counts, `${pos[i]!} ${lower}`, format(editOf(lower, lemmas[i]!.toLowerCase())));
    });
  return [...counts].map(([key, edits]) => {
    const [pos, lower] = key.split(' ') as [string, string];
    return { pos, lower, edit: majority(edits).edit };
  });
}

function editOf(form: string, lemma: string): Edit {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same++;
  return { cut: form.length - same, append: lemma.slice(same) };
}

const format = ({ cut, append }: Edit) => `${cut}\t${append}`;

function add(counts: Map<string, Map<string, number>>, key: string, edit: string): void {
  const edits = counts.get(key) ?? new Map<string, number>();
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
  counts.set(key, edits);
}

function majority(edits: ReadonlyMap<string, number>): { edit: string; count: number; total: number } {
  let edit = '',
    count = 0,
    total = 0;
  for (const [candidate, n] of edits) {
    total += n;
    if (n > count || (n === count && candidate < edit)) [edit, count] = [candidate, n];
  }
  return { edit, count, total };
}
