import { readFileSync } from 'node:fs';

/** A form that is not the dictionary form, in small letters. */
export interface WordForm {
  pos: string;
  form: string;
  lemma: string;
}

const FORMS = 'src/training/lemmas/word-forms.tsv';

/**
 * Irregular forms, and regular ones that suffixes tell wrongly (`freed`, `axed`), which treebanks may lack. A
 * line a word: part of speech, lemma, its forms with spaces between.
 */
export const readWordForms = (): WordForm[] =>
  readFileSync(FORMS, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [pos, lemma, forms] = line.split('\t') as [string, string, string];
      return forms.split(' ').map((form) => ({ pos, form, lemma }));
    });
