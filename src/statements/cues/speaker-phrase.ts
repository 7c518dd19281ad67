import { clauseOf } from '../../grammar/clause.js';
import { closesDouble, closesQuotation } from '../../grammar/marks.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isAdverbOrAuxiliary, isVerb, isVerbal, opensNominal, tenseOf } from '../../grammar/tags.js';
import { mainSubject, subjectBehindOpening, writesDocument } from '../../grammar/words/main-subject.js';
import { phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { subjectAfter, subjectBefore } from '../../grammar/words/subject.js';
import { makesDocument } from '../../lexicon/documents.js';
import { isCoordinator } from '../../lexicon/function-words.js';
import { leadsToSaying } from '../../lexicon/reporting.js';
import { addresses, inverts, type CueVerb } from '../../lexicon/reporting-verbs.js';
import { hasRelativeSubject } from '../contents/clause-boundary.js';
import { startsLower, startsUpper } from '../../scan/letters.js';
import type { Cue, CueContext } from '../draft.js';
import { answersBy } from './answers-by.js';
import { ownSubject } from './own-subject.js';
import { isInfinitive } from './verb-form.js';

/** A form of a cue that says where its speaker stands. */
export interface SpeakerRule {
  id: string;
  example: string;
  /** The speaker's phrase; null where the cue has none of its own, undefined where the rule does not fit. */
  find: (context: CueContext, i: number, verb: CueVerb) => Phrase | null | undefined;
}

/** In order: the first that fits decides. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    id: 'speaker.participle',
    example: '[Joe Biden] met Anna Haugen in Oslo, saying the road was closed.',
    find: (context, i) =>
      context.sentence.lower(i).endsWith('ing') ? ofParticiple(context, i) : undefined,
  },
  {
    id: 'speaker.infinitive',
    example: '[Joe Biden] met with Anna Haugen to reaffirm the alliance.',
    find: ({ sentence: s }, i) => (isInfinitive(s, i) ? ofInfinitive(s, i) : undefined),
  },
  {
    id: 'speaker.joint-authors',
    example: 'We, [the governments of Kenya, Chad and Oman], condemn the attack.',
    find: ofAuthors,
  },
  {
    id: 'speaker.inverted',
    example: 'The road is closed, said [Joe Biden].',
    find: (context, i, verb) =>
      mayInvert(context.sentence, i, verb.lemma) && isInverted(context, i) && !followsSubject(context, i)
        ? subjectAfter(context.sentence, i)
        : undefined,
  },
  {
    id: 'speaker.joined',
    example:
      '[Joe Biden] noted that the ruling gives the best hope for jobs that Kenya has had in years and ' +
      'reaffirmed the alliance.',
    find: ofCoordination,
  },
  {
    id: 'speaker.clause',
    example: '[Joe Biden] said the road was closed.',
    find: ({ sentence: s }, i) => clauseOf(s, i).subject,
  },
];

/** Whose words a cue at token `i` gives; null when it has no subject of its own. */
export function speakerOfCue(context: CueContext, i: number, verb: CueVerb): Phrase | null {
  for (const { find } of SPEAKER_RULES) {
    const found = find(context, i, verb);
    if (found !== undefined) return found;
  }
  return null;
}

/** `Is it safe, asked Roe?`: a verb of asking in a question of its own. */
export const asksHere = (s: Sentence, lemma: string): boolean =>
  lemma === 'ask' && s.form(s.last - 1) === '?';

const mayInvert = (s: Sentence, i: number, lemma: string): boolean =>
  inverts(lemma) || asksHere(s, lemma) || closesSpeech(s, i - 1);

/** `The minister was forced to tell`: whose verb leads to an infinitive, else the main subject. */
function ofInfinitive(s: Sentence, i: number): Phrase | null {
  const led = s.form(i - 1) === 'to' && leadsToSaying(s.lemma(i - 2));
  return led ? clauseOf(s, i - 2).subject : mainSubject(s, i);
}

/** `We, the governments of Chad and Oman, welcome …`: those who say who they are. */
function ofAuthors({ sentence: s }: CueContext, i: number): Phrase | undefined {
  if (s.lower(s.core) !== 'we' || s.form(s.core + 1) !== ',' || s.lower(s.core + 2) !== 'the')
    return undefined;
  let end = i;
  while (s.pos(end - 1) === 'ADV') end--;
  const opens = s.form(end - 1) === ',' && !s.some(s.core, end, (at) => s.finite(at));
  return opens ? [s.core + 2, end - 1] : undefined;
}

/** `…," said Wang`: a mark before the cue, a noun phrase after it and no verb of its own between. */
function isInverted({ sentence: s, body }: CueContext, i: number): boolean {
  const subject = subjectAfter(s, i);
  if (i === s.core && s.tag(i) === 'VBD') return speaks(s, subject ?? [i, i + 1]);
  const mark = s.form(i - 1);
  if (i <= s.core || !/^[,"”»’'?!]$/.test(mark)) return false;
  if (isQuoteBefore(s, i)) return subject !== null && speaksBehindQuote(s, i, subject);
  if (!opensNominal(s.pos(i + 1)) && !s.mention(i + 1)) return false;
  if ((addresses(s.lemma(i)) && !asksHere(s, s.lemma(i))) || !subject || !speaks(s, subject))
    return false;
  const end = subject[1];
  return (
    (i < body || hasVerbBefore(s, i - 1)) &&
    (end >= s.last || !isVerb(s.pos(end)) || s.form(end) === ',' || s.form(end) === '.')
  );
}

/** `Roe, who chairs the club, said small clubs would "not wait"`: the verb has its only subject before it. */
function followsSubject({ sentence: s }: CueContext, i: number): boolean {
  const before = subjectBefore(s, i);
  if (!before || s.quoted(before[0]) || !speaks(s, before) || s.mention(i + 1)) return false;
  const subjects = s.children(i).filter((child) => s.relation(child) === 'nsubj');
  return subjects.length > 0 && subjects.every((child) => child >= before[0] && child < before[1]);
}

/** `…,” said Roe`: not behind a mere name in marks, nor behind a comma where another verb follows. */
const speaksBehindQuote = (s: Sentence, i: number, [, last]: Phrase): boolean =>
  !isNickname(s, i - 1) && !(s.form(i - 1) === ',' && s.finite(last));

/** `…,”` or `…”,`. */
const isQuoteBefore = (s: Sentence, i: number): boolean =>
  closesSpeech(s, i - 1) || (s.form(i - 1) === ',' && closesSpeech(s, i - 2));

/** A mark that closes a quotation; a single one may be an apostrophe. */
const closesSpeech = (s: Sentence, i: number): boolean =>
  closesDouble(s.form(i)) || (closesQuotation(s.form(i)) && s.quoted(i - 1));

/**
 * `a man known as "Abu Noor" said`: a name in marks, without a comma at either end, that goes on with the
 * words before it.
 */
function isNickname(s: Sentence, close: number): boolean {
  if (!closesDouble(s.form(close)) || !startsUpper(s.form(close - 1))) return false;
  let open = close - 1;
  while (open > s.core && s.quoted(open) && startsUpper(s.form(open))) open--;
  return open > s.core && !s.quoted(open) && startsLower(s.form(open - 1));
}

function hasVerbBefore(s: Sentence, end: number): boolean {
  for (let at = end - 1; at >= s.core && s.form(at) !== ';'; at--) if (isVerbal(s.tag(at))) return true;
  return false;
}

/** `…, and deplored`: a finite verb that goes on with the subject of the one before it. */
function ofCoordination({ sentence: s, earlier }: CueContext, i: number): Phrase | null | undefined {
  const tense = tenseOf(s.tag(i));
  const previous = earlier.findLast((cue) => tenseOf(s.tag(cue.first)) === tense) ?? earlier.at(-1);
  return isJoined(s, i, previous) ? (previous?.speaker ?? mainSubject(s, i)) : undefined;
}

function isJoined(s: Sentence, i: number, previous: Cue | undefined): boolean {
  let at = i;
  while (at > s.core && isAdverbOrAuxiliary(s.pos(at - 1))) at--;
  if (at <= s.core) return false;
  if (isCoordinator(s.form(at - 1))) return true;
  return (
    s.form(at - 1) === ',' &&
    previous !== undefined &&
    s.count(',', previous.last, at) === 1 &&
    !hasRelativeSubject(s, previous)
  );
}

/** `its mission issued a statement saying`: who makes the document at `noun`. */
function makerOf(s: Sentence, noun: number): Phrase | null {
  let verb = noun - 1;
  while (verb > s.core && !s.finite(verb)) verb--;
  const subject = makesDocument(s.lemma(verb)) ? clauseOf(s, verb).subject : null;
  return subject && speaks(s, subject) ? subject : null;
}

/** `, expressing …`, `with both sides vowing`, `a motion claiming`. */
function ofParticiple({ sentence: s, earlier }: CueContext, i: number): Phrase | null {
  let at = i;
  while (at > s.core && isAdverbOrAuxiliary(s.pos(at - 1))) at--;
  const answer = answersBy(s, at);
  if (answer >= 0) return clauseOf(s, answer).subject;
  const own = ownSubject(s, at);
  if (own) return own;
  if (at > s.core && s.form(at - 1) !== ',') {
    const noun = phraseEndingAt(s, at);
    if (noun && at < i && s.pos(i - 1) === 'AUX') return noun;
    if (noun && speaks(s, noun) && (s.form(noun[0] - 1) === 'with' || !writesDocument(s, s.core, at)))
      return noun;
    const maker = noun && makerOf(s, noun[0]);
    if (maker) return maker;
  }
  if (at <= s.core + 1) return subjectBehindOpening(s, i);
  const before = earlier.findLast((cue) => cue.last <= at && !s.form(cue.first).endsWith('ing'));
  return before?.speaker ?? mainSubject(s, i);
}
