import { countriesOfMember } from '../../../knowledge/shared-parties.js';
import { countriesWithOffice } from '../../../knowledge/state-offices.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { textOf } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import type { Described } from './described.js';
import type { Home } from './home.js';

/** Of the few countries that have an office, the one that the text names: `Secretary of Transportation`. */
export function officeOfFew({ home, offices, international }: Described): ToldCountry | null {
  if (international) return null;
  for (const { role, first, last } of offices) {
    const country = onlyNamed(countriesWithOffice(role), home);
    if (country !== null) return { country, first, last };
  }
  return null;
}

/** `Republican Ann Roe`, `Bo Lund, a Tory,`: of the countries with such a party, the one that is named. */
export function partyCountry({ context, home, mentions }: Described): ToldCountry | null {
  for (const mention of mentions)
    for (const { first, last } of membersBeside(context, mention)) {
      const { text, starts, ends } = context.segmentation.tokens;
      const country = onlyNamed(countriesOfMember(textOf(text, starts[first]!, ends[last - 1]!)), home);
      if (country !== null) return { country, first, last };
    }
  return null;
}

/** What names party members right before a name, or between article and comma beside it. */
function membersBeside({ segmentation, at }: NamedText, { first, last }: Candidate): Candidate[] {
  const { forms } = segmentation.tokens;
  const isBetween = forms[last] === ',' && /^an?$/.test(forms[last + 1] ?? '');
  const after = isBetween ? at.get(last + 2) : undefined;
  const before = at.get(forms[first - 1] === ',' && forms[last] === ',' ? first - 2 : first - 1);
  const closes = after && /^[,.;]$/.test(forms[after.last] ?? '') ? after : undefined;
  return [before, closes].filter((beside) => beside?.type === 'group') as Candidate[];
}

function onlyNamed(countries: readonly string[], { named }: Home): string | null {
  const [only, another] = countries.filter((country) => named.has(country));
  return only !== undefined && another === undefined ? only : null;
}
