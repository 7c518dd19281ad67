import type { MentionMap } from '../names.js';
import type { Tree } from '../tree/dependents.js';
import { PRONOUN, type Phrase } from './noun-phrase.js';
import speakingNouns from '../../lexicon/speaking-nouns.json' with { type: 'json' };

/** Whether a phrase has a person, body or country by name. */
export function isName(mentions: MentionMap, [first, last]: Phrase): boolean {
  for (let i = first; i < last; i++)
    if (
      /^(?:person|organization|country)$/.test(mentions.at(i)?.entity.type ?? '') &&
      mentions.at(i)?.mention.kind === 'name'
    )
      return true;
  return false;
}

/** Whether a phrase has a person. */
export function isPerson(mentions: MentionMap, [first, last]: Phrase): boolean {
  for (let i = first; i < last; i++) if (mentions.at(i)?.entity.type === 'person') return true;
  return false;
}

const SPEAKING = new Set([...speakingNouns.people, ...speakingNouns.bodies, ...speakingNouns.documents]);
/** Whether a noun, by its lemma, is something written that is quoted. */
export const isDocument = (lemma: string) => DOCUMENTS.has(lemma);

/** Whether a phrase, by its lemmas, is someone: its first noun is one of people. */
export const isPersonNoun = (lemmas: readonly string[]) => lemmas.some((lemma) => PEOPLE.has(lemma));

const PEOPLE = new Set(speakingNouns.people);
const DOCUMENTS = new Set(speakingNouns.documents);
const AGENT = /(?:ists?|ers?|ors?|ians?|men|man|woman|women)$/;

/** Whether a phrase can speak by its words: it names someone, is a pronoun, or its noun is one of people or bodies. */
export function speaks(tree: Tree, mentions: MentionMap, phrase: Phrase): boolean {
  const [first, last] = phrase;
  if (isName(mentions, phrase) || (last - first === 1 && PRONOUN.test(tree.forms[first]!))) return true;
  for (let i = first; i < last; i++) {
    if (i > first && /^(?:of|from|for|at|in|within|to|by|on|with)$/.test(tree.forms[i]!))
      return tree.pos[i - 1] === 'PROPN';
    const form = tree.forms[i]!.toLowerCase();
    if (
      SPEAKING.has(tree.lemmas[i]!) ||
      SPEAKING.has(form) ||
      SPEAKING.has(form.replace(/s$/, '')) ||
      (AGENT.test(form) && tree.pos[i] === 'NOUN')
    )
      return true;
  }
  return tree.pos[last - 1] === 'PROPN';
}
