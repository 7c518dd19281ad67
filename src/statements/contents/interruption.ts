import { isDash } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Quote } from '../../grammar/words/quotations.js';
import { opensAdjunct } from '../../grammar/tags.js';
import { isRelative, joinsClause } from '../../lexicon/function-words.js';
import { startsLower } from '../../scan/letters.js';
import type { Cue, Piece } from '../draft.js';
import { endsThere } from './clause-boundary.js';
import { contentEnd } from './content-end.js';
import type { ContentReader } from './content-reader.js';
import type { Frame } from './frame.js';

/** `"China," Wang said, welcomes …`: quoted words so few that what goes on without marks is said too. */
const LONGEST_FRAGMENT = 5;
const SHORTEST_QUOTE = 3;
const LONGEST_TAIL = 25;
/** A cue so near behind a comma has what follows the comma for its own. */
const NEAR = 6;

/** `China, Wang said, welcomes …`, `"…," he said. "…"`. */
export function interrupted({
  reader,
  s,
  cue,
  to,
  lead,
  quoted,
  inverted,
  after,
}: Frame): Piece[] | null {
  if (!lead || (after && after.kind !== 'quote')) return null;
  const second = secondPiece(reader, cue, tailEnd(s, to), inverted);
  if (!second) return null;
  if (
    quoted &&
    !s.quoted(second[0]) &&
    (lead[1] - lead[0] > LONGEST_FRAGMENT || (inverted && isWhole(s, lead)))
  )
    return null;
  const together =
    quoted || ((!after || goesWith(s, lead, second)) && (s.quoted(second[0]) || endsThere(s, to)));
  if (!together) return null;
  return isRelative(s.form(lead[1] - 1)) ? [second] : [lead, second];
}

/** `"I will sue," vowed Roe, arms folded.`: a quotation with a verb of its own needs none of what follows. */
const isWhole = (s: Sentence, [first, last]: Piece) => s.some(first, last, (i) => s.finite(i));

/**
 * Whether a quotation goes on with the words before the cue: `Chad, he said, "stands ready"`; not with an
 * adverbial.
 */
const goesWith = (s: Sentence, [first, last]: Piece, [quoted]: Piece) =>
  !opensAdjunct(s.pos(first)) &&
  (s.some(first, last, (i) => s.finite(i)) || startsLower(s.form(quoted)));

/**
 * What goes on after an interruption: `China, Wang said, welcomes …`; null when what follows is not the
 * speaker's.
 */
function secondPiece(reader: ContentReader, cue: Cue, tail: number, inverted: boolean): Piece | null {
  const s = reader.sentence;
  const mark = s.form(tail);
  const at = /^[,:;]$/.test(mark) || isDash(mark) ? tail + 1 : tail;
  const quote = at < s.last ? reader.quoteAt(at) : undefined;
  if (quote && quote.close - quote.open > SHORTEST_QUOTE)
    return [quote.open + 1, Math.min(quote.close, Math.max(s.last, quote.open + 2))];
  if ((mark !== ',' && !isDash(mark)) || at >= s.last) return null;
  const resumed = s.tag(at) === 'VBG' ? quoteBehindAside(reader, at) : undefined;
  if (resumed) return [resumed.open + 1, resumed.close];
  const goesOn =
    s.form(at) === 'and' && s.finite(at + 1) ? !inverted : isSaidAfter(reader, cue, at, inverted);
  return goesOn ? [at, contentEnd(reader, cue, at)] : null;
}

/** `…," he said, referring to May, "and we are ready"`: the quotation behind a participle's aside. */
function quoteBehindAside({ sentence: s, quoteAt }: ContentReader, from: number): Quote | undefined {
  const comma = s.find(',', from, Math.min(s.last, from + LONGEST_TAIL));
  const quote = comma > 0 ? quoteAt(comma + 1) : undefined;
  return quote && quote.close - quote.open > SHORTEST_QUOTE && startsLower(s.form(comma + 2))
    ? quote
    : undefined;
}

/**
 * Whether what a comma adds behind the cue is said by the same: no clause of the writer's, no participle, no
 * other cue's.
 */
function isSaidAfter(reader: ContentReader, cue: Cue, at: number, inverted: boolean): boolean {
  const s = reader.sentence;
  if (joinsClause(s.form(at)) || s.tag(at) === 'VBG') return false;
  const hasVerb = s.some(at, s.last, (i) => s.finite(i));
  if ((inverted || s.tag(at) === 'RB') && !hasVerb) return false;
  return !reader.cues.some(
    (other) => other !== cue && other.first - at < NEAR && (other.speaker?.[0] ?? 0) >= at,
  );
}

/** End of what a cue carries after it: `told reporters on Monday`, `said in a statement`. */
function tailEnd(s: Sentence, from: number): number {
  let at = from;
  while (
    at < s.last &&
    at - from < LONGEST_TAIL &&
    !/^[,.!?;:"“”«—]$|^--$/.test(s.form(at)) &&
    s.pos(at) !== 'SCONJ'
  )
    at++;
  return at;
}
