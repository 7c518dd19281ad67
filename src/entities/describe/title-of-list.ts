import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { titleBefore } from './title-before.js';
import type { MentionAt, Title } from './title.js';

/** `Senators Ann Roe, Bo Lund and Cy Dahl`: the plural office before the first name is that of each, in the singular. */
export function titleOfList(context: EntityContext, mention: Candidate, at: MentionAt): Title | null {
  const { tokens: { forms } } = context.segmentation;
  let first = mention;
  for (;;) {
    let before = first.first - 1;
    if (forms[before] === 'and') before--;
    if (forms[before] === ',') before--;
    const previous = at.get(before);
    if (before === first.first - 1 || previous?.type !== 'person') break;
    first = previous;
  }
  if (first === mention) return null;
  const title = titleBefore(context, first, at);
  return title && /[^s]s$/.test(forms[first.first - 1]!) ? { ...title, role: title.role.replace(/([^s])s$/, '$1') } : null;
}
