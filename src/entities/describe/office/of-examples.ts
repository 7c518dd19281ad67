import { isVagueOffice } from '../../../lexicon/forms-of-address.js';
import { opensExamples } from '../../../lexicon/office-holders.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { titleThatEnds } from './before-name.js';
import { firstOfList } from './of-list.js';
import { isOffice } from './office.js';
import type { Title } from './title.js';

/**
 * `painters such as Ann Roe and Bo Lund`, `three lawmakers — Ann Roe, Bo Lund`: the plural before the
 * examples.
 */
export function titleOfExamples(context: NamedText, mention: Candidate): Title | null {
  const { forms } = context.segmentation.tokens;
  const first = firstOfList(forms, mention, context.at);
  const end = groupEnd(forms, first.first);
  const head = end === null ? '' : forms[end - 1]!;
  const isGroup = /[^s]s$/.test(head) && isOffice(head) && !isVagueOffice(head.toLowerCase());
  return isGroup ? titleThatEnds(context, end!, first.first) : null;
}

/** Token behind the words for several people before `such as`, `including` or a dash; null without these. */
export function groupEnd(forms: readonly string[], name: number): number | null {
  const before = forms[name - 1] ?? '';
  let end: number;
  if (/^(?:[—–:]|--)$/.test(before)) end = name - 1;
  else if (!opensExamples(before)) return null;
  else if (before === 'as' && forms[name - 2] !== 'such') return null;
  else end = before === 'as' ? name - 2 : name - 1;
  return forms[end - 1] === ',' ? end - 1 : end;
}
