import { isGenitive } from '../../../lexicon/function-words.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { titleBefore } from './before-name.js';
import type { Title } from './title.js';

/**
 * `Senators Ann Roe of Utah, Bo Lund and Cy Dahl`: the plural office before the first name is that of each.
 */
export function titleOfList(context: NamedText, mention: Candidate): Title | null {
  const {
    tokens: { forms },
  } = context.segmentation;
  const first = firstOfList(forms, mention, context.at);
  if (first === mention) return null;
  const title = titleBefore(context, first);
  const head = forms[forms[first.first - 1] === ',' ? first.first - 2 : first.first - 1]!;
  return title && /[^s]s$/.test(head) && !isGenitive(head) ? title : null;
}

/** Longest list that is followed to either end. */
const LONGEST_LIST = 40;

/** The first person of the list that the mention stands in. */
export function firstOfList(forms: readonly string[], mention: Candidate, at: NamesByToken): Candidate {
  let first = mention;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const previous = personBefore(forms, first.first, at);
    if (!previous) break;
    first = previous;
  }
  return first;
}

/** The last person of the list that goes on behind the mention. */
export function lastOfList(forms: readonly string[], mention: Candidate, at: NamesByToken): Candidate {
  let last = mention;
  for (let n = 0; n < LONGEST_LIST; n++) {
    let next = last.last;
    if (forms[next] === ',') next++;
    if (forms[next] === 'and') next++;
    const other = next > last.last ? at.get(next) : undefined;
    if (other?.type !== 'person') break;
    last = other;
  }
  return last;
}

/** The person named before in a list: `Ann Roe of Utah,`, `Ann Roe, 34,` before `Bo Lund`. */
function personBefore(forms: readonly string[], first: number, at: NamesByToken): Candidate | undefined {
  let before = first - 1;
  if (forms[before] === 'and') before--;
  if (forms[before] === ',') before--;
  if (before === first - 1) return undefined;
  if (/^\d/.test(forms[before]!) && forms[before - 1] === ',') before -= 2;
  const origin = at.get(before);
  if (origin && origin.type !== 'person' && forms[origin.first - 1] === 'of') before = origin.first - 2;
  const previous = at.get(before);
  return previous?.type === 'person' ? previous : undefined;
}
