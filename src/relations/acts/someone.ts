import type { MentionMap } from '../mentions.js';
import { PARTIES } from './phrase.js';
import words from './people.json' with { type: 'json' };
import type { Tree } from '../tree.js';

const PEOPLE = new Set<string>(words);
const PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me', 'those', 'himself', 'themselves', 'who', 'whom', 'everyone', 'anyone', 'others']);
const NEAR = 3;

/** Whether a common noun is a word for people: `officials`, `troops`. */
export function isPeople(tree: Tree, noun: number): boolean {
  return PEOPLE.has(tree.lemmas[noun]!);
}

/** Whether a noun stands for people: a name, a number (`arrested 12`), a pronoun, or a word such as `soldiers`. */
export function isSomeone(tree: Tree, mentions: MentionMap, noun: number): boolean {
  const entity = mentions.at(noun)?.entity;
  if (entity) return PARTIES.includes(entity.type);
  return PEOPLE.has(tree.lemmas[noun]!) || PRONOUNS.has(tree.forms[noun]!.toLowerCase()) || tree.pos[noun] === 'NUM';
}

/** Whether a preposition behind a word leads to a party at once: `commitment to Oman's sovereignty`. */
export function leadsToParty(tree: Tree, mentions: MentionMap, head: number, preposition: string): boolean {
  for (let token = head + 1; token <= head + NEAR; token++) {
    if (tree.forms[token] !== preposition) continue;
    const after = tree.forms[token + 1] === 'the' ? token + 2 : token + 1;
    const entity = mentions.at(after)?.entity;
    return (entity !== undefined && entity.type !== 'place' && PARTIES.includes(entity.type)) || (PEOPLE.has(tree.lemmas[after]!) && tree.forms[after + 1] === 'of');
  }
  return false;
}
