import {
  isDeterminer,
  isNounLink,
  isObjectPronoun,
  isPossessive,
  isRelativeSubject,
  isSpeakingPronoun,
} from '../../lexicon/function-words.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import { LONGEST_NOUN_PHRASE, LONGEST_PHRASE_AHEAD } from '../limits.js';
import type { Phrase, Sentence } from '../sentence.js';
import { isModifierOrNoun, isNominal, isNoun } from '../tags.js';

/** The longest noun phrase whose last token is right before `end`. */
export function phraseEndingAt(s: Sentence, end: number): Phrase | null {
  if (end <= s.core) return null;
  const standsAlone =
    isSpeakingPronoun(s.lower(end - 1)) && !s.mention(end - 1)?.mention.kind.startsWith('n');
  if (standsAlone) return [end - 1, end];
  let from = end;
  while (from > s.core && end - from < LONGEST_NOUN_PHRASE && continuesBack(s, from - 1, from < end))
    from--;
  from = afterObject(s, from, end);
  if (from > s.core && from < end && isPossessive(s.lower(from - 1)))
    return withOwner(s, [from - 1, end]);
  while (from < end && !mayOpen(s, from, end)) from++;
  return from < end && mayEnd(s, from, end) ? [from, end] : null;
}

/** `the bank and its staff`: what `and` joins to what it owns, unless that is a verb's or preposition's. */
function withOwner(s: Sentence, owned: Phrase): Phrase {
  const and = owned[0] - 1;
  const owner = s.form(and) === 'and' ? phraseEndingAt(s, and) : null;
  const free = owner !== null && !/^(?:VERB|AUX|ADP)$/.test(s.pos(owner[0] - 1));
  return free ? [owner[0], owned[1]] : owned;
}

/** Whether token `at` goes on a phrase read backwards; `inside` where a word of it was read already. */
function continuesBack(s: Sentence, at: number, inside: boolean): boolean {
  const mention = s.mention(at);
  if (isNominal(s.pos(at)) || (mention !== null && mention.mention.kind !== 'pronoun')) return true;
  const form = s.form(at);
  if (inside && (isModifier(s, at) || limitsLink(s, at))) return true;
  if (inside && (isNounLink(form) || (/^['’]$/.test(form) && s.form(at - 1).endsWith('s')))) return true;
  return isObjectPronoun(form) && s.form(at - 1) === 'of';
}

/** `a visibly shaken …`: a participle behind an adverb that a determiner opens, or that adverb. */
function isModifier(s: Sentence, at: number): boolean {
  const adverb = s.pos(at) === 'ADV' ? at : at - 1;
  const modified = s.pos(adverb + 1) === 'ADJ' || s.tag(adverb + 1) === 'VBN';
  return s.pos(adverb) === 'ADV' && modified && isDeterminer(s.lower(adverb - 1));
}

/** `researchers mostly from`: an adverb between a noun and the preposition that goes on with it. */
const limitsLink = (s: Sentence, at: number) =>
  s.pos(at) === 'ADV' && isNoun(s.pos(at - 1)) && isNounLink(s.form(at + 1)) && s.form(at + 1) !== 'the';

function mayOpen(s: Sentence, from: number, end: number): boolean {
  const form = s.form(from);
  return !(isNounLink(form) && form !== 'the') && !(isTimeWord(s.lower(from)) && end - from > 1);
}

function mayEnd(s: Sentence, from: number, end: number): boolean {
  return (
    s.mention(end - 1) !== null ||
    (end - from > 1 && s.pos(end - 1) === 'PRON') ||
    isNominal(s.pos(end - 1))
  );
}

/**
 * `discussed the talks and the minister`: the second noun phrase is no object of the verb before the first.
 */
function afterObject(s: Sentence, from: number, end: number): number {
  const before = s.pos(from - 1);
  if (from <= s.core || (before !== 'VERB' && before !== 'ADP')) return from;
  const and = s.findLast('and', from + 1, end);
  return and > from && and + 1 < end ? and + 1 : from;
}

/**
 * End of the noun phrase that begins at `from`; `from` where none does. Two names side by side are two
 * phrases.
 */
export function phraseEnd(s: Sentence, from: number, last: number): number {
  const opening = s.lower(from);
  const pronoun = s.tag(from) === 'PRP' || (s.pos(from) === 'PRON' && !isDeterminer(opening));
  if (pronoun && !isRelativeSubject(opening) && opening !== 'there' && opening !== 'what')
    return from + 1;
  const start = isDeterminer(opening) ? from + 1 : from;
  let at = start;
  while (at < last && at - from < LONGEST_PHRASE_AHEAD) {
    const next = stepAhead(s, at, start);
    if (next === at) break;
    at = next;
  }
  return at > start ? at : from;
}

/**
 * Behind the next word of a phrase, or the next two where the first links them; `at` where the phrase ends.
 */
function stepAhead(s: Sentence, at: number, start: number): number {
  const before = at > start ? s.name(at - 1) : null;
  if (before && before.entity.type !== 'country' && s.name(at)?.first === at) return at;
  if (isInside(s, at)) return at + 1;
  if (at === start) return at;
  const noun = isDeterminer(s.lower(at + 1)) ? at + 2 : at + 1;
  const form = s.form(at);
  const links =
    /^(?:'s|’s|[&\-–])$/.test(form) || form === 'of' || (form === 'and' && s.mention(at + 1) !== null);
  return links && isInside(s, noun) ? noun : at;
}

const isInside = (s: Sentence, i: number) => isModifierOrNoun(s.pos(i)) || s.mention(i) !== null;
