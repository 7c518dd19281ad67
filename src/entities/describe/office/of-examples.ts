import { isVagueOffice } from '../../../lexicon/forms-of-address.js';
import { opensExamples } from '../../../lexicon/office-holders.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { titleThatEnds } from './before-name.js';
import { firstOfList } from './of-list.js';
import { isOffice, type MentionAt, type Title } from './office.js';

/**
 * `painters such as Ann Roe and Bo Lund`, `three lawmakers — Ann Roe, Bo Lund`: the plural before the
 * examples.
 */
export function titleOfExamples(
  context: EntityContext,
  mention: Candidate,
  at: MentionAt,
): Title | null {
  const { forms } = context.segmentation.tokens;
  const first = firstOfList(forms, mention, at);
  const end = groupEnd(forms, first.first);
  const head = end === null ? '' : forms[end - 1]!;
  const isGroup = /[^s]s$/.test(head) && isOffice(head) && !isVagueOffice(head.toLowerCase());
  return isGroup ? titleThatEnds(context, end!, first.first, at) : null;
}

/** Token behind the words for several people before `such as`, `including` or a dash; null without these. */
function groupEnd(forms: readonly string[], name: number): number | null {
  const before = forms[name - 1] ?? '';
  let end: number;
  if (/^(?:[—–:]|--)$/.test(before)) end = name - 1;
  else if (!opensExamples(before)) return null;
  else if (before === 'as' && forms[name - 2] !== 'such') return null;
  else end = before === 'as' ? name - 2 : name - 1;
  return forms[end - 1] === ',' ? end - 1 : end;
}
