import { isGenitive } from '../../../lexicon/function-words.js';
import { isDelegation, leadsDelegation, madeUpOf } from '../../../lexicon/office-holders.js';
import { isStateNoun } from '../../../lexicon/office-phrases.js';
import { classifyRole, type RoleClass } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { FURTHEST, titleBefore } from '../office/before-name.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';

/** Between a country and its delegation stand so many tokens at most. */
const LONGEST_DELEGATION = 5;

/**
 * `The Kenyan delegation included Deputy Minister …`, `… led the Kenyan delegation`: of whose delegation
 * somebody is.
 */
export function delegationCountry(context: NamedText, mention: Candidate): ToldCountry | null {
  return ledBy(context, mention) ?? memberOf(context, mention);
}

function ledBy(context: NamedText, { last }: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  if (!leadsDelegation((forms[last] ?? '').toLowerCase())) return null;
  const owner = context.at.get(/^(?:the|a)$/.test(forms[last + 1] ?? '') ? last + 2 : last + 1);
  return owner && isDelegationOf(context, owner) ? told(context, owner) : null;
}

function memberOf(context: NamedText, { first }: Candidate): ToldCountry | null {
  const { tokens, sentences } = context.segmentation;
  const start = Math.max(sentences[tokens.sentenceOf[first]!]!.first, first - FURTHEST);
  let isBehindVerb = false;
  for (let i = first - 1; i >= start; i--) {
    const owner = context.at.get(i);
    if (madeUpOf(tokens.forms[i]!)) isBehindVerb = true;
    else if (owner?.type === 'country' && isDelegationOf(context, owner))
      return isBehindVerb ? told(context, owner) : null;
  }
  return null;
}

/** `Kenyan delegation`, `Kenya's ministerial delegation`. */
function isDelegationOf({ segmentation }: EntityContext, { type, last }: Candidate): boolean {
  const { forms } = segmentation.tokens;
  if (type !== 'country') return false;
  const from = isGenitive(forms[last] ?? '') ? last + 1 : last;
  for (let i = from; i < from + LONGEST_DELEGATION && /^\p{L}/u.test(forms[i] ?? ''); i++) {
    if (isDelegation(forms[i]!)) return true;
    if (!/^\p{Ll}/u.test(forms[i]!)) return false;
  }
  return false;
}

/** Tokens of a party before the comma in brackets, at most. */
const LONGEST_PARTY = 4;

/** `Ann Roe (Chad)`, `Ann Roe (Greens, Chad)`: in brackets behind the name, alone or behind the party. */
export function countryInBrackets(context: NamedText, { last }: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  if (forms[last] !== '(') return null;
  let from = last + 1;
  for (let i = from; i <= from + LONGEST_PARTY && forms[i] !== ')'; i++)
    if (forms[i] === ',') from = i + 1;
  const country = context.at.get(from);
  return country?.type === 'country' && forms[country.last] === ')' ? told(context, country) : null;
}

/**
 * `Kenya signed. The country’s health minister, …`: the one country that the sentence before names.
 */
export function statesOwn(context: NamedText, mention: Candidate): ToldCountry | null {
  const { tokens, sentences } = context.segmentation;
  const office = titleBefore(context, mention)?.first ?? 0;
  const start = sentences[tokens.sentenceOf[mention.first]!]!.core;
  if (!isGenitive(tokens.forms[office - 1] ?? '') || !isStateNoun(tokens.forms[office - 2] ?? ''))
    return null;
  const before = sentences[tokens.sentenceOf[mention.first]! - 1];
  if (office - 2 - start > 1 || !before) return null;
  let only: ToldCountry | null = null;
  for (let i = before.core; i < before.last; i++) {
    const found = context.at.get(i)?.type === 'country' ? told(context, context.at.get(i)) : null;
    if (found && only && found.country !== only.country) return null;
    only = found ?? only;
  }
  return only;
}

const HEADS: ReadonlySet<RoleClass | null> = new Set<RoleClass | null>([
  'head-of-state',
  'head-of-government',
]);
const UNDER_A_HEAD: ReadonlySet<RoleClass | null> = new Set<RoleClass | null>([
  'minister',
  'official',
  'military',
]);

/**
 * `Chilean President … and energy minister …`: the country of a head of state or government right before the
 * office of one of their ministers.
 */
export function headCountry(context: NamedText, mention: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const own = titleBefore(context, mention);
  if (!own || own.told || forms[own.first - 1] !== 'and') return null;
  if (!UNDER_A_HEAD.has(classifyRole(own.role))) return null;
  const head = context.at.get(forms[own.first - 2] === ',' ? own.first - 3 : own.first - 2);
  const other = head?.type === 'person' ? titleBefore(context, head) : null;
  return other && HEADS.has(classifyRole(other.role)) ? other.told : null;
}
