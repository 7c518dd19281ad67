import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { afterAsides } from './asides.js';
import { titleFrom } from './read-forward.js';
import type { MentionAt, Title } from './office.js';

const BE = /^(?:is|was|are|were)$/;
/** `Jane Roe MP`: a seat that follows the name. */
const SEAT = /^(?:MP|MEP|MSP|MLA|TD)$/;
/** Longest distance in tokens from a name over `(aged 40)` or `of Spain` to what tells its office. */
const FURTHEST = 14;

/** `, the Norwegian foreign minister,`, `of Lund, chief economist at the bank,` or `is a doctor` after the name. */
export function appositionAfter(
  context: EntityContext,
  { last }: Candidate,
  at: MentionAt,
): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const end = Math.min(sentences[tokens.sentenceOf[last - 1]!]!.last, last + FURTHEST);
  if (SEAT.test(forms[last] ?? ''))
    return { role: forms[last]!, first: last, last: last + 1, told: null };
  const next = afterAsides(forms, last, end, at);
  const title = opening(forms, next);
  return title < 0 || title >= end ? null : titleFrom(context, title, at);
}

/** Token after `,`, `(`, `—`, `, who is` or `is`; -1 where none of them follows. */
export function opening(forms: readonly string[], i: number): number {
  const next = forms[i] ?? '';
  if (next === ',' && forms[i + 1] === 'who') return opening(forms, i + 1);
  const verb = /^(?:who|,)$/.test(next) ? i + 1 : i;
  if (BE.test(forms[verb] ?? '')) return verb + 1;
  if (/^(?:has|had)$/.test(forms[verb] ?? '') && forms[verb + 1] === 'been') return verb + 2;
  return /^(?:[,(—–]|--)$/.test(next) ? i + 1 : -1;
}
