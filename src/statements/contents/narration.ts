import type { Sentence } from '../../grammar/sentence.js';
import { tenseOf } from '../../grammar/tags.js';
import { isIndefiniteArticle, isSubjectPronoun } from '../../lexicon/function-words.js';
import { opensAside } from '../../lexicon/reporting.js';
import { isSpan } from '../../lexicon/time-words.js';
import { verbOfLemma } from '../cues/verb-of-word.js';
import type { Cue } from '../draft.js';
import { clauseAt } from './clause-start.js';
import { isUnfinished, type Place } from './place.js';
import { isRemarkOnIt } from './remark-on-it.js';
import { isNewParty, isOwnDeed, isSilence, joinsNewParty } from './sequence-of-tenses.js';

const LONGEST_NEW_SUBJECT = 10;

/** A form by which the writer goes on, who reports no more. */
export interface NarrationRule {
  id: string;
  example: string;
  /** Whether the writer goes on at the token. */
  resumes: (place: Place) => boolean;
}

export const NARRATION_RULES: readonly NarrationRule[] = [
  {
    id: 'end.aside',
    example: '[Joe Biden] said the road was closed, citing ice.',
    resumes: ({ s, at }) => s.form(at) === ',' && opensAside(s.form(at + 1)),
  },
  {
    id: 'end.sequel',
    example: '[Joe Biden] said the road was closed, before leaving for Oslo.',
    resumes: ({ s, at }) => s.form(at) === ',' && isSequel(s, at + 1),
  },
  {
    id: 'end.meanwhile',
    example: '[Joe Biden] said the road was safe, even as ice covers it.',
    resumes: ({ s, at }) => s.form(at) === ',' && s.form(at + 1) === 'even' && isMeanwhile(s, at + 2),
  },
  {
    id: 'end.as-told',
    example: '[Joe Biden] denied that the road was closed, as alleged by a newspaper.',
    resumes: ({ s, at }) => s.form(at) === ',' && s.form(at + 1) === 'as' && isTold(s, at + 2),
  },
  {
    id: 'end.remark-on-it',
    example: '[Joe Biden] said the road was closed, a claim that villagers dispute.',
    resumes: ({ s, at }) => s.form(at) === ',' && isRemarkOnIt(s, at + 1),
  },
  {
    id: 'end.silence',
    example: '[Joe Biden] said the road was closed, but declined to say why.',
    resumes: isSilence,
  },
  {
    id: 'end.own-deed',
    example: '[Joe Biden] said the road would stay closed, but opened the bridge on Friday.',
    resumes: isOwnDeed,
  },
  {
    id: 'end.new-party',
    example: '[Joe Biden] said the road would stay closed, while villagers opened the bridge.',
    resumes: isNewParty,
  },
  {
    id: 'end.someone-else',
    example: '[Joe Biden] condemned the attack, and it did not happen again.',
    resumes: (place) => isUnsaidClause(place),
  },
  {
    id: 'end.next-deed',
    example: '[Joe Biden] urged the court to wait and spoke with lawyers about the case.',
    resumes: ({ s, cue, at, start }) =>
      at > start && isUnfinished(cue) && isJoined(s, at) && goesOnDoing(s, cue, at),
  },
];

/** Whether the writer goes on at a token: only at a comma or a conjunction. */
export function resumesNarration(place: Place): boolean {
  const form = place.s.form(place.at);
  if (form !== ',' && !joinsNewParty(form)) return false;
  return NARRATION_RULES.some(({ resumes }) => resumes(place));
}

const isJoined = (s: Sentence, at: number) =>
  s.form(at) === 'and' || s.form(at) === 'but' || s.form(at) === 'while';

/** `, before leaving`, `, prior to leaving`, `, hours before it fell`: what came next. */
function isSequel(s: Sentence, i: number): boolean {
  const prior = s.form(i) === 'prior' && s.form(i + 1) === 'to';
  if (isOrder(s.form(i)) && s.tag(i + 1) === 'VBG') return true;
  const span = s.pos(i) === 'NUM' || isIndefiniteArticle(s.form(i)) ? i + 1 : i;
  return (prior && s.tag(i + 2) === 'VBG') || (isSpan(s.lemma(span)) && isOrder(s.form(span + 1)));
}

const isOrder = (form: string) => form === 'before' || form === 'after';

/** `as ice covers it`. */
const isMeanwhile = (s: Sentence, as: number) =>
  s.form(as) === 'as' && clauseAt(s, as + 1, s.last, false);

/** `as alleged by a newspaper`. */
const isTold = (s: Sentence, i: number) => s.tag(i) === 'VBN' && verbOfLemma(s.lemma(i)) !== undefined;

/** `condemned the attack, and it …`: a clause of its own behind what is a noun phrase or an infinitive. */
function isUnsaidClause({ s, cue, at, start }: Place): boolean {
  if (!isUnfinished(cue) || at === start) return false;
  const joined = isJoined(s, at);
  if (
    (joined || s.form(at) === ',') &&
    isSubjectPronoun(s.lower(at + 1)) &&
    clauseAt(s, at + 1, s.last, false)
  )
    return true;
  return (
    joined &&
    s.form(at - 1) === ',' &&
    clauseAt(s, at + 1, Math.min(s.last, at + LONGEST_NEW_SUBJECT), false)
  );
}

/** `and named an engineer`: a past that was read as a participle, with its object. */
const isPast = (s: Sentence, verb: number) =>
  s.tag(verb) === 'VBN' && /^(?:DET|PRON|PROPN|NUM)$/.test(s.pos(verb + 1));

/**
 * `condemned the attack and left`: a verb in the cue's tense behind a conjunction; a finite one behind an
 * infinitive.
 */
function goesOnDoing(s: Sentence, cue: Cue, and: number): boolean {
  const finite = cue.complement?.kind === 'infinitive';
  let verb = and + 1;
  while (s.pos(verb) === 'ADV') verb++;
  const list = s.pos(and - 1) === 'ADJ' || (s.form(and - 1) === ',' && s.pos(and - 2) === 'ADJ');
  const tag = s.tag(verb);
  return (
    !list &&
    (s.pos(verb) === 'VERB' || s.form(verb + 1) === 'not') &&
    ((tag === 'VB' && !finite) || tag === 'VBD' || tag === 'VBZ' || isPast(s, verb)) &&
    tenseOf(tag) === tenseOf(s.tag(cue.first))
  );
}
