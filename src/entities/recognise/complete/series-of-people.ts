import { forenames } from '../../../knowledge/name-lists.js';
import type { Phrase } from '../../../knowledge/phrase.js';
import { isAlsoForename } from '../../../lexicon/person-names.js';
import { startsPlace } from '../../../lexicon/place-names.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, nameRunEnd } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';

/** Words of a member. */
const SHORTEST = 2,
  LONGEST = 3;
/**
 * A body or place of which the model is surer than this stays one among people; in a row of three, than that.
 */
const SURE = 0.95,
  SURE_IN_ROW = 0.92;

/**
 * People named in a row, `Ann Roe, Bo Lund and Cy Dahl`, are all people: a member that was taken for another
 * thing, or for none, becomes one where two others are, or one and it begins with a forename.
 */
export function withSeriesOfPeople(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { sentences } = context.segmentation;
  const startsAt = new Map(decided.map((name) => [name.first, name]));
  const better = new Map<number, Candidate>();
  for (const { core, last } of sentences) {
    for (let i = core; i < last; i++) {
      const members = membersFrom(i, last, startsAt, context);
      if (members.length < 2) continue;
      for (const person of peopleAmong(members, context)) better.set(person.first, person);
      i = members.at(-1)!.last - 1;
    }
  }
  if (better.size === 0) return [...decided];
  const kept = decided.filter(({ first, last }) => {
    for (let i = first; i < last; i++) if (better.has(i)) return false;
    return true;
  });
  return [...kept, ...better.values()].sort((a, b) => a.first - b.first);
}

const IN_SERIES: Evidence = { rule: 'person.series', source: 'pattern', confidence: 0.7 };

export type Member = Pick<Candidate, 'first' | 'last'> & { name?: Candidate };

const NOBODY: readonly Member[] = [];

/** The names from token `i` that only commas and `and` part. */
function membersFrom(
  i: number,
  last: number,
  startsAt: ReadonlyMap<number, Candidate>,
  context: EntityContext,
): readonly Member[] {
  const { forms } = context.segmentation.tokens;
  let members: Member[] | undefined;
  for (let at = i; at < last;) {
    const member = memberAt(at, last, startsAt, context);
    if (!member) break;
    (members ??= []).push(member);
    at = member.last;
    if (forms[at] === ',' || forms[at] === ';') at++;
    if (forms[at] === 'and') at++;
    if (at === member.last) break;
  }
  return members ?? NOBODY;
}

export function memberAt(
  at: number,
  last: number,
  startsAt: ReadonlyMap<number, Candidate>,
  { segmentation: { tokens } }: EntityContext,
): Member | null {
  const name = startsAt.get(at);
  if (name) return { first: at, last: name.last, name };
  if (!isCapitalisedWord(tokens.forms[at])) return null;
  const end = nameRunEnd(tokens, at, last, LONGEST + 1);
  for (let i = at + 1; i < end; i++) if (startsAt.has(i)) return null;
  return end - at >= SHORTEST && end - at <= LONGEST ? { first: at, last: end } : null;
}

/** The members that are people by the others. */
export function peopleAmong(members: readonly Member[], context: EntityContext): Candidate[] {
  const isPerson = ({ first, last, name }: Member) =>
    name?.type === 'person' && last - first >= SHORTEST;
  const people = members.filter(isPerson).length;
  const others = members.filter((member) => !isPerson(member));
  if (people === 0 || others.length === 0) return [];
  const isRow = members.length > 2;
  const fit = others.every((other) => mayBePerson(other, people, isRow, context));
  return fit ? others.map(({ first, last }) => nameAt(first, last, 'person', IN_SERIES)) : [];
}

function mayBePerson(
  { first, last, name }: Member,
  people: number,
  isRow: boolean,
  { segmentation: { tokens }, knowledge }: EntityContext,
): boolean {
  if (last - first < SHORTEST || last - first > LONGEST) return false;
  const words = tokens.forms.slice(first, last);
  const begins = isForename(words[0]!);
  return (
    (name === undefined || isOpen(name, begins || isKnownSurname(words.at(-1)!))) &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    (people > 1 || begins || (isRow && isUnsure(name))) &&
    !startsPlace(words[0]!.toLowerCase()) &&
    !endsLikeNoPerson(words.at(-1)!) &&
    words.every((word) => !isKnownOther(knowledge.phrases.get(word))) &&
    !knowledge.phrases.get(words.join(' '))
  );
}

/** Whether what the name was taken for is not sure: less so where its words are those of people. */
const isOpen = ({ type, kind, confidence, entry, longForm }: Candidate, isLikePerson: boolean) =>
  /^(?:organization|place|product|other)$/.test(type) &&
  kind === 'name' &&
  (isLikePerson || confidence < SURE) &&
  !entry &&
  !longForm;

const isUnsure = (name: Candidate | undefined) =>
  name !== undefined && name.type !== 'place' && name.confidence < SURE_IN_ROW;

/** Names of peoples are surnames too: `Zulu`. */
const isKnownOther = (phrase: Phrase | undefined) =>
  phrase?.kind === 'name' && phrase.entry.type !== 'group';

const isForename = (word: string) => forenames().has(word) || isAlsoForename(word.toLowerCase());
