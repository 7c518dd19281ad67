import { stateByAbbreviation } from '../../../knowledge/states.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';

/** Abbreviated states and provinces behind a city or a party: `Birmingham, Ala.`, `(D-Calif.)`. */
export function recogniseStates({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const { forms, sentenceOf } = tokens;
  return forms.flatMap((form, i): Candidate[] => {
    const state = form.endsWith('.') ? stateByAbbreviation(form) : null;
    const isBehind =
      sentenceOf[i] === sentenceOf[i - 2] &&
      ((forms[i - 1] === ',' && isCapitalisedWord(forms[i - 2])) || forms[i - 1] === '-');
    if (!state || !isBehind) return [];
    const entry = { type: 'place' as const, subtype: 'region', ...state };
    return [
      {
        first: i,
        last: i + 1,
        type: 'place',
        kind: 'name',
        rule: 'place.state',
        source: 'definition',
        confidence: 0.95,
        entry,
      },
    ];
  });
}
