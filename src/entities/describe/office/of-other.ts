import { determinerOf } from '../../../lexicon/determiners.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { appositionAfter } from './after-name.js';
import { FURTHEST, titleBefore, titleThatEnds } from './before-name.js';
import { inOrder } from './in-order.js';
import { isOffice } from './office.js';
import { isForSeveral } from './phrase.js';
import type { Title } from './title.js';

/** How far back in tokens the full name is looked for of whoever is named in short. */
const REACH = 400;

/** The office of the person named last before a noun such as `his counterpart`, `Roe's predecessor`. */
export function titleOfLast(context: NamedText, noun: number): Title | null {
  for (const person of peopleBefore(context, noun)) {
    const title = titleOf(context, person);
    if (title) return { ...title, ofOther: true };
  }
  return null;
}

/** `Kenya's foreign minister met his counterpart`: the office told last of nobody who is named. */
export function titleOfNobody(context: NamedText, noun: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { core } = sentences[tokens.sentenceOf[noun]!]!;
  if (!isTheirs(tokens.forms, noun) || peopleBefore(context, noun).length > 0) return null;
  for (let i = noun - 1; i >= Math.max(core, noun - FURTHEST); i--) {
    const word = tokens.forms[i]!;
    const title = isOffice(word) && !isForSeveral(word) ? titleThatEnds(context, i + 1, noun) : null;
    if (title) return { ...title, ofOther: true };
  }
  return null;
}

/** How many sentences that name nobody may stand before one where `her counterpart` opens. */
const MOST_WITHOUT_NAMES = 1;

/**
 * The office of the only office-holder of the sentence before, or before one that names nobody, where `her
 * counterpart` opens its own.
 */
export function titleOfOnly(context: NamedText, noun: number): Title | null {
  const { tokens, sentences } = context.segmentation;
  const number = tokens.sentenceOf[noun]!;
  const isFirst = peopleBefore(context, noun).length === 0;
  if (number === 0 || !isFirst || !isTheirs(tokens.forms, noun)) return null;
  let before = number - 1;
  while (before > 0 && number - before <= MOST_WITHOUT_NAMES && namesNobody(context, sentences[before]!))
    before--;
  const only = onlyTitle(context, sentences[before]!);
  return only && { ...only, ofOther: true };
}

/** Those named in the sentence before a token, the last first. */
function peopleBefore(context: NamedText, noun: number): Candidate[] {
  const { tokens, sentences } = context.segmentation;
  const start = Math.max(sentences[tokens.sentenceOf[noun]!]!.first, noun - FURTHEST);
  const people: Candidate[] = [];
  for (let i = noun - 1; i >= start; i--) {
    const person = context.at.get(i);
    if (person?.type === 'person' && person.first === i) people.push(person);
  }
  return people;
}

/** `her`, `his new Kenyan` before a noun: a possessive pronoun, at most so many tokens before it. */
const LONGEST_PHRASE = 4;
function isTheirs(forms: readonly string[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--)
    if (determinerOf(forms[i]!.toLowerCase()) !== undefined) return /^(?:his|her)$/i.test(forms[i]!);
  return false;
}

/** The office of a person named here, or of the one named in full before by this surname. */
function titleOf(context: NamedText, person: Candidate): Title | null {
  const own = titleBeside(context, person);
  if (own || person.last - person.first > 1) return own;
  const { forms } = context.segmentation.tokens;
  for (let i = person.first - 1; i >= Math.max(0, person.first - REACH); i--) {
    const full = context.at.get(i);
    const isSame = full?.type === 'person' && full.last === i + 1 && forms[i] === forms[person.first];
    const title = isSame ? titleBeside(context, full) : null;
    if (title) return title;
  }
  return null;
}

const titleBeside = (context: NamedText, person: Candidate): Title | null =>
  inOrder(
    [titleBefore(context, person), appositionAfter(context, person)].filter((title) => title !== null),
    context.segmentation.tokens,
  )[0] ?? null;

function namesNobody({ at }: NamedText, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) if (at.get(i)?.type === 'person') return false;
  return true;
}

/** The office told in a sentence where it tells that of one person alone. */
function onlyTitle(context: NamedText, { first, last }: { first: number; last: number }): Title | null {
  let only: Title | null = null;
  for (let i = first; i < last; i++) {
    const person = context.at.get(i);
    const title = person?.type === 'person' && person.first === i ? titleOf(context, person) : null;
    if (title && only) return null;
    only = title ?? only;
  }
  return only;
}
