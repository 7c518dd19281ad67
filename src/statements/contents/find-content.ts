import { isVerbal } from '../../grammar/tags.js';
import type { Phrase } from '../../grammar/sentence.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { isElidedClause, isRelative, isSubordinator } from '../../lexicon/function-words.js';
import { addresses, inverts } from '../../lexicon/reporting-verbs.js';
import type { Content, Cue, Piece } from '../draft.js';
import { asksHere } from '../cues/speaker-phrase.js';
import { attributedClause } from './attributed-clause.js';
import { contentEnd } from './content-end.js';
import type { ContentReader } from './content-reader.js';
import { frameOf, type Frame } from './frame.js';
import { endsThere } from './clause-boundary.js';
import { interrupted } from './interruption.js';
import { trimPieces } from './trim-pieces.js';

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

/** What is said before the cue and ends there. */
function leading(frame: Frame): Piece[] | null {
  const { reader, s, cue, to, lead, quoted, inverted, after } = frame;
  if (!lead || after) return null;
  const says =
    quoted ||
    (inverted && to <= reader.body) ||
    s.some(lead[0], lead[1], (i) => isVerbal(s.tag(i)) || isElidedClause(s.lower(i)));
  return says &&
    (quoted || inverts(cue.lemma) || asksHere(s, cue.lemma)) &&
    (quoted || inverted || endsThere(s, to) || tellsSomeone(frame))
    ? [lead]
    : null;
}

/** `The mill will close, two clerks told the Echo`: nothing but whom it is told to stands behind the cue. */
function tellsSomeone({ s, cue, to, lead }: Frame): boolean {
  if (!addresses(cue.lemma) || !lead || isSubordinator(s.lower(lead[0]))) return false;
  const told: Phrase = [to, phraseEnd(s, to, s.last)];
  return told[1] > to && speaks(s, told) && endsThere(s, told[1]);
}
