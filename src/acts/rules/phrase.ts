import type { EntityType } from '../../analysis.js';
import type { MentionMap, PlacedMention } from '../../grammar/names.js';
import { seriesFrom, titleHolder } from './series.js';
import { dependents, prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';

/** Kinds of entity that can act or be acted on. */
export const PARTIES: readonly EntityType[] = ['person', 'country', 'organization', 'group', 'place'];
const MODIFIERS = ['compound', 'amod', 'nmod:poss', 'flat', 'appos', 'nmod:desc'];

/**
 * The parties that a noun phrase names: the entity that its head is part of, else those that qualify the head (`Chinese
 * forces`, `Iran's president`), else those of its attached phrases (`leaders of Chad`); coordinated heads each count.
 *
 * @param resolve understands a head that has no name (`they`, `the Minister`)
 * @returns entity ids, each once, in text order
 */
export function partiesOf(
  tree: Tree,
  mentions: MentionMap,
  head: number,
  resolve: (token: number) => string[] = () => [],
): string[] {
  const found = new Set<string>();
  for (const noun of [head, ...dependents(tree, head, 'conj')])
    for (const id of partiesOfNoun(tree, mentions, noun, resolve)) found.add(id);
  return [...found];
}

function partiesOfNoun(
  tree: Tree,
  mentions: MentionMap,
  noun: number,
  resolve: (token: number) => string[],
): string[] {
  const placed = partyAt(mentions, noun) === null ? undefined : mentions.at(noun);
  if (placed) {
    return listFrom(tree, mentions, placed).flatMap((id) => withCountry(tree, mentions, noun, id));
  }
  const modifiers = dependents(tree, noun, ...MODIFIERS);
  const named = modifiers
    .filter((child) => partyAt(mentions, child) !== null)
    .map((child) => mentions.at(child)!);
  const holder = named
    .map((placed) => titleHolder(tree, mentions, placed))
    .find((found) => found !== null);
  if (holder) return listFrom(tree, mentions, holder);
  const person = modifiers.find(
    (child) => tree.relations[child] !== 'nmod:poss' && mentions.at(child)?.entity.type === 'person',
  );
  if (person !== undefined) return listFrom(tree, mentions, mentions.at(person)!);
  const meant = isNamedBehind(tree, mentions, noun) ? [] : resolve(noun);
  if (meant.length > 0) return meant;
  if (named.length > 0) return named.map(({ entity }) => entity.id);
  return [...modifiers, ...dependents(tree, noun, 'nmod', 'nummod')].flatMap((child) =>
    partiesWithin(tree, mentions, child, 4),
  );
}

/** `the delegations of Chad and Niger`: a noun that says whose it is needs nothing from before. */
function isNamedBehind(tree: Tree, mentions: MentionMap, noun: number): boolean {
  return (
    tree.forms[noun + 1] === 'of' &&
    partyAt(mentions, tree.forms[noun + 2] === 'the' ? noun + 3 : noun + 2) !== null
  );
}

/** All parties in a phrase, relative clauses left out. */
export function partiesWithin(tree: Tree, mentions: MentionMap, head: number, depth = 6): string[] {
  const found: string[] = [];
  const visit = (token: number, left: number): void => {
    const id = partyAt(mentions, token);
    if (id && !found.includes(id)) found.push(id);
    if (left === 0) return;
    for (const child of tree.children(token))
      if (!tree.relations[child]!.startsWith('acl')) visit(child, left - 1);
  };
  visit(head, depth);
  return found;
}

/** Parties of the phrases that one of the prepositions attaches to a head. */
export function partiesAfter(
  tree: Tree,
  mentions: MentionMap,
  head: number,
  prepositions: readonly string[],
  resolve: (token: number) => string[] = () => [],
): string[] {
  const phrases = dependents(tree, head, 'obl', 'nmod').filter((child) =>
    prepositionsOf(tree, child).some((word) => prepositions.includes(word)),
  );
  return phrases.flatMap((child) => {
    const direct = partiesOf(tree, mentions, child, resolve);
    return direct.length > 0 ? direct : partiesWithin(tree, mentions, child);
  });
}

/** A person whose country is unknown stands beside the country that qualifies the name. */
function withCountry(tree: Tree, mentions: MentionMap, noun: number, id: string): string[] {
  const entity = mentions.byId(id);
  if (entity?.country || entity?.type === 'country') return [id];
  const countries = tree
    .children(noun)
    .map((child) => partyAt(mentions, child))
    .filter((other) => other !== null && mentions.byId(other)?.type === 'country');
  return [id, ...new Set(countries as string[])];
}

function listFrom(tree: Tree, mentions: MentionMap, first: PlacedMention): string[] {
  return seriesFrom(tree, mentions, first).members.map(({ entity }) => entity.id);
}

function partyAt(mentions: MentionMap, token: number): string | null {
  const entity = mentions.at(token)?.entity;
  return entity && PARTIES.includes(entity.type) ? entity.id : null;
}

/** Parties of the name that follows a preposition within a few words, with those listed after it. */
export function partiesBehind(tree: Tree, mentions: MentionMap, preposition: number): string[] {
  for (let token = preposition + 1; token < preposition + 7 && token < tree.forms.length; token++) {
    if (tree.pos[token] === 'VERB' || tree.pos[token] === 'PUNCT') return [];
    const placed = partyAt(mentions, token) === null ? undefined : mentions.at(token);
    if (placed) return listFrom(tree, mentions, placed);
  }
  return [];
}
