import { isCoordinator, isDeterminer, setsScene } from '../../lexicon/function-words.js';
import { closesDouble, isPicture } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Cue } from '../draft.js';
import { endOfClause, endsThere } from './clause-boundary.js';
import type { ContentReader } from './content-reader.js';
import { passesOn } from '../../lexicon/reporting.js';
import { inverts } from '../../lexicon/reporting-verbs.js';
import { resumesNarration } from './narration.js';
import { resumption } from './resumption.js';

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
      end = Math.min(end, resumption(s, cue, other, start) ?? closing(s, other, start) ?? end);
  const place = { s, cue, start, at: start + 1 };
  for (; place.at < end; place.at++) {
    const { at } = place;
    if (s.quoted(at)) continue;
    if (s.form(at) === ';' && s.form(at + 1) !== 'that') return at;
    if (endsQuotation(s, at) || isPassedOn(s, at) || resumesNarration(place)) return at;
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

/** Whether a quotation that closes at `close` ends what is said with it: `said “never” and left`. */
function closesStatement(s: Sentence, close: number): boolean {
  const joined = s.form(close + 2);
  if (isCoordinator(s.form(close + 1)) && s.finite(close + 2)) return true;
  return (
    close < s.last &&
    (/^[,.!?…]$/.test(s.form(close - 1)) ||
      isPicture(s.form(close - 1)) ||
      setsScene(s.form(close + 1)) ||
      close + 1 >= s.last ||
      /^[,.;]$/.test(s.form(close + 1))) &&
    joined !== 'and' &&
    joined !== 'or'
  );
}

/** `…, the ministers announced.`: the comma before a cue that ends the sentence; undefined elsewhere. */
function closing(
  s: Sentence,
  { speaker, last, complement, lemma }: Cue,
  start: number,
): number | undefined {
  const comma = speaker && !complement && inverts(lemma) ? speaker[0] - 1 : -1;
  return comma > start && s.form(comma) === ',' && endsThere(s, last) ? comma : undefined;
}

/** `…, reports Agence France-Presse (AFP).`: the comma before who passes the words on, at the end. */
function isPassedOn(s: Sentence, at: number): boolean {
  if (s.form(at) !== ',' || !passesOn(s.lemma(at + 1))) return false;
  const name = s.name(isDeterminer(s.lower(at + 2)) ? at + 3 : at + 2);
  const end = name?.last ?? s.last;
  return name?.entity.type === 'organization' && (s.form(end) === '(' || endsThere(s, end));
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
