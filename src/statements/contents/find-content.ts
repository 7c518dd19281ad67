import {
  isElidedClause,
  isRelative,
  joinsClause,
  tellsCircumstance,
} from '../../lexicon/function-words.js';
import { startsLower } from '../../scan/letters.js';
import { inverts } from '../../lexicon/reporting-verbs.js';
import { closesQuotation, isDash } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isVerbal, opensAdjunct } from '../../grammar/tags.js';
import { skipAsides } from '../../grammar/words/adverbials.js';
import type { Complement, Content, Cue, Piece } from '../draft.js';
import { asksHere } from '../cues/speaker-phrase.js';
import { attributedClause } from './attributed-clause.js';
import { contentEnd } from './content-end.js';
import type { ContentReader } from './content-reader.js';
import { trimPieces } from './trim-pieces.js';

const SHORTEST_QUOTE = 3;
const SHORTEST_LEAD = 3;
const LONGEST_TAIL = 25;
/** A cue so near behind a comma has what follows the comma for its own. */
const NEAR = 6;
/** A speaker so far from the cue is none that stands beside it. */
const FAR = { before: 25, between: 40 };

/** A cue with what stands around it, read once for all rows. */
interface Frame {
  reader: ContentReader;
  s: Sentence;
  cue: Cue;
  /** Token behind the cue and the speaker beside it. */
  to: number;
  /** What a comma, dash or closing mark sets off before the cue; null where none does. */
  lead: Piece | null;
  /** Whether that is a quotation. */
  quoted: boolean;
  /** Whether the speaker stands behind the cue. */
  inverted: boolean;
  /** What is said after the cue, unless the words before it have it. */
  after: Complement | null;
}

/** A place where what a cue reports may stand. */
export interface ContentRule {
  id: string;
  example: string;
  find: (frame: Frame) => Piece[] | null;
}

/** In order: the first that finds something has it. */
export const CONTENT_RULES: readonly ContentRule[] = [
  {
    id: 'statement.according-to',
    example: 'Prices will fall, according to [the World Bank].',
    find: ({ s, cue }) => (cue.source ? attributedClause(s, cue) : null),
  },
  {
    id: 'statement.interrupted',
    example: 'Kenya, [Joe Biden] said, welcomes the plan.',
    find: interrupted,
  },
  {
    id: 'statement.inverted-cue',
    example: '"The road is closed," said [Joe Biden].',
    find: (frame) => (frame.inverted ? leading(frame) : null),
  },
  {
    id: 'statement.content-cue',
    example: '"The road is closed," [Joe Biden] said.',
    find: (frame) => (frame.inverted ? null : leading(frame)),
  },
  {
    id: 'statement.cue-content',
    example: '[Joe Biden] said the road was closed.',
    find: ({ reader, cue, after }) =>
      after && [[after.first, after.last ?? contentEnd(reader, cue, after.first)]],
  },
  {
    id: 'statement.relative',
    example: 'The road, which [Joe Biden] said is closed, leads to the port.',
    find: ({ reader, s, cue }) => {
      const relative = s.form(Math.min(cue.speaker?.[0] ?? cue.first, cue.first) - 1);
      return isRelative(relative) && s.finite(cue.last)
        ? [[cue.last, contentEnd(reader, cue, cue.last)]]
        : null;
    },
  },
];

/** Where in its sentence the cue's content stands: after the cue, before it, or on both sides. */
export function findContent(reader: ContentReader, cue: Cue): Content | null {
  const frame = frameOf(reader, cue);
  for (const { id, find } of CONTENT_RULES) {
    const pieces = find(frame);
    if (pieces) return trimPieces(reader, pieces, id);
  }
  return null;
}

function frameOf(reader: ContentReader, cue: Cue): Frame {
  const s = reader.sentence;
  const [from, to] = extentOf(s, cue);
  const before = skipAdverbsBack(s, from);
  const mark = before > s.core ? s.form(before - 1) : '';
  const quoted = endsQuoted(s, before - 1);
  const parted = (mark === ',' || isDash(mark)) && mayLead(s, before);
  const inverted = to > cue.last;
  const lead: Piece | null = quoted || parted ? [leadStart(s, before), before - 1] : null;
  return {
    reader,
    s,
    cue,
    to,
    lead,
    quoted,
    inverted,
    after: inverted ? null : ownComplement(s, cue, lead, quoted),
  };
}

/** Where what stands before a cue begins: behind a semicolon outside quotations, or with the sentence. */
function leadStart(s: Sentence, before: number): number {
  for (let at = before - 1; at > s.core; at--) if (s.form(at) === ';' && !s.quoted(at)) return at + 1;
  return s.core;
}

/** Whether the mark at a token closes a quotation; one of two marks does too. */
const endsQuoted = (s: Sentence, i: number) =>
  closesQuotation(s.form(i)) && (s.quoted(i - 1) || (s.form(i - 1) === s.form(i) && s.quoted(i - 2)));

/** Whether what stands before a comma at the front of a sentence is long enough to be said, or a name. */
const mayLead = (s: Sentence, before: number) =>
  before - s.core >= SHORTEST_LEAD || s.tag(s.core) === 'NNP' || s.tag(s.core) === 'PRP';

function ownComplement(
  s: Sentence,
  { complement }: Cue,
  lead: Piece | null,
  quoted: boolean,
): Complement | null {
  if (!complement || (lead && complement.apart)) return null;
  if (lead && tellsCircumstance(s.lower(complement.first))) return null;
  return quoted && complement.kind !== 'clause' && complement.kind !== 'quote' ? null : complement;
}

/** `China, Wang said, welcomes …`, `"…," he said. "…"`. */
function interrupted({ reader, s, cue, to, lead, quoted, inverted, after }: Frame): Piece[] | null {
  if (!lead || (after && after.kind !== 'quote')) return null;
  const second = secondPiece(reader, cue, tailEnd(s, to), inverted);
  if (!second) return null;
  const together =
    quoted || ((!after || goesWith(s, lead, second)) && (s.quoted(second[0]) || endsThere(s, to)));
  if (!together) return null;
  return isRelative(s.form(lead[1] - 1)) ? [second] : [lead, second];
}

/** What is said before the cue and ends there. */
function leading({ reader, s, cue, to, lead, quoted, inverted, after }: Frame): Piece[] | null {
  if (!lead || after) return null;
  const says =
    quoted ||
    (inverted && to <= reader.body) ||
    s.some(lead[0], lead[1], (i) => isVerbal(s.tag(i)) || isElidedClause(s.lower(i)));
  return says &&
    (quoted || inverts(cue.lemma) || asksHere(s, cue.lemma)) &&
    (quoted || inverted || endsThere(s, to))
    ? [lead]
    : null;
}

/** Whether a quotation goes on with the words before the cue: `Chad, he said, "stands ready"`; not with an adverbial. */
const goesWith = (s: Sentence, [first, last]: Piece, [quoted]: Piece) =>
  !opensAdjunct(s.pos(first)) &&
  (s.some(first, last, (i) => s.finite(i)) || startsLower(s.form(quoted)));

/** The cue with the speaker that stands beside it. */
function extentOf(s: Sentence, cue: Cue): Piece {
  const from = cue.reporter ?? cue.first;
  if (!cue.speaker) return [from, cue.last];
  const [first, last] = cue.speaker;
  const opens = first >= cue.last && (s.tag(cue.first) === 'VBG' || s.pos(cue.first) === 'NOUN');
  const apart =
    opens ||
    last <= s.core ||
    cue.first - last > FAR.before ||
    Math.abs(first - cue.first) > FAR.between;
  return apart ? [from, cue.last] : [Math.min(from, first), Math.max(cue.last, last)];
}

/** Whether nothing but asides stands between the cue and the next mark. */
function endsThere(s: Sentence, from: number): boolean {
  const at = skipAsides(s, from, s.last);
  return at >= s.last || /^[,.!?;—]$/.test(s.form(at)) || tellsCircumstance(s.lower(at));
}

/** What goes on after an interruption: `China, Wang said, welcomes …`; null when what follows is not the speaker's. */
function secondPiece(reader: ContentReader, cue: Cue, tail: number, inverted: boolean): Piece | null {
  const s = reader.sentence;
  const mark = s.form(tail);
  const at = /^[,:;]$/.test(mark) || isDash(mark) ? tail + 1 : tail;
  const quote = at < s.last ? reader.quoteAt(at) : undefined;
  if (quote && quote.close - quote.open > SHORTEST_QUOTE)
    return [quote.open + 1, Math.min(quote.close, Math.max(s.last, quote.open + 2))];
  if ((mark !== ',' && !isDash(mark)) || at >= s.last) return null;
  const goesOn =
    s.form(at) === 'and' && s.finite(at + 1) ? !inverted : isSaidAfter(reader, cue, at, inverted);
  return goesOn ? [at, contentEnd(reader, cue, at)] : null;
}

/** Whether what a comma adds behind the cue is said by the same: no clause of the writer's, no participle, no other cue's. */
function isSaidAfter(reader: ContentReader, cue: Cue, at: number, inverted: boolean): boolean {
  const s = reader.sentence;
  if (joinsClause(s.form(at)) || s.tag(at) === 'VBG') return false;
  const hasVerb = s.some(at, s.last, (i) => s.finite(i));
  if ((inverted || s.tag(at) === 'RB') && !hasVerb) return false;
  return !reader.cues.some(
    (other) => other !== cue && other.first - at < NEAR && (other.speaker?.[0] ?? 0) >= at,
  );
}

/** Adverbs and auxiliaries between the comma and the speaker belong to neither. */
function skipAdverbsBack(s: Sentence, from: number): number {
  let at = from;
  while (at > s.core && ['ADV', 'AUX', 'CCONJ'].includes(s.pos(at - 1))) at--;
  return at;
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
