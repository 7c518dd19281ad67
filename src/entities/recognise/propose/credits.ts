import { creditsWork } from '../../../lexicon/bylines.js';
import { isPicture } from '../../../lexicon/recordings.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate } from '../candidate.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import { nameRunEnd } from '../capitals.js';
import { startsUpper } from '../../../scan/letters.js';

const LONGEST_NAME = 5;

/**
 * Whom a caption credits, `(Photo by Jane Roe/Getty Images)`, `Photograph: Bo Lund/Reuters`, and whom the
 * last line of a report: `(Reporting by Jane Roe; editing by Bo Lund and Ann Wynd)`.
 */
export function recogniseCredits({ segmentation: { tokens, sentences } }: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i + 2 < last; i++) {
      if (forms[i + 1] === 'by' && creditsWork(tokens.lowers[i]!) && standsInCredits(forms, i, first))
        found.push(...listed(tokens, i + 2, last));
      if (!opensCredit(forms[i + 1]!) || !isPicture(tokens.lowers[i]!)) continue;
      const end = nameRunEnd(tokens, i + 2, last, LONGEST_NAME);
      const isPerson = end - i - 2 > 1 && !endsLikeNoPerson(forms[end - 1]!);
      if (isPerson) found.push(credit(i + 2, end, 'person'));
      if (isPerson && forms[end] === '/' && startsUpper(forms[end + 1]) && end + 1 < last)
        found.push(credit(end + 1, nameRunEnd(tokens, end + 1, last, LONGEST_NAME), 'organization'));
    }
  }
  return found;
}

const opensCredit = (form: string) => form === 'by' || form === ':' || form === '/';

const credit = (first: number, last: number, type: 'person' | 'organization'): Candidate =>
  nameAt(first, last, type, { rule: `${type}.credit`, source: 'definition', confidence: 0.9 });

/** Behind a bracket, a comma or another credit, or at the start of its sentence. */
const standsInCredits = (forms: readonly string[], i: number, first: number): boolean =>
  i === first ||
  /^[(;,]$/.test(forms[i - 1]!) ||
  (/^Additional$/i.test(forms[i - 1]!) && i - 1 >= first);

/** What stands behind the last of those who are credited: `; editing by`, `in Lima)`. */
const CLOSES_CREDIT = /^(?:[);.]|in|at)$/;

/** The people that commas and `and` join from token `i` on. */
function listed(tokens: Tokens, from: number, last: number): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  let i = from;
  while (i + 1 < last && startsUpper(forms[i]!) && forms[i + 1] !== 'by') {
    const end = nameRunEnd(tokens, i, last, LONGEST_NAME);
    if (end - i < 2 || endsLikeNoPerson(forms[end - 1]!)) break;
    found.push(credit(i, end, 'person'));
    i = end;
    while (forms[i] === ',' || forms[i] === 'and') i++;
    if (i === end) break;
  }
  return i >= last || forms[i + 1] === 'by' || CLOSES_CREDIT.test(forms[i]!) ? found : [];
}
