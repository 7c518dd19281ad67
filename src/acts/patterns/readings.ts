import irregular from './irregular.json' with { type: 'json' };

const SUFFIXES: readonly (readonly [suffix: string, bases: readonly string[]])[] = [
  ['ied', ['y']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
];
const IRREGULAR = new Map<string, string>(Object.entries(irregular));
const DOUBLED = /([bdglmnprt])\1$/;

/**
 * What the dictionary form of a word may be: the word itself, the lemmatiser's answer, then irregular and
 * regular bases. Rare verbs are sometimes reduced wrongly; a pattern's own lemma is the judge.
 */
export function readings(form: string, lemma: string): string[] {
  const word = form.toLowerCase();
  const found = [word, lemma];
  const base = IRREGULAR.get(word);
  if (base !== undefined) found.push(base);
  for (const [suffix, bases] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 3) continue;
    const stem = word.slice(0, -suffix.length);
    for (const base of bases) found.push(stem + base);
    if (DOUBLED.test(stem)) found.push(stem.slice(0, -1));
  }
  return found;
}

/** Whether a word can be a form of the lemma. */
export function isFormOf(form: string, lemma: string, wanted: string): boolean {
  return (
    lemma === wanted ||
    (wanted.length > 1 &&
      form.length > wanted.length - 2 &&
      form[0]?.toLowerCase() === wanted[0] &&
      readings(form, lemma).includes(wanted))
  );
}

/** Whether a word is the past tense of an irregular verb. */
export function isIrregularPast(form: string): boolean {
  return IRREGULAR.has(form);
}
