import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { countryIn, hasOffice, LONGEST_TITLE, textOf, TITLE_LINKS, type MentionAt, type Title } from './title.js';

const STOP = /^[,;:()"“”.!?—–]$|^--$/;

/** `, the Norwegian foreign minister,`, `, chief economist at the bank,` or `is a doctor` after the name. */
export function appositionAfter(context: EntityContext, { last: name }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  const { last } = sentences[tokens.sentenceOf[name - 1]!]!;
  let start = opening(forms, name);
  if (start < 0) return null;
  const article = /^(?:an?|the)$/.test(forms[start] ?? '');
  while (start < last && /^(?:an?|the|its|his|her|their)$/i.test(forms[start]!)) start++;
  const demonym = at.get(start);
  const country = demonym?.kind === 'demonym' ? (demonym.entry?.country ?? null) : null;
  if (demonym?.kind === 'demonym') start = demonym.last;
  let end = start;
  while (end < last && end - start < LONGEST_TITLE && !STOP.test(forms[end]!) && !/^(?:VERB|AUX|PRON|SCONJ)$/.test(pos[end]!)) end++;
  while (end > start && (TITLE_LINKS.has(forms[end - 1]!) || /^(?:ADP|DET|ADV|CCONJ)$/.test(pos[end - 1]!))) end--;
  const head = forms.slice(start, end).findIndex((word) => /^(?:of|for|at|in|to|with|from)$/.test(word));
  if (end === start || (!article && /^(?:and|\p{Lu})/u.test(forms[start]!) && namesSomeone(at, start, end)) || !hasOffice(forms, start, head > 0 ? start + head : end)) return null;
  return { role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!), country: country ?? countryIn(at, start, end) };
}

/** The next person of a list with an office of their own is no apposition. */
function namesSomeone(at: MentionAt, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (at.get(i)?.type === 'person') return true;
  return false;
}

/** Token after `,`, `(`, `, who is` or `is a`; -1 where none follows the name. */
function opening(forms: readonly string[], name: number): number {
  const next = forms[name];
  if (next === ',' && forms[name + 1] === 'who' && /^(?:is|was)$/.test(forms[name + 2] ?? '')) return name + 3;
  if (next === ',' || next === '(') return name + 1;
  return /^(?:is|was)$/.test(next ?? '') && /^(?:an?|the)$/.test(forms[name + 1] ?? '') ? name + 1 : -1;
}
