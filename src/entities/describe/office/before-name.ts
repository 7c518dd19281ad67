import { isGenitive } from '../../../lexicon/function-words.js';
import { determinesOffice, isCourtesy } from '../../../lexicon/office-phrases.js';
import { startsUpper } from '../../../scan/letters.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { cutToOffice } from './bounds.js';
import { countryIn, hasOffice, isDesignated, isOffice, textOf, told, toldByOwner } from './office.js';
import { isFronted, isOfEither, isOfParent } from './not-of-name.js';
import type { Title } from './title.js';
import { titleEnds } from './end.js';
import { headEnd, isForSeveral } from './phrase.js';
import { walkBack } from './read-backward.js';

const PLURAL = /[^s]s$/;
const COMPLEMENT = / (?:of|for) /;

/**
 * `Chinese State Councilor and Foreign Minister` before `Wang Yi`; also `the mayor of London,` before `Sadiq
 * Khan`.
 */
export function titleBefore(context: NamedText, mention: Candidate): Title | null {
  const known = context.titlesBefore.get(mention);
  if (known !== undefined) return known;
  const title = readBefore(context, mention.first);
  context.titlesBefore.set(mention, title);
  return title;
}

function readBefore(context: NamedText, name: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { core } = sentences[tokens.sentenceOf[name]!]!;
  for (const end of titleEnds(tokens.forms, name, core)) {
    const title = titleThatEnds(context, end, name);
    if (title) return title;
  }
  return null;
}

/** The title whose last word stands before token `end`, of the person named at token `name`. */
export function titleThatEnds(context: NamedText, end: number, name: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { core } = sentences[tokens.sentenceOf[name]!]!;
  const { forms } = tokens;
  const walked = walkBack(context, core, end);
  const cut = cutToOffice(forms, context.at, walked.start, end);
  const start = forms[end] === ',' ? superiorOf(context, cut, end) : cut;
  // What ends in a nationality or a party is no office: `incumbent Republican`.
  if (start >= end || !hasOffice(forms, start, end) || context.at.get(end - 1)?.type === 'group')
    return null;
  const written = forms[headEnd(forms, start, end) - 1]!;
  const head = start === core ? written.toLowerCase() : written;
  if (isOfOthers(forms, head, start, name, context.at) || isOfEither(forms, start, end)) return null;
  if (
    forms[end] === ',' &&
    (!isApposition(forms, context.at, start, end, core) || isFronted(context, start, name, core))
  )
    return null;
  const role = textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!);
  const owner = ownerOf(context, start - 1, core);
  return {
    role:
      startsUpper(forms[end - 1]!) &&
      isOffice(forms[end - 1]!) &&
      PLURAL.test(role) &&
      !COMPLEMENT.test(role)
        ? ofOne(role)
        : role,
    first: start,
    last: end,
    told: toldByOwner(context, walked.owner) ?? countryIn(context, start, end) ?? told(context, owner),
    international: owner?.entry?.subtype === 'igo',
  };
}

/** `former deputies` of each of them. */
const ofOne = (role: string): string =>
  role.endsWith('ies') ? `${role.slice(0, -3)}y` : role.slice(0, -1);

/**
 * What tells of several people, `told investigators Roe had left`, `the leaders of the mission, Roe`, is
 * nobody's office where one is named, unless it is of one of them.
 */
function isOfOthers(
  forms: readonly string[],
  head: string,
  start: number,
  name: number,
  at: NamesByToken,
): boolean {
  const isOneOf = forms[start - 1] === 'the' && forms[start - 3]?.toLowerCase() === 'one';
  return isForSeveral(head) && isOffice(head) && !isOneOf && !opensList(forms, at.get(name)!, at);
}

/**
 * Of `, a former aide to the mayor,` behind a name and before another the mayor's office, whose is told
 * there; `start` elsewhere.
 */
function superiorOf({ segmentation, at }: NamedText, start: number, end: number): number {
  const { forms } = segmentation.tokens;
  const comma = determinesOffice(forms[start - 1] ?? '') ? start - 2 : start - 1;
  if (forms[comma] !== ',' || at.get(comma - 1)?.type !== 'person') return start;
  const to = forms.indexOf('to', start);
  return to > start && to < end - 1 && forms[to + 1] === 'the' ? to + 2 : start;
}

/** Whether another person follows in a list. */
function opensList(forms: readonly string[], { last }: Candidate, at: NamesByToken): boolean {
  let i = last;
  if (forms[i] === 'of' || forms[i] === 'from') i = at.get(i + 1)?.last ?? i;
  if (forms[i] === ',') i++;
  if (forms[i] === 'and' || forms[i] === '&') i++;
  return i > last && at.get(i)?.type === 'person';
}

/** How far back in tokens something named in a sentence still bears on a title. */
export const FURTHEST = 60;

/** Whose `its` before an office is: the body named last before it; where it opens, the subject before. */
function ownerOf({ segmentation, at }: NamedText, i: number, core: number): Candidate | undefined {
  const { forms, sentenceOf } = segmentation.tokens;
  if (forms[i] === 'its') return bodyBefore(at, i, core);
  if (forms[i] !== 'Its' || i !== core || i === 0) return undefined;
  const { core: before } = segmentation.sentences[sentenceOf[i]! - 1] ?? { core: i };
  const subject = at.get(/^the$/i.test(forms[before]!) ? before + 1 : before);
  const isOne = subject?.type === 'organization' || subject?.type === 'country';
  return isOne && subject.kind !== 'demonym' ? subject : undefined;
}

/** The body named last in the sentence before token `i`. */
function bodyBefore(at: NamesByToken, i: number, core: number): Candidate | undefined {
  for (let k = i - 1; k >= Math.max(core, i - FURTHEST); k--)
    if (at.get(k)?.type === 'organization') return at.get(k);
  return undefined;
}

const endsOffice = (form: string) => isOffice(form) || isDesignated(form);

/**
 * Before a comma, only a whole noun phrase is the office of who comes next: `the mayor of London,`, `Danish
 * premier,`.
 */
function isApposition(
  forms: readonly string[],
  at: NamesByToken,
  start: number,
  end: number,
  core: number,
): boolean {
  const before = at.get(start - 1);
  if (forms[start - 1] === ',' && at.get(start - 2)?.type === 'person') return false;
  if (forms[start - 1] === 'of' || isOfParent(forms, start, core)) return false;
  let opener = start - 1;
  while (isCourtesy((forms[opener] ?? '').toLowerCase())) opener--;
  const isNamed = startsUpper(forms[start]!) && isOffice(forms[headEnd(forms, start, end) - 1]!);
  return (
    start === core ||
    (forms[start - 1] === ',' && isNamed) ||
    isGenitive(forms[opener] ?? '') ||
    determinesOffice((forms[opener] ?? '').toLowerCase()) ||
    endsOffice(forms[end - 1]!) ||
    before?.kind === 'demonym' ||
    at.get(start)?.type === 'country'
  );
}
