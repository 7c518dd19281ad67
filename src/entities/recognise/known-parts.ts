import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from './candidate.js';

/** Second look: full names that were missed elsewhere in the article, and words of them that stand alone. */
export function recogniseKnownParts(tokens: Tokens, decided: readonly Candidate[]): Candidate[] {
  const { forms } = tokens;
  const surnames = new Set<string>();
  const fullNames = new Map<string, Candidate[]>();
  const bodyWords = new Set<string>();
  for (const name of decided) {
    const { type, kind, first, last } = name;
    if (type !== 'person') for (let i = first; i < last; i++) bodyWords.add(forms[i]!);
    if (kind !== 'name' || last - first < 2) continue;
    const known = fullNames.get(forms[first]!);
    if (!known) fullNames.set(forms[first]!, [name]);
    else if (known.length < MOST_WITH_SAME_START) known.push(name);
    if (type === 'person') surnames.add(forms[last - 1]!).add(forms[first]!);
  }
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of decided) covered.fill(1, first, last);
  const isFree = (i: number, length: number) => {
    for (let j = i; j < i + length; j++) if (covered[j] !== 0) return false;
    return true;
  };
  const found: Candidate[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (covered[i] !== 0) continue;
    const full = fullNames.get(forms[i]!)?.find((name) => isFree(i, name.last - name.first) && isRepeated(tokens, name, i));
    if (full) {
      found.push({ ...full, first: i, last: i + full.last - full.first, rule: `${full.type}.repeated`, confidence: 0.8 });
      i += full.last - full.first - 1;
    } else if (forms[i]!.length > 2 && surnames.has(forms[i]!) && !bodyWords.has(forms[i]!) && /^\p{Lu}/u.test(forms[i]!) && !startsSentence(tokens, i))
      found.push({ first: i, last: i + 1, type: 'person', kind: 'name', rule: 'person.surname', confidence: 0.85 });
  }
  return found;
}

const MOST_WITH_SAME_START = 8;

/** Whether the words of the name stand at `i`, in one sentence. */
function isRepeated({ forms, sentenceOf }: Tokens, { first, last }: Candidate, i: number): boolean {
  const length = last - first;
  if (sentenceOf[i] !== sentenceOf[i + length - 1]) return false;
  for (let k = 0; k < length; k++) if (forms[first + k] !== forms[i + k]) return false;
  return true;
}

/** A capital there says nothing unless the word is a name elsewhere; short forms of names rarely are ordinary words. */
function startsSentence({ sentenceOf, forms }: Tokens, i: number): boolean {
  return (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) && forms[i]!.length < 4;
}
