import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { afterAsides } from './asides.js';
import { titleFrom } from './title-forward.js';
import type { MentionAt, Title } from './title.js';

const BE = /^(?:is|was|are|were)$/;
/** Longest distance in tokens from a name over `(aged 40)` or `of Spain` to what tells its office. */
const FURTHEST = 14;

/** `, the Norwegian foreign minister,`, `of Lund, chief economist at the bank,` or `is a doctor` after the name. */
export function appositionAfter(context: EntityContext, { last }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const end = Math.min(sentences[tokens.sentenceOf[last - 1]!]!.last, last + FURTHEST);
  const next = afterAsides(forms, last, end, at);
  const title = opening(forms, next);
  return title < 0 || title >= end ? null : titleFrom(context, title, at);
}

/** Token after `,`, `(`, `—`, `, who is` or `is`; -1 where none of them follows. */
export function opening(forms: readonly string[], i: number): number {
  const next = forms[i] ?? '';
  if (next === ',' && forms[i + 1] === 'who') return opening(forms, i + 1);
  if (next === 'who') return BE.test(forms[i + 1] ?? '') ? i + 2 : -1;
  if (next === ',' && BE.test(forms[i + 1] ?? '')) return i + 2;
  if (/^(?:[,(—–]|--)$/.test(next)) return i + 1;
  return BE.test(next) ? i + 1 : -1;
}
