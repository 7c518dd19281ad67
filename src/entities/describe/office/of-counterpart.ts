import { isCounterpart, isPredecessor, isSuccessor } from '../../../lexicon/office-holders.js';
import type { WordKind } from '../../../lexicon/word-kind.js';
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
  const noun = nounBefore(context, name, isCounterpart);
  const title = noun === null ? null : titleOfOther(context, noun, name, at);
  if (!title) return null;
  const nationality = at.get(noun! - 1);
  return { ...title, told: nationality?.kind === 'demonym' ? told(context, nationality) : null };
}

/**
 * `her predecessor`, `the mayor's successor` before a name: the office of the one named last, of the same
 * state.
 */
export function predecessorTitle(
  context: EntityContext,
  { first: name }: Candidate,
  at: MentionAt,
): Title | null {
  const before = nounBefore(context, name, isPredecessor);
  const noun = before ?? nounBefore(context, name, isSuccessor);
  const title = noun === null ? null : titleOfOther(context, noun, name, at);
  if (!title) return null;
  const tenure = before === null ? 'current' : 'former';
  return { ...title, tenure };
}

/** Token of such a noun right before a name, over a comma and a form of address. */
function nounBefore({ segmentation }: EntityContext, name: number, isSuch: WordKind): number | null {
  const { forms } = segmentation.tokens;
  const end = HONORIFICS.has(forms[name - 1]?.toLowerCase() ?? '') ? name - 1 : name;
  const noun = forms[end - 1] === ',' ? end - 2 : end - 1;
  return isSuch(forms[noun] ?? '') ? noun : null;
}

/** The office of the person named last before token `noun`. */
function titleOfOther(context: EntityContext, noun: number, name: number, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const start = Math.max(sentences[tokens.sentenceOf[name]!]!.first, name - FURTHEST);
  for (let i = noun - 1; i >= start; i--) {
    const person = at.get(i);
    if (person?.type !== 'person') continue;
    const title = titleBefore(context, person, at) ?? appositionAfter(context, person, at);
    if (title) return title;
  }
  return null;
}
