import { stateByAbbreviation } from '../../../knowledge/states.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';

const IN_SHORT: Evidence = { rule: 'place.state', source: 'definition', confidence: 0.95 };

/** Abbreviated states and provinces behind a city or a party: `Birmingham, Ala.`, `(D-Calif.)`. */
export function recogniseStates({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const found: Candidate[] = [];
  for (let i = 2; i < forms.length; i++) {
    const form = forms[i]!;
    const state = form.endsWith('.') ? stateByAbbreviation(form) : stateCut(forms, i);
    const isBehind =
      sentenceOf[i] === sentenceOf[i - 2] &&
      ((forms[i - 1] === ',' && isCapitalisedWord(forms[i - 2])) || forms[i - 1] === '-');
    if (!state || !isBehind) continue;
    found.push({
      ...nameAt(i, i + 1, 'place', IN_SHORT),
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
