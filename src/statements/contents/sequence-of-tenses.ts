import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import type { Sentence } from '../../grammar/sentence.js';
import { hasPersonNoun } from '../../grammar/words/speaking.js';
import { isDeterminer, isPossessive, isSubjectPronoun } from '../../lexicon/function-words.js';
import { isSilent, isSilentWithNo } from '../../lexicon/reporting.js';
import type { Cue } from '../draft.js';
import { isUnfinished, type Place } from './place.js';

// What was said stands one tense further back than what the writer tells: `said the road would open, but
// villagers blocked it`. Where the tense comes back, the writer does.

/** Words behind which someone else's clause may stand, with whether they need a comma before them. */
const CONTRASTS = new Map([
  ['but', false],
  ['while', true],
  ['though', true],
  ['although', true],
  ['as', true],
  ['and', true],
]);

/** Whether someone else's clause may stand behind a word. */
export const joinsNewParty = (form: string): boolean => CONTRASTS.has(form);

/** `…, but declined to say why`, `…, without giving details`: of what the speaker does not tell. */
export function isSilence({ s, at, start }: Place): boolean {
  if (s.form(at) === ',' && s.form(at + 1) === 'without') return isSilentWithNo(s.lemma(at + 2));
  if (at <= start || s.form(at) !== 'but') return false;
  let verb = at + 1;
  while (s.pos(verb) === 'ADV' && s.form(verb) !== 'not') verb++;
  if (s.tag(verb) !== 'VBD' && s.tag(verb) !== 'VBZ') return false;
  if (s.lemma(verb) === 'do') return s.form(verb + 1) === 'not' && tellsMore(s, verb + 2);
  return isSilent(s.lemma(verb)) || (isSilentWithNo(s.lemma(verb)) && s.form(verb + 1) === 'no');
}

const tellsMore = (s: Sentence, verb: number) =>
  isSilentWithNo(s.lemma(verb)) || s.lemma(verb) === 'say';

/** `would stay closed, but opened the bridge`: a past of the speaker's own behind what was to come. */
export function isOwnDeed({ s, cue, at, start }: Place): boolean {
  if (at <= start || s.form(at) !== 'but' || !isPast(s, cue) || !isAhead(s, start, at)) return false;
  let verb = at + 1;
  while (s.pos(verb) === 'ADV') verb++;
  return s.tag(verb) === 'VBD' && (s.pos(verb) === 'VERB' || s.form(verb) === 'did');
}

/** `would stay closed, while villagers opened the bridge`. */
export function isNewParty({ s, cue, at, start }: Place): boolean {
  const comma = CONTRASTS.get(s.form(at));
  if (comma === undefined || at <= start || !isPast(s, cue)) return false;
  if (comma && s.form(at - 1) !== ',') return false;
  const subject = at + 1;
  if (!opensSubject(s, subject) || !isTold(s, subject)) return false;
  if (isUnfinished(cue)) return s.form(at) !== 'and';
  return isAhead(s, start, at) || (isBackshifted(s, start, at) && isSomeone(s, subject, cue));
}

/** Whether a noun may begin at a token, and no pronoun or conjunction does. */
const opensSubject = (s: Sentence, i: number) =>
  !isSubjectPronoun(s.lower(i)) && s.form(i) !== 'that' && (isDeterminer(s.lower(i)) || isNominal(s, i));

const isNominal = (s: Sentence, i: number) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(s.pos(i));

/** Whether somebody else is named at a token, or those of the speaker are told of. */
function isSomeone(s: Sentence, i: number, { speaker }: Cue): boolean {
  if (isPossessive(s.lower(i)) && hasPersonNoun(s, [i, phraseEnd(s, i, s.last)])) return true;
  const name = s.name(isDeterminer(s.lower(i)) ? i + 1 : i);
  return name !== null && name.entity !== (speaker && s.name(speaker[0]))?.entity;
}

/** Whether the verb of the clause whose subject begins at a token is a simple past. */
function isTold(s: Sentence, subject: number): boolean {
  const end = phraseEnd(s, subject, s.last);
  let verb = end;
  while (s.pos(verb) === 'ADV') verb++;
  return end > subject && s.tag(verb) === 'VBD' && s.pos(verb) === 'VERB';
}

const isPast = (s: Sentence, { first }: Cue) => s.tag(first) === 'VBD' && s.form(first - 1) !== 'had';

/** The first verb with a tense in `[from, to)`; -1 without one. */
function firstFinite(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (s.finite(i)) return i;
  return -1;
}

/** Whether what is said was yet to come: `would reopen`. */
function isAhead(s: Sentence, from: number, to: number): boolean {
  const verb = firstFinite(s, from, to);
  return verb >= 0 && s.tag(verb) === 'MD';
}

/** Whether what is said lay before it was said: `had reopened`. */
function isBackshifted(s: Sentence, from: number, to: number): boolean {
  const verb = firstFinite(s, from, to);
  return verb >= 0 && s.form(verb) === 'had' && s.pos(verb) === 'AUX';
}
