import type { Cue } from '../cues/find-cues.js';
import { clauseAt } from './complement.js';
import type { ContentReader } from './find-content.js';

const BOUNDARY = /^(?:and|but|while|although|though|whereas|as|which|;|—|--)$/;
const FARTHEST_BOUNDARY = 14;

/** Where what follows a cue ends: at the sentence's end, or before what is the writer's or another speaker's again. */
export function contentEnd(reader: ContentReader, cue: Cue, start: number): number {
  const {
    tree: { forms },
    inQuote,
    sentence: { last },
  } = reader;
  const quote = reader.quoteAt(start) ?? reader.quoteAt(start - 1);
  if (quote && closesStatement(reader, quote.close, last)) return quote.close;
  let end = last;
  for (const other of reader.cues)
    if (other.first > start && other.first < end)
      end = Math.min(end, resumption(reader, cue, other, start) ?? end);
  for (let at = start + 1; at < end; at++) {
    if (inQuote[at] === 1) continue;
    if (forms[at] === ';' && forms[at + 1] !== 'that') return at;
    if (
      /^["”»]$/.test(forms[at]!) &&
      inQuote[at - 1] === 1 &&
      /^[,.]$/.test(forms[at - 1]!) &&
      !/^(?:and|or|but|that|to)$/.test(forms[at + 1] ?? '')
    )
      return at;
    if (resumesNarration(reader, cue, at, start)) return at;
  }
  return end;
}

/** Whether a quotation that closes at `close` ends what is said with it. */
function closesStatement({ tree: { forms } }: ContentReader, close: number, last: number): boolean {
  return (
    close < last &&
    (/^[,.!?…]$/.test(forms[close - 1] ?? '') || /^[,.;]$/.test(forms[close + 1] ?? '.')) &&
    !/^(?:and|or)$/.test(forms[close + 2] ?? '')
  );
}

/** Where another cue of the sentence takes over from this one; undefined when it lies inside what is said. */
function resumption(reader: ContentReader, cue: Cue, other: Cue, start: number): number | undefined {
  const {
    tree: { forms, tags, pos },
  } = reader;
  let at = other.first;
  while (at > start && /^(?:ADV|AUX)$/.test(pos[at - 1]!)) at--;
  const sameSpeaker = other.speaker !== null && other.speaker[0] === cue.speaker?.[0];
  if (forms[other.first]!.toLowerCase().endsWith('ing'))
    return forms[at - 1] === ',' ? at - 1 : afterWith(reader, other, start);
  if (sameSpeaker)
    return tenseOf(tags[other.first]!) === tenseOf(tags[cue.first]!) &&
      /^(?:and|but|or|,)$/.test(forms[at - 1]!)
      ? at - 1
      : undefined;
  if (!other.speaker || other.speaker[0] <= start) return undefined;
  for (let i = other.speaker[0]; i > start && other.speaker[0] - i < FARTHEST_BOUNDARY; i--)
    if (
      BOUNDARY.test(forms[i - 1]!) &&
      (forms[i - 2] === ',' || /^[;—]|--$/.test(forms[i - 1]!) || forms[i - 1] === 'while')
    )
      return i - 1;
  return undefined;
}

/** `, with local media saying`: the comma before another's participle. */
function afterWith(
  { tree: { forms } }: ContentReader,
  { speaker }: Cue,
  start: number,
): number | undefined {
  const at = speaker ? speaker[0] - 1 : -1;
  return at > start + 1 && forms[at] === 'with' && forms[at - 1] === ',' ? at - 1 : undefined;
}

/** Taggers take pasts for participles. */
export const tenseOf = (tag: string) => (tag === 'VBN' ? 'VBD' : tag);

/** Whether the writer goes on at `at` with what is no part of a noun phrase or infinitive that is said. */
function resumesNarration(reader: ContentReader, cue: Cue, at: number, start: number): boolean {
  const {
    tree,
    tree: { forms, tags, pos },
  } = reader;
  if (ASIDE_CUE.test(forms[at + 1] ?? '') && forms[at] === ',') return true;
  if (
    cue.complement === null ||
    cue.complement.kind === 'clause' ||
    cue.complement.kind === 'quote' ||
    at === start
  )
    return false;
  const joined = /^(?:and|but|while)$/.test(forms[at]!);
  if (
    (joined || forms[at] === ',') &&
    SUBJECT.test(forms[at + 1] ?? '') &&
    clauseAt(tree, at + 1, reader.sentence.last, false)
  )
    return true;
  if (!joined) return false;
  if (
    forms[at - 1] === ',' &&
    clauseAt(tree, at + 1, Math.min(reader.sentence.last, at + LONGEST_NEW_SUBJECT), false)
  )
    return true;
  if (cue.complement.kind !== 'object') return false;
  let verb = at + 1;
  while (pos[verb] === 'ADV') verb++;
  const list = pos[at - 1] === 'ADJ' || (forms[at - 1] === ',' && pos[at - 2] === 'ADJ');
  return (
    tenseOf(tags[verb] ?? '') === tenseOf(tags[cue.first]!) &&
    /^VB[DZ]?$/.test(tags[verb] ?? '') &&
    pos[verb] === 'VERB' &&
    !list
  );
}

const SUBJECT = /^(?:he|she|it|they|we|I)$/;
const ASIDE_CUE = /^(?:citing|referring|adding|saying|noting|meaning|according)$/;
const LONGEST_NEW_SUBJECT = 10;
