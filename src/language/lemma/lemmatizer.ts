const LONGEST_SUFFIX = 6;

/** Cuts letters off the end of a word and puts others there. */
export interface Edit {
  cut: number;
  append: string;
}

/** Marks a key that is a whole word. */
export const WHOLE = '^';

/**
 * Keys are a part of speech, a space and a suffix of a lower-case form; values are edits as written, read
 * when they are used.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/**
 * Lemma by the longest known suffix of the form: exceptions are suffixes as long as the word.
 *
 * @returns the lemma in small letters
 */
export function lemmatize(form: string, pos: string, rules: LemmaRules): string {
  const lower = form.toLowerCase();
  const whole = rules.get(`${pos} ${WHOLE}${lower}`);
  if (whole !== undefined) return applyEdit(lower, readEdit(whole));
  for (let length = Math.min(LONGEST_SUFFIX, lower.length); length >= 0; length--) {
    const rule = rules.get(`${pos} ${lower.slice(lower.length - length)}`);
    if (rule === undefined) continue;
    const edit = readEdit(rule);
    return edit.cut < lower.length ? applyEdit(lower, edit) : lower;
  }
  return lower;
}

function applyEdit(lower: string, { cut, append }: Edit): string {
  return lower.slice(0, lower.length - cut) + append;
}

/** Suffixes of a word that rules are learned for, shortest first. */
export function suffixesOf(lower: string): string[] {
  const most = Math.min(LONGEST_SUFFIX, lower.length);
  return Array.from({ length: most + 1 }, (_, length) => lower.slice(lower.length - length));
}

/** Rules as one text: a line a rule, tab-separated. */
export function readRules(text: string): LemmaRules {
  const rules = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    rules.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return rules;
}

function readEdit(written: string): Edit {
  const tab = written.indexOf('\t');
  return { cut: Number(written.slice(0, tab)), append: written.slice(tab + 1) };
}
