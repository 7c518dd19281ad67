import type { Entity } from '../analysis.js';
import { genderOf } from '../lexicon/gender.js';
import type { CommonPhrase } from './common-phrases.js';
import { isPersonNoun, tellingClassOf } from './kinds.js';
import type { MentionForm, Referent } from './memory.js';
import type { Place } from './place.js';

/** Someone or something with a name, meant first at a place. */
export const ofEntity = (entity: Entity, place: Place, form: MentionForm): Referent => ({
  entity,
  members: [],
  phrase: null,
  gender: entity.type === 'person' ? genderOf(entity) : null,
  office: entity.role ? tellingClassOf(entity.role) : null,
  isPerson: entity.type === 'person',
  isPlural: entity.type === 'group',
  isSplit: false,
  first: place,
  last: place,
  form,
  count: 1,
});

/** Someone or something without a name, brought in by a phrase. */
export const ofPhrase = (
  phrase: CommonPhrase,
  place: Place,
  gender: Referent['gender'],
  form: MentionForm,
): Referent => ({
  entity: null,
  members: [],
  phrase,
  gender,
  office: null,
  isPerson: isPersonNoun(phrase.head),
  isPlural: phrase.plural,
  isSplit: false,
  first: place,
  last: place,
  form,
  count: 1,
});

/** Several who are meant together at a place. */
export const ofMembers = (members: readonly Entity[], place: Place): Referent => ({
  entity: null,
  members,
  phrase: null,
  gender: null,
  office: null,
  isPerson: members[0]?.type === 'person',
  isPlural: true,
  isSplit: false,
  first: place,
  last: place,
  form: 'group',
  count: 1,
});
