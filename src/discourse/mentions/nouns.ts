import type { Entity } from '../../analysis.js';
import { classOfHeadNoun } from '../../knowledge/offices.js';
import type { DiscourseContext } from '../context.js';
import type { DefinitePhrase } from './definite-phrase.js';
import type { Recent } from './recent.js';

const STATES = /^(?:country|nation|side|government|kingdom|republic)$/;
const COMPLEMENT = / (?:of|for|at|in|to|from) .*$/;
const SETTLEMENTS = /^(?:city|town|village|province|region|island|district)$/;
/** Sentences back that a noun for a body, a state or a place reaches; an office reaches through the text. */
const REACH = 2;

/** What a definite phrase goes back to: one entity, or two where it says two; empty where more than these would fit. */
export function ownersOfNoun(
  { entities }: DiscourseContext,
  phrase: DefinitePhrase,
  sentence: number,
  recent: Recent,
): Entity[] {
  const { head, modifiers, two } = phrase;
  const wanted = two ? 2 : 1;
  const only = (found: readonly Entity[]) => (found.length === wanted ? [...found] : []);
  if (STATES.test(head) && modifiers.length === 0)
    return only(recent.nearest(sentence, REACH, ({ type }) => type === 'country'));
  if (classOfHeadNoun(head)) {
    if (two) return only(recent.nearest(sentence, REACH, ({ type }) => type === 'person'));
    return only(
      entities.filter(
        (entity) =>
          entity.type === 'person' && entity.mentions[0]!.sentence <= sentence && holds(entity, phrase),
      ),
    );
  }
  if (two) return [];
  if (SETTLEMENTS.test(head) && modifiers.length === 0)
    return only(
      recent.nearest(
        sentence,
        REACH,
        ({ type, subtype }) =>
          type === 'place' && subtype === (head === 'city' || head === 'town' ? 'city' : head),
      ),
    );
  return only(
    recent.nearest(
      sentence,
      REACH * 2,
      (entity) => entity.type === 'organization' && isBody(entity, phrase),
    ),
  );
}

const wordsOf = (text: string) => text.toLowerCase().split(/\P{L}+/u);

function holds({ role }: Entity, { head, modifiers }: DefinitePhrase): boolean {
  if (role === null) return false;
  const words = wordsOf(role);
  return (
    wordsOf(role.replace(COMPLEMENT, '')).includes(head) &&
    modifiers.every((word) => words.includes(word))
  );
}

function isBody({ name, subtype }: Entity, { head, modifiers }: DefinitePhrase): boolean {
  if (modifiers.length > 0) return false;
  return (
    wordsOf(name).at(-1) === head ||
    wordsOf(name)[0] === head ||
    subtype === head ||
    (head === 'bloc' && subtype === 'igo')
  );
}
