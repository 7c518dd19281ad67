import { classifyRole, isOfficeWord } from '../../knowledge/offices.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';

export interface PersonDescription {
  role: string | null;
  roleClass: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What stands in a sentence, by token. */
export type MentionAt = ReadonlyMap<number, Candidate>;

const LONGEST_TITLE = 12;
const LINKS = new Set(['of', 'and', 'for', 'the', 'to', '-', '&', 'at', 'in', "'s", '’s', 'on']);

/** Office and country of a person from the words around one mention; what is not said is null. */
export function describeMention(context: EntityContext, mention: Candidate, at: MentionAt): PersonDescription {
  const before = titleBefore(context, mention, at);
  const after = appositionAfter(context, mention, at);
  const best = before && after ? (after.role.length > before.role.length && before.role.split(' ').length < 2 && after.close ? after : before) : (before ?? after);
  return {
    role: best?.role ?? null,
    roleClass: best ? classifyRole(best.role) : null,
    country: before?.country ?? after?.country ?? null,
  };
}

interface Title {
  role: string;
  country: string | null;
  close?: boolean;
}

/** `Chinese State Councilor and Foreign Minister` before `Wang Yi`. */
function titleBefore(context: EntityContext, { first: name }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  const sentence = sentences[tokens.sentenceOf[name]!]!;
  let end = name;
  if (forms[end - 1] === ',' && isOfficeWord(forms[end - 2] ?? '')) end--;
  let start = end;
  let country: string | null = null;
  while (start > sentence.core && end - start < LONGEST_TITLE) {
    const word = forms[start - 1]!;
    const mention = at.get(start - 1);
    if (mention?.type === 'person') break;
    if (start < end && /^(?:for|to|by)$/.test(word) && isOfficeWord(forms[end - 1]!)) break;
    if (mention && (mention.kind === 'demonym' || mention.type === 'country')) {
      country = mention.entry?.country ?? country;
      if (mention.kind === 'demonym') break;
      start = mention.first;
      continue;
    }
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos[start - 1]!) || isOfficeWord(word) || (LINKS.has(word) && start < end)) start--;
    else break;
  }
  while (start < end && (LINKS.has(forms[start]!) || at.get(start)?.type === 'country')) start++;
  if (start >= end || !hasOffice(forms, start, end)) return null;
  return { role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!), country: country ?? countryIn(at, start, end) };
}

/** `, the Norwegian foreign minister,` or `, chief economist at the bank,` after the name. */
function appositionAfter(context: EntityContext, { last: name }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  if (forms[name] !== ',' && forms[name] !== '(') return null;
  const { last } = sentences[tokens.sentenceOf[name]!]!;
  let start = name + 1;
  while (start < last && /^(?:an?|the|its|his|her|their)$/i.test(forms[start]!)) start++;
  const demonym = at.get(start);
  const country = demonym?.kind === 'demonym' ? (demonym.entry?.country ?? null) : null;
  if (demonym?.kind === 'demonym') start = demonym.last;
  let end = start;
  while (end < last && end - start < LONGEST_TITLE && !/^[,;:()"“”.!?—–]$|^--$/.test(forms[end]!) && !/^(?:VERB|AUX|PRON|SCONJ)$/.test(pos[end]!)) end++;
  while (end > start && LINKS.has(forms[end - 1]!)) end--;
  const head = forms.slice(start, end).findIndex((word) => /^(?:of|for|at|in|to)$/.test(word));
  if (end === start || !hasOffice(forms, start, head > 0 ? start + head : end)) return null;
  return { role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!), country: country ?? countryIn(at, start, end), close: forms[end] === ',' || forms[end] === '.' || forms[end] === ')' };
}

const hasOffice = (forms: readonly string[], start: number, end: number) => forms.slice(start, end).some(isOfficeWord);

/** Country of a country, demonym or body named inside a title. */
function countryIn(at: MentionAt, start: number, end: number): string | null {
  for (let i = start; i < end; i++) {
    const country = at.get(i)?.entry?.country;
    if (country) return country;
  }
  return null;
}

const textOf = (text: string, start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
