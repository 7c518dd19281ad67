import type { Entity } from '../analysis.js';
import { isTensed } from '../grammar/tags.js';
import { becomes, isNegation } from '../lexicon/auxiliaries.js';
import { isNounLink } from '../lexicon/function-words.js';
import { endsLikePerson } from '../lexicon/people.js';
import type { CommonPhrase } from './common-phrases.js';
import { isOfKind, isPersonNoun, typeOfNoun } from './kinds.js';
import type { DiscourseText } from './text.js';

/** A place beside a name where a phrase says who or what that is. */
interface IdentityRule {
  readonly id: string;
  readonly example: string;
  /** A token of the name. */
  readonly find: (text: DiscourseText, phrase: CommonPhrase) => number;
}

export const IDENTITY_RULES: readonly IdentityRule[] = [
  {
    id: 'identity.behind-name',
    example: 'Anna Haugen, [a teacher], agreed.',
    find: ({ forms, mentions }, { first, last, determiner, restricted }) =>
      mentions.at(beforeComma(forms, first)) &&
      (determiner === 'one' || restricted || closes(forms[last]))
        ? beforeComma(forms, first)
        : -1,
  },
  {
    id: 'identity.before-name',
    example: '[The minister], Anna Haugen, agreed.',
    find: ({ forms, mentions }, { last, determiner }) => {
      const name = mentions.at(last + 1);
      const isSetOff = forms[last] === ',' && name?.first === last + 1 && closes(forms[name.last]);
      return isSetOff && determiner !== 'none' ? last + 1 : -1;
    },
  },
  {
    id: 'identity.predicate',
    example: 'Anna Haugen is [a teacher].',
    find: ({ lowers, lemmas, pos, tags }, { first, determiner }) => {
      if (determiner === 'none') return -1;
      let verb = first - 1;
      while (pos[verb] === 'ADV' && !isNegation(lowers[verb]!)) verb--;
      if (!becomes(lemmas[verb] ?? '') || !isTensed(tags[verb]!)) return -1;
      let subject = verb - 1;
      while (pos[subject] === 'ADV' || pos[subject] === 'AUX') subject--;
      return subject;
    },
  },
];

/**
 * Whom or what a phrase beside a name says something of, with the id of the rule; null where it is of none.
 */
export function namedBeside(
  text: DiscourseText,
  phrase: CommonPhrase,
): { id: string; token: number } | null {
  for (const { id, find } of IDENTITY_RULES) {
    const token = find(text, phrase);
    if (token >= 0) return { id, token };
  }
  return null;
}

/** Whether a noun can be of an entity: `teacher` of a person, `bank` of a bank. */
export const canBe = (entity: Entity, { head, plural }: CommonPhrase): boolean =>
  !plural &&
  (typeOfNoun(head) === entity.type ||
    (entity.type === 'person' && typeOfNoun(head) === null && endsLikePerson(head)) ||
    isOfKind(entity, head));

/**
 * Whether nothing more of a phrase follows, so that its words are all of it: not `the head` of `the head of
 * the bank`.
 */
export const isWhole = ({ forms }: DiscourseText, { last }: CommonPhrase): boolean =>
  last === forms.length || closes(forms[last]);

/**
 * The token before the comma that sets a phrase off, and before an age: `Anna Haugen, 43, a teacher`; -1
 * without a comma.
 */
function beforeComma(forms: readonly string[], first: number): number {
  if (forms[first - 1] !== ',') return -1;
  const aged = /^[1-9]\d$/.test(forms[first - 2] ?? '') && forms[first - 3] === ',';
  return aged ? first - 4 : first - 2;
}

const closes = (form: string | undefined) => form !== undefined && /^[,.;:)—–]$/.test(form);

/**
 * `her counterpart, Ana Berg`, `the head of the bank, Ana Berg`, `Ana Berg, a teacher`: no one beside whom a
 * comma joins to the phrase.
 */
export function isApposed(text: DiscourseText, { first, last, head }: CommonPhrase): boolean {
  if (!isPersonNoun(head)) return false;
  const { forms, mentions } = text;
  const comma = behindOf(text, last);
  const after = forms[comma] === ',' ? mentions.at(comma + 1) : undefined;
  const before = mentions.at(beforeComma(forms, first));
  return (
    (after?.first === comma + 1 && after.entity.type === 'person') || before?.entity.type === 'person'
  );
}

const LONGEST_OF = 14;
const OF_NOUNS = /^(?:ADJ|NOUN|PROPN|NUM|DET)$/;

/** Behind `of the bank and its branches`; `from` where no `of` follows. */
function behindOf({ forms, pos }: DiscourseText, from: number): number {
  if (forms[from] !== 'of' && forms[from] !== 'for') return from;
  let at = from + 1;
  while (at - from < LONGEST_OF && (OF_NOUNS.test(pos[at] ?? '') || joinsNouns(forms[at]))) at++;
  return at;
}

const joinsNouns = (form = '') => form === 'and' || isNounLink(form);
