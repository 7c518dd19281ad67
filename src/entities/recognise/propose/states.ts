import { stateByAbbreviation } from '../../../knowledge/states.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';

const IN_SHORT: Evidence = { rule: 'place.state', source: 'definition', confidence: 0.95 };

/**
 * Abbreviated states and provinces behind a city or a party: `Birmingham, Ala.`, `(D-Calif.)`; in two words
 * `W. Va.`.
 */
export function recogniseStates({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const found: Candidate[] = [];
  for (let i = 2; i < forms.length; i++) {
    const form = forms[i]!;
    const inTwo = form.endsWith('.') ? stateByAbbreviation(`${forms[i - 1]!}${form}`) : null;
    const first = inTwo ? i - 1 : i;
    const state = inTwo ?? (form.endsWith('.') ? stateByAbbreviation(form) : stateCut(forms, i));
    const isBehind =
      sentenceOf[i] === sentenceOf[first - 2] &&
      ((forms[first - 1] === ',' && isCapitalisedWord(forms[first - 2])) || forms[first - 1] === '-');
    if (!state || !isBehind) continue;
    found.push({
      ...nameAt(first, i + 1, 'place', IN_SHORT),
      entry: { type: 'place', subtype: 'region', ...state },
    });
  }
  return found;
}

/** `(D-Mass.)`, where the stop is a token of its own. */
const stateCut = (forms: readonly string[], i: number) =>
  forms[i - 1] === '-' && forms[i + 1] === '.' && forms[i + 2] === ')'
    ? stateByAbbreviation(`${forms[i]!}.`)
    : null;
