import { stateByAbbreviation } from '../../../knowledge/states.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { opening } from '../office/after-name.js';
import { firstOfList } from '../office/of-list.js';
import { told, type MentionAt, type ToldCountry } from '../office/office.js';

/** `Ann Roe of Benin`, `from the Hague`. */
export function placeAfter(
  context: EntityContext,
  { last }: Candidate,
  at: MentionAt,
): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  if (!/^(?:of|from)$/.test(forms[last] ?? '')) return null;
  const place = at.get(forms[last + 1] === 'the' ? last + 2 : last + 1);
  return place && place.type !== 'person' && !isBusiness(place) ? told(context, place) : null;
}

/** Whoever works for a company abroad may be from anywhere. */
const isBusiness = ({ entry }: Candidate) => entry?.subtype === 'company' || entry?.subtype === 'bank';

/** `Ann Roe (D-Calif.)`, `Bo Lund, R-Utah,`: the state behind the party. */
export function partyState(
  context: EntityContext,
  { last }: Candidate,
  at: MentionAt,
): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const isParty = /^[(,]$/.test(forms[last] ?? '') && /^[DRIL]$/.test(forms[last + 1] ?? '');
  if (!isParty || !/^[-–]$/.test(forms[last + 2] ?? '')) return null;
  const form = forms[last + 3] ?? '';
  const entry = stateByAbbreviation(form) ?? context.knowledge.phrases.get(form)?.entry;
  const state = at.get(last + 3);
  if (state?.type === 'place') return told(context, state);
  return entry?.country ? { country: entry.country, first: last + 3, last: last + 4 } : null;
}

/** `Ann Roe, a Turkish national,`. */
export function nationalityAfter(
  context: EntityContext,
  { last }: Candidate,
  at: MentionAt,
): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const start = opening(forms, last);
  const article = start >= 0 && /^(?:an?|the)$/.test(forms[start] ?? '');
  return article ? demonymAt(context, at, start + 1) : null;
}

/** `An Australian, Ann Roe`, `Kenyan nationals Ann Roe and Bo Lund`: before the name, or the list that it stands in. */
export function nationalityBefore(
  context: EntityContext,
  mention: Candidate,
  at: MentionAt,
): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const { first } = firstOfList(forms, mention, at);
  if (first === 0) return null;
  const end = forms[first - 1] === ',' ? first - 1 : first;
  const noun = end > 0 && /^\p{Ll}+$/u.test(forms[end - 1]!) ? end - 2 : end - 1;
  return demonymAt(context, at, end - 1) ?? demonymAt(context, at, noun);
}

function demonymAt(context: EntityContext, at: MentionAt, i: number): ToldCountry | null {
  const mention = at.get(i);
  return mention?.kind === 'demonym' ? told(context, mention) : null;
}
