import { HONORIFICS } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { appositionAfter } from './after-name.js';
import { FURTHEST, titleBefore } from './before-name.js';
import { told, type MentionAt, type Title } from './office.js';

/** `his Kazakh counterpart` before a name: the office of the office-holder named last in the sentence. */
export function counterpartTitle(
  context: EntityContext,
  { first: name }: Candidate,
  at: MentionAt,
): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const end = HONORIFICS.has(forms[name - 1]?.toLowerCase() ?? '') ? name - 1 : name;
  const noun = forms[end - 1] === ',' ? end - 2 : end - 1;
  if (forms[noun] !== 'counterpart') return null;
  const nationality = at.get(noun - 1);
  const start = Math.max(sentences[tokens.sentenceOf[name]!]!.first, name - FURTHEST);
  for (let i = noun - 1; i >= start; i--) {
    const person = at.get(i);
    if (person?.type !== 'person') continue;
    const title = titleBefore(context, person, at) ?? appositionAfter(context, person, at);
    if (title)
      return {
        ...title,
        told: nationality?.kind === 'demonym' ? told(context, nationality) : null,
      };
  }
  return null;
}
