import type { EntityContext } from '../../find-entities.js';
import type { Candidate } from '../../recognise/candidate.js';
import { opening } from '../office/after-name.js';
import { countryOfMention } from './of-mention.js';
import { firstOfList } from '../office/of-list.js';
import type { MentionAt } from '../office/office.js';

/** Where a text says a person is from: `of Benin`, `, a Turkish national`, `An Australian, …`, `Kenyan nationals …`. */
export function originOf(context: EntityContext, mention: Candidate, at: MentionAt): string | null {
  const { forms } = context.segmentation.tokens;
  return (
    placeAfter(context, mention, at) ??
    nationalityAfter(forms, mention, at) ??
    nationalityBefore(forms, mention, at)
  );
}

function placeAfter(context: EntityContext, { last }: Candidate, at: MentionAt): string | null {
  const { forms } = context.segmentation.tokens;
  if (!/^(?:of|from)$/.test(forms[last] ?? '')) return null;
  const place = at.get(forms[last + 1] === 'the' ? last + 2 : last + 1);
  return place && place.type !== 'person' ? countryOfMention(context, place) : null;
}

function nationalityAfter(forms: readonly string[], { last }: Candidate, at: MentionAt): string | null {
  const start = opening(forms, last);
  const article = start >= 0 && /^(?:an?|the)$/.test(forms[start] ?? '');
  return article ? demonymAt(at, start + 1) : null;
}

/** A nationality before the name, or before the list of people that it stands in. */
function nationalityBefore(forms: readonly string[], mention: Candidate, at: MentionAt): string | null {
  const { first } = firstOfList(forms, mention, at);
  if (first === 0) return null;
  const end = forms[first - 1] === ',' ? first - 1 : first;
  const noun = end > 0 && /^\p{Ll}+$/u.test(forms[end - 1]!) ? end - 2 : end - 1;
  return demonymAt(at, end - 1) ?? demonymAt(at, noun);
}

function demonymAt(at: MentionAt, i: number): string | null {
  const mention = at.get(i);
  return mention?.kind === 'demonym' ? (mention.entry?.country ?? null) : null;
}
