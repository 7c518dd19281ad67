import type { Tokens } from '../../language/tokens.js';
import type { Candidate } from './candidate.js';

/** Second look: words of a full name that stand alone elsewhere in the article. */
export function recogniseKnownParts(tokens: Tokens, decided: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  for (const { type, first, last } of decided) {
    if (type !== 'person' || last - first < 2) continue;
    surnames.add(tokens.forms[last - 1]!);
    surnames.add(tokens.forms[first]!);
  }
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of decided) covered.fill(1, first, last);
  const found: Candidate[] = [];
  tokens.forms.forEach((form, i) => {
    if (covered[i] === 0 && form.length > 1 && surnames.has(form) && /^\p{Lu}/u.test(form))
      found.push({ first: i, last: i + 1, type: 'person', kind: 'name', rule: 'person.surname', confidence: 0.85 });
  });
  return found;
}
