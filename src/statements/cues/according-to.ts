import { borrows, isWording } from '../../lexicon/reporting.js';
import { isAccount, isOpinion } from '../../lexicon/documents.js';
import {
  isDeterminer,
  isGenitive,
  isRelative,
  isRelativeSubject,
  isSubjectPronoun,
} from '../../lexicon/function-words.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { closesDouble, opensQuotation } from '../../grammar/marks.js';
import { skipAsides } from '../../grammar/words/adverbials.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { hasPersonNoun } from '../../grammar/words/speaking.js';
import { clauseAt } from '../contents/clause-start.js';
import { isNoun, isTensed } from '../../grammar/tags.js';
import type { CueContext, FoundCue } from '../draft.js';

const LONGEST = 16;
const LONGEST_NAME = 4;
const LONGEST_TAIL = 8;

/** `according to X`: a phrase that names whose words its sentence gives; its speaker stands in it. */
export function accordingTo({ sentence: s }: CueContext, i: number): FoundCue | null {
  return s.lower(i) === 'according' && s.form(i + 1) === 'to'
    ? source(s, i, 'according to', [i + 2, sourcesEnd(s, i + 2)])
    : null;
}

/** `per X`, `as per X`, at the front of a sentence; `Per Aas, a cook, sang` begins with somebody. */
export function per({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (i !== s.core) return null;
  const at = s.lower(i) === 'as' ? i + 1 : i;
  const isForename = at === i && s.mention(at)?.entity.type === 'person';
  return s.lower(at) === 'per' && !isForename
    ? source(s, i, 'per', [at + 1, sourceEnd(s, at + 1)])
    : null;
}

/** `by most accounts`, `by the bank's report`, set off by marks: what those tell who are not told apart. */
export function byAccounts({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (s.lower(i) !== 'by' || (i !== s.core && s.form(i - 1) !== ',')) return null;
  const end = phraseEnd(s, i + 1, s.last);
  if (end <= i + 1 || !isAccount(s.lemma(end - 1)) || s.pos(end - 1) !== 'NOUN') return null;
  const behind = skipAsides(s, end, s.last);
  return behind >= s.last || /^[,.]$/.test(s.form(behind)) ? source(s, i, 'by', [i + 1, end]) : null;
}

/** `in her view`, `in the view of the minister`, at the front of a sentence. */
export function opinion({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (i !== s.core || s.lower(i) !== 'in') return null;
  for (let at = i + 2; at < s.last && at - i < LONGEST && s.form(at) !== ','; at++)
    if (isOpinion(s.form(at))) return opinionOf(s, i, at);
  return null;
}

/** `in the words of X, "…"`, `to quote X, "…"`: what is said follows or surrounds it. */
export function wordsOf({ sentence: s }: CueContext, i: number): FoundCue | null {
  const quotes = s.lower(i) === 'to' && s.form(i + 1) === 'quote';
  const phrase = s.lower(i) === 'to' && borrows(s.form(i + 1)) ? phraseOf(s, i + 2) : null;
  if (phrase) return quoting(s, i, phrase, phrase[1] + 2);
  const words = s.lower(i) === 'in' && s.forms([i + 1, i + 4]).join(' ') === 'the words of';
  if (!quotes && !words) return null;
  const first = quotes ? i + 2 : i + 4;
  const end = sourceEnd(s, first);
  if (end <= first) return null;
  return quoting(s, i, [first, end], end);
}

/** `to use Roe's phrase`: whose it is. */
function phraseOf(s: Sentence, first: number): Phrase | null {
  const end = phraseEnd(s, first, s.last);
  const owns = isGenitive(s.form(end - 2)) && isWording(s.form(end - 1));
  return owns ? [first, end - 2] : null;
}

/** The cue of a source behind which a quotation stands; else its sentence is quoted. */
function quoting(s: Sentence, i: number, speaker: Phrase, end: number): FoundCue {
  const mark = s.form(end) === ',' ? end + 1 : end;
  const complement = opensQuotation(s.form(mark))
    ? ({ kind: 'quote', first: mark, addressee: null } as const)
    : null;
  return {
    first: i,
    last: speaker[0],
    lemma: 'say',
    cueClass: 'say',
    speaker,
    complement,
    ...(!complement && { source: true }),
  };
}

function opinionOf(s: Sentence, i: number, noun: number): FoundCue | null {
  const link = s.form(noun + 1);
  const of = link === 'of' || link === 'from';
  if (!of && link !== ',') return null;
  const owner: Phrase = isGenitive(s.form(noun - 1)) ? [i + 1, noun - 1] : [i + 1, i + 2];
  const speaker: Phrase = of ? [noun + 2, sourceEnd(s, noun + 2)] : owner;
  const found = source(s, i, s.form(noun), speaker);
  if (!found) return null;
  const end = Math.max(noun + 1, speaker[1]);
  const complement =
    s.form(end) === ',' ? ({ kind: 'clause', first: end + 1, addressee: null } as const) : null;
  return { ...found, last: noun + 1, complement };
}

/** `According to Roe the road is closed`: a name alone behind which a clause begins without a comma. */
const endsBefore = (s: Sentence, first: number, end: number) =>
  s.name(first)?.first === first && s.name(first)?.last === end && opensClause(s, end);

const opensClause = (s: Sentence, i: number) => isDeterminer(s.lower(i)) || isSubjectPronoun(s.lower(i));

function source(s: Sentence, i: number, lemma: string, speaker: Phrase): FoundCue | null {
  const [first, end] = speaker;
  if (end <= first) return null;
  const comma = afterSource(s, end);
  const opens = i === s.core && s.form(comma) === ',' && comma + 1 < s.last;
  const bare = i === s.core && endsBefore(s, first, end);
  return {
    first: i,
    last: first,
    lemma,
    cueClass: 'say',
    speaker,
    complement:
      opens || bare
        ? { kind: 'clause', first: bare ? end : afterRelative(s, comma + 1), addressee: null }
        : null,
    source: true,
  };
}

/** `, which hosts the talks, both …`, `, Jane Roe, both …`: after what tells more of the source. */
function afterRelative(s: Sentence, from: number): number {
  const comma = s.find(',', from);
  const named =
    comma > from && comma - from <= LONGEST_NAME && !s.some(from, comma, (i) => s.pos(i) !== 'PROPN');
  const relative = isRelative(s.form(from)) && s.form(from) !== 'that';
  return (named || relative || isOffice(s, from, comma)) && comma > 0 && comma + 1 < s.last
    ? comma + 1
    : from;
}

/** `, formerly the head of the port, the road is closed`: what someone is, before the clause that is said. */
const isOffice = (s: Sentence, from: number, comma: number) =>
  comma > from &&
  (s.pos(from) === 'ADV' || isDeterminer(s.lower(from)) || isPersonNoun(s.lemma(from))) &&
  hasPersonNoun(s, [from, comma]) &&
  !s.some(from, comma, (i) => s.finite(i)) &&
  clauseAt(s, comma + 1, s.last, false);

/**
 * Behind the day and the name in marks or brackets that a source may end with: `a poll last week`, `the
 * institute (PHI)`.
 */
function afterSource(s: Sentence, end: number): number {
  let at = end;
  for (let i = end; i < s.last && i < end + LONGEST_TAIL; i++) {
    if (s.form(i) === ',') return i;
    if (s.form(i) === ')' || closesDouble(s.form(i))) at = i + 1;
    else if (
      !isTimeWord(s.lower(i)) &&
      !/^[("“]$/.test(s.form(i)) &&
      !isNoun(s.pos(i)) &&
      s.form(i) !== 'on'
    )
      return at;
  }
  return at;
}

/**
 * End of one source or several, each with the name a comma adds: `the minister, Jane Roe, and her deputy, Jon
 * Bo`.
 */
function sourcesEnd(s: Sentence, from: number): number {
  const end = withName(s, from, sourceEnd(s, from));
  const name = s.form(end) === ',' ? s.name(end + 1) : null;
  if (name?.entity.type !== 'person' || name.first !== end + 1 || s.form(name.last) !== ',') return end;
  if (s.form(name.last + 1) !== 'and') return end;
  const second = sourceEnd(s, name.last + 2);
  const other = s.form(second) === ',' ? s.name(second + 1) : null;
  return other?.entity.type === 'person' && other.first === second + 1 ? other.last : second;
}

/** `Jon Bo and his wife, Jane Roe,`: with the name that a comma adds to the second of two. */
function withName(s: Sentence, from: number, end: number): number {
  const and = s.find('and', from, end);
  const name = and > from && s.form(end) === ',' ? s.name(end + 1) : null;
  const adds = name?.entity.type === 'person' && name.first === end + 1 && s.form(name.last) === ',';
  return adds && s.name(and - 1) && isPersonNoun(s.lemma(end - 1)) && !s.name(end - 1) ? name.last : end;
}

/** End of the source's noun phrase, without the day after it. */
function sourceEnd(s: Sentence, from: number): number {
  let end = from;
  while (end < s.last && end < from + LONGEST && !endsSource(s, end)) end++;
  let trimmed = end;
  while (
    trimmed > from + 1 &&
    (isTimeWord(s.lower(trimmed - 1)) || (trimmed < end && s.form(trimmed - 1) === 'on'))
  )
    trimmed--;
  return trimmed;
}

const endsSource = (s: Sentence, i: number) =>
  (s.name(i - 1)?.entity.type === 'person' && opensClause(s, i)) ||
  /^[,.;:()"“”—]$/.test(s.form(i)) ||
  isRelativeSubject(s.form(i)) ||
  (s.pos(i) === 'VERB' && isTensed(s.tag(i)));
