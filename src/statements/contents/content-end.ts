import { isCoordinator, isSubjectPronoun, setsScene } from '../../lexicon/function-words.js';
import { opensAside } from '../../lexicon/reporting.js';
import { closesDouble } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { tenseOf } from '../../grammar/tags.js';
import type { Cue } from '../draft.js';
import { endOfClause } from './clause-boundary.js';
import { clauseAt } from './clause-start.js';
import type { ContentReader } from './content-reader.js';
import { resumption } from './resumption.js';

const LONGEST_NEW_SUBJECT = 10;

/**
 * Where what follows a cue ends: at the sentence's end, or before what is the writer's or another speaker's
 * again.
 */
export function contentEnd(reader: ContentReader, cue: Cue, start: number): number {
  const s = reader.sentence;
  const quote = reader.quoteAt(start) ?? reader.quoteAt(start - 1);
  if (quote && closesStatement(s, quote.close)) return quote.close;
  let end = beforeOwnSpeaker(s, cue, start) ?? endOfClause(s, cue, start) ?? s.last;
  for (const other of reader.cues)
    if (other.first > start && other.first < end)
      end = Math.min(end, resumption(s, cue, other, start) ?? end);
  for (let at = start + 1; at < end; at++) {
    if (s.quoted(at)) continue;
    if (s.form(at) === ';' && s.form(at + 1) !== 'that') return at;
    if (endsQuotation(s, at) || resumesNarration(s, cue, at, start)) return at;
  }
  return end;
}

/**
 * `Noting that the road was closed, Roe left`: the comma before the speaker of an opening participle; null
 * elsewhere.
 */
function beforeOwnSpeaker(s: Sentence, { first, speaker }: Cue, start: number): number | null {
  if (!speaker || speaker[0] <= start || s.tag(first) !== 'VBG') return null;
  return s.form(speaker[0] - 1) === ',' ? speaker[0] - 1 : null;
}

/** Whether a quotation that closes at `close` ends what is said with it. */
function closesStatement(s: Sentence, close: number): boolean {
  const joined = s.form(close + 2);
  return (
    close < s.last &&
    (/^[,.!?…]$/.test(s.form(close - 1)) ||
      setsScene(s.form(close + 1)) ||
      close + 1 >= s.last ||
      /^[,.;]$/.test(s.form(close + 1))) &&
    joined !== 'and' &&
    joined !== 'or'
  );
}

/** A closing mark with its comma or stop, behind which nothing goes on. */
function endsQuotation(s: Sentence, at: number): boolean {
  const next = s.form(at + 1);
  return (
    closesDouble(s.form(at)) &&
    s.quoted(at - 1) &&
    /^[,.]$/.test(s.form(at - 1)) &&
    !(isCoordinator(next) || next === 'that' || next === 'to')
  );
}

/** Whether the writer goes on at `at` with what is no part of a noun phrase or infinitive that is said. */
function resumesNarration(s: Sentence, cue: Cue, at: number, start: number): boolean {
  const form = s.form(at);
  if (form === ',' && opensAside(s.form(at + 1))) return true;
  if (form === ',' && isSequel(s, at + 1)) return true;
  const kind = cue.complement?.kind;
  if ((kind !== 'object' && kind !== 'infinitive') || at === start) return false;
  const joined = form === 'and' || form === 'but' || form === 'while';
  if (
    (joined || form === ',') &&
    isSubjectPronoun(s.lower(at + 1)) &&
    clauseAt(s, at + 1, s.last, false)
  )
    return true;
  if (!joined) return false;
  if (s.form(at - 1) === ',' && clauseAt(s, at + 1, Math.min(s.last, at + LONGEST_NEW_SUBJECT), false))
    return true;
  return goesOnDoing(s, cue, at, kind === 'infinitive');
}

/** `…, before leaving`: what the speaker did next. */
const isSequel = (s: Sentence, i: number) =>
  (s.form(i) === 'before' || s.form(i) === 'after') && s.tag(i + 1) === 'VBG';

/**
 * `condemned the attack and left`: a verb in the cue's tense behind a conjunction; a finite one behind an
 * infinitive.
 */
function goesOnDoing(s: Sentence, cue: Cue, and: number, finite: boolean): boolean {
  let verb = and + 1;
  while (s.pos(verb) === 'ADV') verb++;
  const list = s.pos(and - 1) === 'ADJ' || (s.form(and - 1) === ',' && s.pos(and - 2) === 'ADJ');
  const tag = s.tag(verb);
  return (
    !list &&
    (s.pos(verb) === 'VERB' || s.form(verb + 1) === 'not') &&
    ((tag === 'VB' && !finite) || tag === 'VBD' || tag === 'VBZ') &&
    tenseOf(tag) === tenseOf(s.tag(cue.first))
  );
}
