import { HONORIFICS } from '../../knowledge/offices.js';
import { startsLower, startsUpper } from '../../language/scan/letters.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { countryOfMention } from './country-of-mention.js';
import { cutToOffice } from './cut-to-office.js';
import { countryIn, DESIGNATE, hasOffice, isOffice, isPossessive, LONGEST_TITLE, TENURE, textOf, TITLE_LINKS, type MentionAt, type Title } from './title.js';

/** Forms of address that are no office. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|hon|honou?rable|st|fr|sheikh|rt|h\.?e|excellency)\.?$/i;
/** Offices that are also forms of address behind another office: `chief negotiator, Ambassador`. */
const STYLE = /^(?:Ambassador|Senator|Professor|General|Comrade|Archbishop)$/;
const PLURAL = /[^s]s$/;

/** `Chinese State Councilor and Foreign Minister` before `Wang Yi`; also `the mayor of London,` before `Sadiq Khan`. */
export function titleBefore(context: EntityContext, { first: name }: Candidate, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { core } = sentences[tokens.sentenceOf[name]!]!;
  const end = titleEnd(tokens.forms, name, core);
  const addressed = tokens.forms[end - 2] === ',' && STYLE.test(tokens.forms[end - 1]!);
  return (addressed ? titleThatEnds(context, end - 2, core, at) : null) ?? titleThatEnds(context, end, core, at);
}

/** The title whose last word stands before token `end`. */
function titleThatEnds(context: EntityContext, end: number, core: number, at: MentionAt): Title | null {
  const { tokens } = context.segmentation;
  const { forms } = tokens;
  const walked = walkBack(context, core, end, at);
  const start = cutToOffice(forms, at, walked.start, end);
  if (start >= end || !hasOffice(forms, start, end)) return null;
  if (forms[end] === ',' && !isApposition(forms, at, start, end, core)) return null;
  const role = textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!);
  const owner = forms[start - 1] === 'its' ? bodyBefore(at, start - 1, core) : undefined;
  return {
    role: isOffice(forms[end - 1]!) && PLURAL.test(role) ? role.slice(0, -1) : role,
    country: walked.country ?? countryIn(context, at, start, end) ?? (owner ? countryOfMention(context, owner) : null),
    international: owner?.entry?.subtype === 'igo',
  };
}

/** How far back in tokens something named in a sentence still bears on a title. */
export const FURTHEST = 60;

/** The body named last in the sentence before token `i`. */
function bodyBefore(at: MentionAt, i: number, core: number): Candidate | undefined {
  for (let k = i - 1; k >= Math.max(core, i - FURTHEST); k--) if (at.get(k)?.type === 'organization') return at.get(k);
  return undefined;
}

/** Where a title before the name ends: forms of address and a comma may come between. */
function titleEnd(forms: readonly string[], name: number, core: number): number {
  let end = /^(?:named|called)$/.test(forms[name - 1] ?? '') ? name - 1 : name;
  while (end > core && (ADDRESS.test(forms[end - 1]!) || (forms[end - 1] === '.' && ADDRESS.test(forms[end - 2] ?? '')))) end--;
  if (forms[end - 1] === ',') return end - 1;
  while (end > core + 1 && isRank(forms, end - 1) && isOffice(forms[end - 2]!)) end--;
  const rank = HONORIFICS.has(forms[end - 1]?.toLowerCase() ?? '');
  return rank && isOffice(forms[end - 2] ?? '') ? end - 1 : end;
}

const RANK = /^(?:General|Colonel|Lieutenant|Major|Captain|Brigadier|Admiral|Commander|Marshal|Sergeant|Commodore)$/;
const GENERAL = /^(?:Attorney|Secretary|Director|Consul|Governor|Inspector|Solicitor|Advocate|Prosecutor|Surgeon|Auditor|Comptroller|Commissioner|Postmaster|Registrar)$/;

/** A military rank behind an office: `army spokesman Lieutenant Colonel`; not the `General` of a `Secretary General`. */
const isRank = (forms: readonly string[], i: number) => RANK.test(forms[i]!) && !GENERAL.test(forms[i - 1]!);

/** Longest `(Member of Parliament)` inside a title, in tokens. */
const LONGEST_ASIDE = 14;

/** Walks back over the words of a title; a nationality ends it unless `former` or the like stands before. */
function walkBack({ segmentation: { tokens: { forms } }, morphology: { pos } }: EntityContext, core: number, end: number, at: MentionAt): { start: number; country: string | null } {
  let start = end;
  while (start > core && end - start < LONGEST_TITLE) {
    const word = forms[start - 1]!;
    const mention = at.get(start - 1);
    if ((mention?.type === 'person' && !isPatron(forms, mention, start)) || (start < end && isGovernor(forms, start, end)) || (start < end && isSetting(forms, mention, start)) || HEADLINE_LINK.test(word)) break;
    if (mention && (mention.kind === 'demonym' || mention.type === 'country')) {
      if (mention.kind === 'demonym' && hasOffice(forms, start, end) && !TENURE.test(forms[mention.first - 1] ?? '')) return { start, country: mention.entry?.country ?? null };
      start = mention.first;
    } else if (start < end && isPossessive(word)) {
      const owner = at.get(start - 2);
      if (owner?.type !== 'organization' && hasOffice(forms, start, end)) return { start, country: owner?.entry?.country ?? null };
      start = owner?.first ?? start - 1;
    } else if (mention) start = mention.first;
    else if (word === ')') {
      let opening = start - 1;
      while (opening > core && forms[opening] !== '(' && start - opening < LONGEST_ASIDE) opening--;
      if (forms[opening] !== '(') break;
      start = opening;
    } else if (word === ',' && start < end) {
      const series = hasOffice(forms, start, end) ? null : seriesStart(forms, start - 1, core, at);
      if (series === null) break;
      start = series;
    } else if (isTitleWord(word, pos[start - 1]!, start < end ? forms[start]! : null)) start--;
    else break;
  }
  return { start, country: null };
}

/** Whether a word can belong to a title that goes on with `next`; `Transport Minister` is none of a verb, whatever its tag. */
function isTitleWord(word: string, pos: string, next: string | null): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) || isOffice(word) || DESIGNATE.test(word)) return true;
  if (next === null) return false;
  return TITLE_LINKS.has(word) || TENURE.test(word) || (pos === 'VERB' && startsUpper(word) && startsUpper(next) && isOffice(next));
}


/** `advisor for U.S. President`: a preposition before a whole title governs it and is no part of it. */
function isGovernor(forms: readonly string[], start: number, end: number): boolean {
  const word = forms[start - 1]!;
  if (!isOffice(forms[end - 1]!) || forms[start] === 'the') return false;
  return /^(?:for|to|by|in|on|at|with|from)$/.test(word) || (word === 'of' && !isOffice(forms[start - 2] ?? ''));
}

/** `In Washington Secretary …`: where something happened, not where the office is. */
const isSetting = (forms: readonly string[], mention: Candidate | undefined, start: number) => mention?.type === 'place' && mention.last === start && /^(?:in|at|near|from)$/i.test(forms[mention.first - 1] ?? '');

const HEADLINE_LINK = /^(?:Between|With|On|After|Amid|Over)$/;

/** `Trump adviser`: a surname before an office in small letters. */
const isPatron = (forms: readonly string[], { first, last }: Candidate, start: number) => last - first === 1 && last === start && startsLower(forms[start]!) && isOffice(forms[start]!);

/** `for Energy, Growth, and the` read back from its last comma: the token after the preposition that follows an office. */
function seriesStart(forms: readonly string[], comma: number, core: number, at: MentionAt): number | null {
  for (let i = comma - 1; i > core && comma - i < LONGEST_TITLE; i--) {
    if (at.get(i)?.type === 'person') return null;
    if (/^(?:of|for)$/.test(forms[i]!) && hasOffice(forms, i - 1 - (forms[i - 1] === 'State' ? 2 : 0), i)) return i;
    if (!/^(?:\p{Lu}.*|,|and|the|of)$/u.test(forms[i]!)) return null;
  }
  return null;
}

/** Before a comma, only a whole noun phrase is the office of who comes next: `the mayor of London,`, `Danish premier,`. */
function isApposition(forms: readonly string[], at: MentionAt, start: number, end: number, core: number): boolean {
  const before = at.get(start - 1);
  if (forms[start - 1] === ',' && at.get(start - 2)?.type === 'person') return false;
  if (forms[start - 1] === 'of') return false;
  return start === core || /^(?:the|its|an?|their|as)$/i.test(forms[start - 1] ?? '') || isOffice(forms[end - 1]!) || before?.kind === 'demonym' || at.get(start)?.type === 'country';
}
