import { HONORIFICS } from '../../knowledge/offices.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { countryIn, hasOffice, isOffice, LONGEST_TITLE, textOf, TITLE_LINKS, type MentionAt, type Title } from './title.js';

/** Small words that change an office written with capitals. */
const MODIFIERS = /^(?:former|ex|acting|interim|then|deputy|vice|assistant|associate|chief|senior|prime|current|outgoing|incoming|first|co|late|retired|under|state|foreign)$/;
const PLURAL = /\b(?:Senators|Representatives|Presidents|Ministers|Governors|Justices|Ambassadors)$/;
const PREPOSITION = /^(?:of|for|at|in|to|on)$/;

/** `Chinese State Councilor and Foreign Minister` before `Wang Yi`; also `the mayor of London,` before `Sadiq Khan`. */
export function titleBefore(context: EntityContext, { first: name }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  const { core } = sentences[tokens.sentenceOf[name]!]!;
  const comma = forms[name - 1] === ',';
  let end = comma ? name - 1 : name;
  if (HONORIFICS.has(forms[end - 1]?.toLowerCase() ?? '') && isOffice(forms[end - 2] ?? '')) end--;
  let start = end;
  let country: string | null = null;
  while (start > core && end - start < LONGEST_TITLE) {
    const word = forms[start - 1]!;
    const mention = at.get(start - 1);
    if (mention?.type === 'person') break;
    if (start < end && /^(?:for|to|by)$/.test(word) && isOffice(forms[end - 1]!)) break;
    if (mention && (mention.kind === 'demonym' || mention.type === 'country')) {
      country = mention.entry?.country ?? country;
      if (mention.kind === 'demonym') break;
      start = mention.first;
      continue;
    }
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos[start - 1]!) || isOffice(word) || (TITLE_LINKS.has(word) && start < end)) start--;
    else break;
  }
  start = headStart(forms, start, end);
  while (start < end && (TITLE_LINKS.has(forms[start]!) || /^\d/.test(forms[start]!) || at.get(start)?.type === 'country')) start++;
  if (start >= end || !hasOffice(forms, start, end)) return null;
  if (comma && !/^(?:the|its|an?|their)$/i.test(forms[start - 1] ?? '') && !isOffice(forms[end - 1]!) && at.get(start - 1)?.kind !== 'demonym') return null;
  const role = textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!);
  return { role: PLURAL.test(role) ? role.slice(0, -1) : role, country: country ?? countryIn(at, start, end) };
}

/** Cuts what stands before the office and is no part of it: `impeachment trial of President`, `participates in President`. */
function headStart(forms: readonly string[], start: number, end: number): number {
  const capitals = /^\p{Lu}/u.test(forms[end - 1]!);
  for (let i = end - 1; i > start; i--) {
    const word = forms[i - 1]!;
    if (PREPOSITION.test(word) && !hasOffice(forms, start, i - 1)) return i;
    if (capitals && isOffice(forms[end - 1]!) && /^\p{Ll}/u.test(word) && !TITLE_LINKS.has(word) && !MODIFIERS.test(word) && !isOffice(word)) return i;
  }
  return start;
}
