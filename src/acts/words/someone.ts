import { isStateGood } from '../../lexicon/bodies.js';
import { isPartyPronoun } from '../../lexicon/function-words.js';
import type { MentionMap } from '../../grammar/names.js';
import type { EntityType } from '../../analysis.js';
import { lazily } from '../../lazily.js';
import { endsLikePerson } from '../../lexicon/people.js';
import words from '../../lexicon/people-nouns.json' with { type: 'json' };
import type { Tree } from '../../grammar/tree/dependents.js';
import { classesOf } from './word-classes.js';

/** Kinds of entity that can act or be acted on. */
const PARTIES: readonly EntityType[] = ['person', 'country', 'organization', 'group', 'place'];
const PEOPLE = new Set<string>(words);
const NEAR = 3;

/** Whether a common noun is a word for people: `officials`, `troops`. */
export function isPeople(tree: Tree, noun: number): boolean {
  return PEOPLE.has(tree.lemmas[noun]!);
}

/** Classes of words that hold more than one known noun for people. */
const classesOfPeople = lazily(() => {
  const classes = words.map((word) => classesOf(word)[2]);
  return new Set(classes.filter((name, i) => classes.indexOf(name) < i));
});

/**
 * Whether a noun ends like one for people, and is used like those that are known: `dockers`, `smelters` is
 * none.
 */
export function isLikePeople(lemma: string): boolean {
  const [, , narrow] = classesOf(lemma);
  return narrow !== '' && endsLikePerson(lemma) && classesOfPeople().has(narrow);
}

/**
 * Whether a noun stands for people: a name, a number (`arrested 12`), a pronoun, or a word such as
 * `soldiers`.
 */
export function isSomeone(tree: Tree, mentions: MentionMap, noun: number): boolean {
  const entity = mentions.at(noun)?.entity;
  if (entity) return PARTIES.includes(entity.type);
  return (
    PEOPLE.has(tree.lemmas[noun]!) ||
    isPartyPronoun(tree.forms[noun]!.toLowerCase()) ||
    tree.pos[noun] === 'NUM'
  );
}

/**
 * Whether a preposition behind a word leads to a party at once: `commitment to Oman`, `to the defence of
 * Oman`.
 */
export function leadsToParty(
  tree: Tree,
  mentions: MentionMap,
  head: number,
  preposition: string,
): boolean {
  for (let token = head + 1; token <= head + NEAR; token++) {
    if (tree.forms[token] === preposition) return namesParty(tree, mentions, token + 1);
  }
  return false;
}

function namesParty(tree: Tree, mentions: MentionMap, from: number): boolean {
  const first = tree.forms[from] === 'the' ? from + 1 : from;
  const entity = mentions.at(first)?.entity;
  if (entity) return entity.type !== 'place' && PARTIES.includes(entity.type);
  return tree.forms[first + 1] === 'of' && (isPeople(tree, first) || isStateGood(tree.lemmas[first]!));
}
