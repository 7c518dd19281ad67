import { addresses } from '../../lexicon/reporting-verbs.js';
import { closesQuotation, isDash } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { endsLikePerson, isPersonNoun } from '../../lexicon/people.js';
import { tellsCircumstance } from '../../lexicon/function-words.js';
import type { Complement, Cue, Piece } from '../draft.js';
import type { ContentReader } from './content-reader.js';

const SHORTEST_LEAD = 3;
/** A speaker so far from the cue is none that stands beside it. */
const FAR = { before: 25, between: 40 };

/** A cue with what stands around it, read once for all rows. */
export interface Frame {
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

export function frameOf(reader: ContentReader, cue: Cue): Frame {
  const s = reader.sentence;
  const [beside, to] = extentOf(s, cue);
  const from = beforeOffice(s, beside);
  const before = skipAdverbsBack(s, from);
  const mark = before > s.core ? s.form(before - 1) : '';
  const quoted =
    endsQuoted(s, before - 1) || (mark === ',' && (endsQuoted(s, before - 2) || s.quoted(before - 2)));
  const parted = (mark === ',' || isDash(mark)) && mayLead(s, before);
  const inverted = to > cue.last;
  const lead: Piece | null =
    (quoted || parted) && !quotesAgain(s, cue) ? [leadStart(s, before), before - 1] : null;
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

/** `"…," he said, adding, "…"`: a participle with a quotation of its own. */
const quotesAgain = (s: Sentence, { first, complement }: Cue) =>
  s.tag(first) === 'VBG' && first > s.core && complement?.kind === 'quote';

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

function ownComplement(s: Sentence, cue: Cue, lead: Piece | null, quoted: boolean): Complement | null {
  const { complement } = cue;
  const said = lead !== null && (quoted || s.some(lead[0], lead[1], (i) => s.finite(i)));
  if (!complement || (said && complement.apart)) return null;
  if (said && tellsCircumstance(s.lower(complement.first))) return null;
  const goesOn = s.tag(cue.first) === 'VBG' && isSetOff(s, skipAdverbsBack(s, cue.first) - 1);
  if (!quoted || goesOn || complement.kind === 'quote') return complement;
  if (complement.kind !== 'clause') return null;
  const tells = addresses(cue.lemma) && s.tag(cue.first) !== 'VBG';
  return tells && s.form(complement.first - 1) !== 'that' ? null : complement;
}

/** A comma, or one before a closing mark: `shirts with "Out," calling for …`. */
const isSetOff = (s: Sentence, mark: number) =>
  s.form(mark) === ',' || (closesQuotation(s.form(mark)) && s.form(mark - 1) === ',');

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

/**
 * `"…," the governor, Omar Haddad, said`, `…, the reporter, Jane Roe, told Tass`: where what someone is
 * begins between what is said and the name.
 */
function beforeOffice(s: Sentence, from: number): number {
  const office = s.form(from - 1) === ',' ? phraseEndingAt(s, from - 1) : null;
  const mark = (office?.[0] ?? 0) - 1;
  if (!office || mark <= s.core) return from;
  if (endsQuoted(s, mark) && /^[,.!?]$/.test(s.form(mark - 1))) return office[0];
  const isHolder =
    s.name(from)?.first === from &&
    (isPersonNoun(s.lower(from - 2)) || endsLikePerson(s.lower(from - 2)));
  return isHolder && s.form(mark) === ',' && s.lower(office[0]) === 'the' ? office[0] : from;
}

/** Adverbs and auxiliaries between the comma and the speaker belong to neither. */
function skipAdverbsBack(s: Sentence, from: number): number {
  let at = from;
  while (at > s.core && ['ADV', 'AUX', 'CCONJ'].includes(s.pos(at - 1))) at--;
  return at;
}
