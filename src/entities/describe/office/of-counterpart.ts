import { isCounterpart, isPredecessor, isSuccessor } from '../../../lexicon/office-holders.js';
import { isCurrent, isOutgoing, tenureBySign } from '../../../lexicon/tenure.js';
import type { WordKind } from '../../../lexicon/word-kind.js';
import { HONORIFICS } from '../../../knowledge/offices.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { titleOfLast, titleOfNobody, titleOfOnly } from './of-other.js';
import { textOf, told } from './office.js';
import type { Title, ToldCountry } from './title.js';
import { headEnd } from './phrase.js';

/** `his Kazakh counterpart` before a name: the office of the office-holder named last. */
export function counterpartTitle(context: NamedText, { first: name }: Candidate): Title | null {
  const noun = nounBefore(context, name, isCounterpart);
  if (noun === null) return null;
  const title = titleOfLast(context, noun) ?? titleOfOnly(context, noun) ?? titleOfNobody(context, noun);
  return (
    title && { ...withoutSeat(context, withoutTenure(context, title)), told: nationOf(context, noun) }
  );
}

/** `outgoing governor`, `acting minister`: how one holds an office is not how another does. */
function withoutTenure({ segmentation }: NamedText, title: Title): Title {
  const { forms, text, starts, ends } = segmentation.tokens;
  let first = title.first;
  while (first < title.last - 1 && isOwnTenure(forms[first]!)) first++;
  return first === title.first
    ? title
    : { ...title, first, role: textOf(text, starts[first]!, ends[title.last - 1]!) };
}

const isOwnTenure = (form: string) =>
  isOutgoing(form.toLowerCase()) ||
  isCurrent(form.toLowerCase()) ||
  !/^(?:deputy)?$/.test(tenureBySign(form) ?? '');

/**
 * `Fiji Defence Minister`, `mayor of Lund`: whoever has the same office elsewhere does not have it of the
 * same state, town or body.
 */
function withoutSeat({ segmentation, at }: NamedText, title: Title): Title {
  const { forms, text, starts, ends } = segmentation.tokens;
  const [seat, of] = [at.get(title.first), headEnd(forms, title.first, title.last)];
  const first = seat && seat.last < title.last ? seat.last : title.first;
  const isSeated = at.has(forms[of + 1] === 'the' ? of + 2 : of + 1);
  const last = of > first && of < title.last && isSeated ? of : title.last;
  if (first === title.first && last === title.last) return title;
  return { ...title, first, last, role: textOf(text, starts[first]!, ends[last - 1]!) };
}

/** The country of a counterpart: `his Kenyan counterpart`, `her counterpart from Fiji`. */
export function counterpartCountry(context: NamedText, { first: name }: Candidate): ToldCountry | null {
  const noun = nounBefore(context, name, isCounterpart);
  return noun === null ? null : nationOf(context, noun);
}

/** The nationality or country right before a noun, or the country or town behind `from` after it. */
function nationOf(context: NamedText, noun: number): ToldCountry | null {
  const nation =
    context.at.get(noun - 1) ?? context.at.get(countryAfter(context.segmentation.tokens.forms, noun));
  return nation?.kind === 'demonym' || nation?.type === 'country' || nation?.type === 'place'
    ? told(context, nation)
    : null;
}

/** Token behind `from` or `in` and an article after a noun. */
const countryAfter = (forms: readonly string[], noun: number) =>
  /^(?:from|in|of)$/.test(forms[noun + 1] ?? '') ? noun + (forms[noun + 2] === 'the' ? 3 : 2) : noun;

/**
 * `her predecessor`, `the mayor's successor` before a name: the office of the one named last, of the same
 * state.
 */
export function predecessorTitle(context: NamedText, { first: name }: Candidate): Title | null {
  const before = nounBefore(context, name, isPredecessor);
  const noun = before ?? nounBefore(context, name, isSuccessor);
  const title = noun === null ? null : (titleOfLast(context, noun) ?? titleBehind(context, noun));
  if (!title) return null;
  const tenure = before === null ? 'current' : 'former';
  return { ...withoutTenure(context, title), tenure };
}

/** `Her predecessor` that opens its sentence: the office of the only one told of in the sentence before. */
function titleBehind(context: NamedText, noun: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { core } = sentences[tokens.sentenceOf[noun]!]!;
  return /^(?:his|her)$/.test(tokens.lowers[core]!) && noun - core <= LONGEST_OPENING
    ? titleOfOnly(context, noun)
    : null;
}

/** `Her immediate predecessor`: tokens before the noun, at most. */
const LONGEST_OPENING = 2;

/** Token of such a noun before a name, over a form of address, a comma and `from Kenya`. */
function nounBefore({ segmentation, at }: NamedText, name: number, isSuch: WordKind): number | null {
  const { forms } = segmentation.tokens;
  const end = HONORIFICS.has(forms[name - 1]?.toLowerCase() ?? '') ? name - 1 : name;
  const last = forms[end - 1] === ',' ? end - 2 : end - 1;
  if (isSuch(forms[last] ?? '')) return last;
  const country = at.get(last);
  const isSeat = country?.type === 'place' || (country?.type === 'country' && country.kind === 'name');
  if (!isSeat) return null;
  const from = forms[country.first - 1] === 'the' ? country.first - 2 : country.first - 1;
  return isSuch(forms[from - 1] ?? '') && /^(?:from|in|of)$/.test(forms[from]!) ? from - 1 : null;
}
