import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { givesOffice, leadsToOffice } from '../../../lexicon/office-phrases.js';
import { afterAsides } from './asides.js';
import { titleFrom } from './read-forward.js';
import type { MentionAt, Title } from './office.js';

const FURTHEST = 8,
  LONGEST_ASIDES = 30;

/** `serves as finance minister`, `was elected president` or, before the name, `appointed … as` after or around it. */
export function titleByVerb(
  context: EntityContext,
  { first, last }: Candidate,
  at: MentionAt,
): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const sentence = sentences[tokens.sentenceOf[last - 1]!]!;
  const from = afterAsides(forms, last, Math.min(sentence.last, last + LONGEST_ASIDES), at);
  const end = Math.min(sentence.last, from + FURTHEST);
  for (let i = from; i < end; i++) {
    const word = forms[i]!;
    if (word === 'as') return titleFrom(context, i + 1, at);
    if (word === 'to' && forms[i + 1] === 'become') return null;
    if (givesOffice(word)) return titleFrom(context, forms[i + 1] === 'as' ? i + 2 : i + 1, at);
    if (!leadsToOffice(word) && !(word === ',' || word === 'who')) return null;
  }
  return givesOffice(forms[first - 1] ?? '') ? titleFrom(context, last, at) : null;
}
