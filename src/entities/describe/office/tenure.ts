import type { Tenure } from '../../../analysis.js';
import type { Tokens } from '../../../language/tokens.js';
import { held, tenureBySign } from '../../../lexicon/tenure.js';
import type { NamesByToken } from '../names-by-token.js';
import type { Title } from './title.js';

/** How far before an office in tokens words still tell how it is held. */
const NEAR = 6;

/**
 * How an office is held: `former minister`, `acting president`, `deputy mayor`, `president-elect`, `resigned
 * as chairman`; else it is held now.
 */
export function tenureOf(
  { forms, sentenceOf }: Tokens,
  { first, last, tenure }: Title,
  at?: NamesByToken,
): Tenure {
  if (tenure) return tenure;
  for (let i = first; i < last; i++) {
    const found = tenureBySign(forms[i]!);
    if (found) return found;
  }
  for (const i of [last, last + 1]) {
    const after =
      forms[i] === '-' || sentenceOf[i] !== sentenceOf[first] ? null : tenureBySign(forms[i]!);
    if (after === 'elect' || after === 'designate') return after;
  }
  for (let i = first - 1; i >= Math.max(0, first - NEAR) && sentenceOf[i] === sentenceOf[first]; i--) {
    if (/^[,;:()]$/.test(forms[i]!) || at?.get(i)?.type === 'person') break;
    if (forms[last] === 'until' && held(forms[i]!)) return 'former';
    const found = tenureBySign(forms[i]!);
    if (found) return found;
  }
  return 'current';
}
