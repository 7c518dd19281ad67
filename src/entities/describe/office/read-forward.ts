import { startsUpper, startsWithLetter } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import {
  countryIn,
  hasOffice,
  isOffice,
  isPossessive,
  LONGEST_TITLE,
  OF_A_STATE,
  TENURE,
  textOf,
  told,
  TITLE_LINKS,
  type MentionAt,
  type Title,
} from './office.js';

const STOP =
  /^(?:[,;:()"“”.!?—–]|--|since|until|after|before|during|while|when|where|who|which|that|as|with|amid|despite|because|if|than|under|over|into|within|against|among|between|near|prior|by|last|this|next|earlier|later|ago|again|\d{4}|\d{4}s)$/;
const VERBAL = /^(?:VERB|AUX|PRON|SCONJ)$/;
const TRAILING = /^(?:ADP|DET|ADV|CCONJ|PUNCT)$/;
const DETERMINER =
  /^(?:an?|the|its|his|her|their|another|both|also|currently|one|now|[\p{L}\d]+-year-old)$/iu;
const COMPLEMENT = /^(?:of|for|at|in|to|with|from|on)$/;
const FIRST_WORD = /^(?:NOUN|PROPN|ADJ|NUM)$/;
/** Longest list of offices of one person. */
const MOST_OFFICES = 5;
const TIME =
  /^(?:\d.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)$/;

/** The title that begins at token `from`, article and nationality left out, as far as its noun phrase goes. */
export function titleFrom(context: EntityContext, from: number, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  if (from >= forms.length) return null;
  const { last } = sentences[tokens.sentenceOf[from]!]!;
  let start = from;
  while (start < last && DETERMINER.test(forms[start]!)) start++;
  start = afterAge(forms, start);
  if (forms[start] === 'of' && forms[start - 1]?.toLowerCase() === 'one') start++;
  if (OF_A_STATE.test(forms[start] ?? '') && isPossessive(forms[start + 1])) start += 2;
  const first = at.get(start);
  const owner =
    first?.kind === 'demonym' || (first?.type === 'country' && isPossessive(forms[first.last]))
      ? first
      : undefined;
  if (owner) start = owner.kind === 'demonym' ? owner.last : owner.last + 1;
  if (start >= last || !(at.has(start) || isFirstWord(forms[start]!, pos[start]!))) return null;
  const single = phraseEnd(context, start, last, at);
  if (!isOfficePhrase(forms, start, single, at)) return null;
  const end = bodyEnd(forms, single, at) ?? listEnd(context, single, last, at);
  return {
    role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!),
    first: start,
    last: end,
    told: told(context, owner) ?? countryIn(context, at, start, end),
  };
}

/** Whether an office may begin so. */
const isFirstWord = (form: string, pos: string) =>
  FIRST_WORD.test(pos) || /^(?:formerly|previously|once)$/.test(form) || TENURE.test(form);

/** Where the noun phrase that begins at token `start` ends. */
function phraseEnd(
  {
    segmentation: {
      tokens: { forms },
    },
    morphology: { pos },
  }: EntityContext,
  start: number,
  last: number,
  at: MentionAt,
): number {
  let end = at.get(start)?.last ?? start + 1;
  while (end < last && end - start < LONGEST_TITLE) {
    const mention = at.get(end);
    if (
      !mention &&
      (STOP.test(forms[end]!) ||
        VERBAL.test(pos[end]!) ||
        isTime(forms, end) ||
        (forms[end] === 'and' && /^an?$/.test(forms[end + 1] ?? '')))
    )
      break;
    end = mention?.last ?? end + 1;
  }
  while (end > start && (TITLE_LINKS.has(forms[end - 1]!) || TRAILING.test(pos[end - 1]!))) end--;
  return end;
}

/** Whether an office stands before the complement of a phrase, and nobody who has it. */
function isOfficePhrase(forms: readonly string[], start: number, end: number, at: MentionAt): boolean {
  const head = headEnd(forms, start, end);
  return end > start && hasOffice(forms, start, head) && !isSomeoneElse(forms, at, start, head, end);
}

/** Token behind the head of a noun phrase, where its complement begins. */
function headEnd(forms: readonly string[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (COMPLEMENT.test(forms[i]!)) return i;
  return end;
}

/** Where the body between commas behind a capitalised office ends: `Permanent Secretary, Ministry of Trade,`. */
function bodyEnd(forms: readonly string[], office: number, at: MentionAt): number | null {
  const body =
    forms[office] === ',' && startsUpper(forms[office - 1]!) && isOffice(forms[office - 1]!)
      ? at.get(office + 1)
      : undefined;
  return body?.type === 'organization' &&
    body.first === office + 1 &&
    /^[,;.)]$/.test(forms[body.last] ?? '')
    ? body.last
    : null;
}

/** Where `, mayor of London, and member of Parliament` behind an office ends; `and` closes such a list. */
function listEnd(context: EntityContext, office: number, last: number, at: MentionAt): number {
  const { forms } = context.segmentation.tokens;
  let end = office;
  for (let items = 1; items < MOST_OFFICES && forms[end] === ','; items++) {
    const closes = forms[end + 1] === 'and';
    let start = end + (closes ? 2 : 1);
    while (start < last && DETERMINER.test(forms[start]!)) start++;
    if (start >= last) break;
    end = phraseEnd(context, start, last, at);
    if (!isOfficePhrase(forms, start, end, at) || !isOffice(forms[headEnd(forms, start, end) - 1]!))
      break;
    if (closes || forms.slice(start, end).includes('and'))
      return at.get(forms[end] === ',' ? end + 1 : end)?.type === 'person' ? office : end;
  }
  return office;
}

/** Token after `19-year-old`. */
const afterAge = (forms: readonly string[], i: number) =>
  /^\d+$/.test(forms[i]!) && forms[i + 2] === 'year' && forms[i + 4] === 'old' ? i + 5 : i;

/** `in May`, `on Monday`, `for ten years`. */
const isTime = (forms: readonly string[], i: number) =>
  /^(?:in|on|at|from|for)$/.test(forms[i]!) &&
  (TIME.test(forms[i + 1] ?? '') ||
    /^(?:years|months|decades)$/.test(forms[i + 2] ?? '') ||
    /^(?:more|nearly|almost|about|over)$/.test(forms[i + 1] ?? ''));

/**
 * A person in the noun phrase itself has the office, unless it is a possessor: `Trump's lawyer`; so has one behind the
 * complement, unless it belongs there: `Secretary for Trade Ann Roe`, but `adviser to President Roe`.
 */
function isSomeoneElse(
  forms: readonly string[],
  at: MentionAt,
  start: number,
  head: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) {
    const mention = at.get(i);
    if (mention?.type !== 'person' || mention.first !== i || isPossessive(forms[mention.last])) continue;
    if (
      i < head ||
      (startsWithLetter(forms[i - 1]!) &&
        !COMPLEMENT.test(forms[i - 1]!) &&
        !/^(?:and|by|late|the)$/.test(forms[i - 1]!) &&
        !isOffice(forms[i - 1]!))
    )
      return true;
  }
  return false;
}
