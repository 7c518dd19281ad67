import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import { hasPatterns } from '../patterns/pattern.js';
import { isIrregularPast } from '../patterns/readings.js';

const OTHERS = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'ADP', 'X']);

/**
 * Words of a sentence that may tell an act: every verb, and such nouns and predicates as are known to tell
 * acts. Token indices in text order.
 */
export function triggerCandidates(
  { tree }: ActReading,
  { core, last }: SentenceTokens,
  known: ReadonlySet<string>,
): number[] {
  const found: number[] = [];
  for (let token = core; token < last; token++) {
    const pos = tree.pos[token]!;
    const lemma = tree.lemmas[token]!;
    if (
      pos === 'VERB' ||
      (OTHERS.has(pos) && (known.has(lemma) || hasPatterns(lemma))) ||
      isIrregularPast(tree.forms[token]!)
    )
      found.push(token);
  }
  return found;
}
