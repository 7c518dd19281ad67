import { isGenitive } from '../../../lexicon/function-words.js';
import {
  isStateNoun,
  opensOffice,
  opensPastOffice,
  qualifiesTenure,
} from '../../../lexicon/office-phrases.js';
import { isField } from '../../../lexicon/body-names.js';
import { isOrdinal } from '../../../lexicon/office-holders.js';
import { isKin } from '../../../lexicon/people.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { countryIn, isOffice, textOf, toldByOwner } from './office.js';
import type { Title } from './title.js';
import { headEnd, isForSeveral, isOfficePhrase, phraseEnd } from './phrase.js';

const FIRST_WORD: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** Longest list of offices of one person. */
const MOST_OFFICES = 5;

/**
 * The title that begins at token `from`, article and nationality left out, as far as its noun phrase goes.
 */
export function titleFrom(context: NamedText, from: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  if (from >= forms.length) return null;
  const { last } = sentences[tokens.sentenceOf[from]!]!;
  const opened = afterKin(forms, afterOpening(forms, from, last), last);
  const owner = ownerAt(forms, opened, context.at);
  const start = owner ? afterBirth(context, afterOwner(owner)) : opened;
  if (start >= last || !(context.at.has(start) || isFirstWord(context, start))) return null;
  const single = phraseEnd(context, start, last);
  if (!isOfficePhrase(forms, start, single, context.at) || isFirstToDo(forms, start, single))
    return null;
  if (isBody(context.at.get(start), single)) return null;
  const whole = fieldsEnd(forms, single);
  const end =
    whole > single ? whole : (bodyEnd(forms, single, context.at) ?? listEnd(context, single, last));
  return {
    role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!),
    first: start,
    last: end,
    told: toldByOwner(context, owner) ?? countryIn(context, start, end),
  };
}

/**
 * Token after what opens an office and is no part of it: `the`, `currently a`, `40-year-old`, `one of the
 * country's`.
 */
function afterOpening(forms: readonly string[], from: number, last: number): number {
  let start = afterDeterminers(forms, from, last);
  start = afterAge(forms, afterBase(forms, start));
  if (forms[start] === 'of' && forms[start - 1]?.toLowerCase() === 'one')
    start = afterDeterminers(forms, start + 1, last);
  return isStateNoun(forms[start] ?? '') && isGenitive(forms[start + 1] ?? '') ? start + 2 : start;
}

/** `wife and the current` before an office. */
const afterKin = (forms: readonly string[], i: number, last: number) =>
  isKin(forms[i] ?? '') && forms[i + 1] === 'and' ? afterDeterminers(forms, i + 2, last) : i;

/** `Roe, the Prime Minister's Office said`: the name of a body up to token `end` is nobody's office. */
const isBody = (name: Candidate | undefined, end: number) =>
  name?.type === 'organization' && name.last >= end;

/** `the first president to refuse`: what somebody did first, and nobody's office. */
const isFirstToDo = (forms: readonly string[], start: number, end: number) =>
  isOrdinal(forms[start]!) && (forms[end] === 'to' || forms.slice(start, end).includes('to'));

function afterDeterminers(forms: readonly string[], from: number, last: number): number {
  let start = from;
  while (start < last && opensOffice(forms[start]!.toLowerCase())) start++;
  return start;
}

/** Token after `Nairobi-based`. */
const afterBase = (forms: readonly string[], i: number) =>
  forms[i + 1] === '-' && forms[i + 2] === 'based' ? i + 3 : i;

/** Token after `19-year-old`, which is five. */
const afterAge = (forms: readonly string[], i: number) =>
  /^\d+$/.test(forms[i]!) && forms[i + 2] === 'year' && forms[i + 4] === 'old' ? i + 5 : i;

/** The nationality or country whose office follows. */
function ownerAt(forms: readonly string[], start: number, at: NamesByToken): Candidate | undefined {
  const first = at.get(start);
  const isCountry = first?.type === 'country' && isGenitive(forms[first.last] ?? '');
  return first?.kind === 'demonym' || isCountry ? first : undefined;
}

const afterOwner = ({ kind, last }: Candidate) => (kind === 'demonym' ? last : last + 1);

/** Token after the `-born` of `Afghan-born` or the `-American` of `Norwegian-American`. */
function afterBirth({ segmentation, at }: NamedText, i: number): number {
  const { forms } = segmentation.tokens;
  if (forms[i] !== '-') return i;
  return forms[i + 1] === 'born' ? i + 2 : (at.get(i + 1)?.last ?? i);
}

/** Whether an office may begin so. */
function isFirstWord({ segmentation, morphology }: EntityContext, i: number): boolean {
  const form = segmentation.tokens.forms[i]!;
  return (
    FIRST_WORD.has(morphology.pos[i]!) || opensPastOffice(form) || qualifiesTenure(form.toLowerCase())
  );
}

/**
 * Where the body between commas behind a capitalised office ends: `Permanent Secretary, Ministry of Trade,`.
 */
function bodyEnd(forms: readonly string[], office: number, at: NamesByToken): number | null {
  const before = forms[office - 1]!;
  const isOpen = forms[office] === ',' && startsUpper(before) && isOffice(before);
  const body = isOpen ? at.get(office + 1) : undefined;
  if (body?.type !== 'organization' || body.first !== office + 1) return null;
  return /^[,;.)]$/.test(forms[body.last] ?? '') ? body.last : null;
}

/** Where `, mayor of London, and member of Parliament` behind an office ends; `and` closes such a list. */
function listEnd(context: NamedText, office: number, last: number): number {
  const { forms } = context.segmentation.tokens;
  let end = office;
  for (let items = 1; items < MOST_OFFICES && forms[end] === ','; items++) {
    const closes = forms[end + 1] === 'and';
    const start = afterDeterminers(forms, end + (closes ? 2 : 1), last);
    if (start >= last) break;
    end = phraseEnd(context, start, last);
    if (
      !isOfficePhrase(forms, start, end, context.at) ||
      !isOffice(forms[headEnd(forms, start, end) - 1]!) ||
      isForSeveral(forms[headEnd(forms, start, end) - 1]!)
    )
      break;
    if (closes || forms.slice(start, end).includes('and'))
      return context.at.get(forms[end] === ',' ? end + 1 : end)?.type === 'person' ? office : end;
  }
  return office;
}

/** Where `, Culture, Sports and Science` behind `Minister of Education` ends; an `and` closes such a list. */
function fieldsEnd(forms: readonly string[], office: number): number {
  let end = office;
  if (!isCapitalField(forms[end - 1] ?? '')) return office;
  while (forms[end] === ',' && isCapitalField(forms[end + 1] ?? '')) end += 2;
  const and = forms[end] === ',' ? end + 1 : end;
  return end > office && forms[and] === 'and' && isCapitalField(forms[and + 1] ?? '') ? and + 2 : office;
}

const isCapitalField = (form: string) => startsUpper(form) && isField(form.toLowerCase());
