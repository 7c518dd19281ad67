import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from './candidate.js';
import { isAttached } from './capitals.js';

/** Puts back what was cut off people's names: initials before them, the rest of a hyphened word; and cuts `WARNS` off headlines. */
export function wholeNames(decided: readonly Candidate[], tokens: Tokens): Candidate[] {
  const { forms } = tokens;
  const taken = new Uint8Array(tokens.length + 1);
  const surnames = new Set<string>();
  for (const { type, first, last } of decided) {
    taken.fill(1, first, last);
    if (type === 'person' && last - first > 1 && !isCapitals(forms[last - 1]!)) surnames.add(forms[last - 1]!.toUpperCase());
  }
  return decided.map((name) => {
    if (name.type !== 'person') return name;
    let { first, last } = name;
    while (forms[last] === '-' && isAttached(tokens, last) && isAttached(tokens, last + 1) && /^\p{L}/u.test(forms[last + 1] ?? '') && taken[last + 1] === 0) last += 2;
    while (first > 0 && /^\p{Lu}\.$/u.test(forms[first - 1]!) && taken[first - 1] === 0 && tokens.sentenceOf[first - 1] === tokens.sentenceOf[first]) first--;
    if (last - first > 1 && isCapitals(forms[first]!) && surnames.has(forms[first]!)) last = first + 1;
    return first === name.first && last === name.last ? name : { ...name, first, last };
  });
}

const isCapitals = (form: string) => /^\p{Lu}{2,}$/u.test(form);
