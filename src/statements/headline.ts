import type { Entity } from '../analysis.js';
import { opensQuotation } from '../grammar/marks.js';
import type { RelationContext } from '../grammar/context.js';
import type { Tokens } from '../language/tokens.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import type { Draft } from './draft.js';
import { isPersonNoun } from '../lexicon/people.js';
import { startsUpper } from '../scan/letters.js';
import { stanceOf } from './stance.js';
import { PeopleBySurname } from './people-by-surname.js';

const SPEAKERS = new Set(['person', 'organization', 'country']);
const LONGEST_LABEL = 6;
const FEWEST_WORDS = 2;

/**
 * What a title credits someone with by a colon or a last dash: `Roe: no deal yet`, `Roe on gas: no deal`, `No
 * deal yet: minister Roe`, `No deal yet - Roe`.
 */
export function headlineStatement(
  context: RelationContext,
  sentences: readonly Sentence[],
  body: number,
): Draft | null {
  const title = titleOf(sentences, body);
  if (!title) return null;
  const people = new PeopleBySurname(context.entities);
  const first = title.find(':', title.first);
  const last = title.findLast(':', title.first, title.last);
  const on = title.find('on', title.first, Math.max(first, title.first));
  const front: Phrase = [title.first, on > 0 ? on : first];
  const back: Phrase = [last + 1, title.last];
  const lead = first > 0 ? speakerOf(title, front, people) : null;
  if (lead && title.last - first > FEWEST_WORDS && mayBeSaid(title, lead, first + 1))
    return draftOf(title, lead, front, [first + 1, title.last]);
  const tail = last > 0 ? speakerOf(title, back, people) : null;
  if (tail && last - title.first >= FEWEST_WORDS) return draftOf(title, tail, back, [title.first, last]);
  return afterDash(context, title, people);
}

/**
 * Whether what follows a label is said: the name of a country tells where it happened, `Peru: miners end
 * strike`, unless the words are marked or tell what somebody should do.
 */
const mayBeSaid = (title: Sentence, { type }: Entity, from: number): boolean =>
  type !== 'country' ||
  title.quoted(from + 1) ||
  stanceOf('say', title.forms([from, title.last]).join(' '), { entities: [], quoted: false }) !== null;

/** `No deal yet - Roe`, `No deal yet – Foreign Minister`: who is named in full below, and no outlet. */
function afterDash(
  { segmentation: { tokens } }: RelationContext,
  title: Sentence,
  people: PeopleBySurname,
): Draft | null {
  const last = Math.max(...DASHES.map((dash) => title.findLast(dash, title.first, title.last)));
  if (last < title.first + FEWEST_WORDS || title.last - last - 1 > LONGEST_LABEL) return null;
  const back: Phrase = [last + 1, title.last];
  const speaker = speakerOf(title, back, people);
  const isPlain = !opensQuotation(title.form(title.first)) && isSpaced(tokens, last);
  return speaker && mayClose(speaker) && isPlain
    ? draftOf(title, speaker, back, [title.first, last])
    : null;
}
/** A person, or a body of which the text goes on to tell: outlets sign headlines too. */
const mayClose = ({ type, subtype, mentions }: Entity): boolean =>
  type === 'person' || (type === 'organization' && subtype !== 'media' && mentions.length > 1);

const DASHES = ['-', '–', '—', '--'];

/** Whether white space stands to both sides: no hyphen of a compound. */
const isSpaced = ({ starts, ends }: Tokens, at: number): boolean =>
  starts[at]! > ends[at - 1]! && starts[at + 1]! > ends[at]!;

/** The sentence of the headline where it is one alone, behind lines of the page that stand above it. */
function titleOf(sentences: readonly Sentence[], body: number): Sentence | null {
  let at = 0;
  while (at < sentences.length && sentences[at]!.last < body) at++;
  const title = sentences[at];
  const alone = at === 0 || sentences[at - 1]!.paragraph !== title?.paragraph;
  return title?.last === body && alone ? title : null;
}

const draftOf = ({ number }: Sentence, entity: Entity, mention: Phrase, content: Phrase): Draft => ({
  cue: null,
  speaker: { entity, mention, how: 'name' },
  content: { pieces: [content], rule: 'statement.headline-colon' },
  sentence: number,
  until: number,
  whole: true,
});

/** Whom a few words with nothing behind their name are for. */
function speakerOf(s: Sentence, [first, last]: Phrase, people: PeopleBySurname): Entity | null {
  if (last <= first || last - first > LONGEST_LABEL) return null;
  const name = s.name(last - 1);
  const alone = name?.first === first || name?.entity.type === 'person';
  if (name && alone && SPEAKERS.has(name.entity.type) && !s.some(first, name.first, (i) => s.finite(i)))
    return name.entity;
  if (last - first === 1 && people.named(s.form(first))) return people.named(s.form(first));
  const isOffice = isPersonNoun(s.lower(last - 1)) && startsUpper(s.form(last - 1));
  return isOffice ? people.ofOffice(s.forms([first, last]).join(' ').toLowerCase()) : null;
}
