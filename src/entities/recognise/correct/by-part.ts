import { forenames } from '../../../knowledge/name-lists.js';
import { endsLikeFirm, isHeldIn, isPartOfBody, playsForTeam } from '../../../lexicon/body-edges.js';
import { isKnownSurname } from '../known-surname.js';
import type { Correction } from './correction.js';

// Bodies by what is told to be theirs.

export const bodyByPart: Correction = {
  id: 'body.by-part',
  example: 'It sold its stake in [place: Rumpelgas] to the offices of [person: Voltnor Ett].',
  gives: 'organization: Rumpelgas; organization: Voltnor Ett',
  of: ['person', 'place', 'product', 'other'],
  correct({ name, form, lower, knowledge, words, known }) {
    const { first, last } = name;
    const link = form(first - 1);
    const isPart =
      (link === 'of' && isPartOfBody(lower(first - 2))) || (link === 'in' && isHeldIn(lower(first - 2)));
    const isTeam = link === 'for' && playsForTeam(form(first - 2));
    const entry = isPart ? known()?.entry : undefined;
    if (entry?.type === 'organization') return [{ ...name, type: entry.type, entry }];
    if ((!isPart && !isTeam) || known() || knowledge.place(words().join(' '))) return null;
    const isSomebody = forenames().has(form(first)) || isKnownSurname(form(last - 1));
    return isSomebody ? null : [{ ...name, type: 'organization' }];
  },
};

/** A country before a coined word. */
export const bodyByCountry: Correction = {
  id: 'body.by-country-in-front',
  example: 'They sued [place: Belize Netmedia] again.',
  gives: 'organization: Belize Netmedia',
  of: ['place'],
  words: 'several',
  correct({ name, form, lower, knowledge, words, known }) {
    const { first, last } = name;
    const owner = knowledge.phrases.get(form(first));
    const isCountry = owner?.kind === 'name' && owner.entry.type === 'country';
    if (last - first !== 2 || !isCountry || known() || knowledge.place(words().join(' '))) return null;
    return endsLikeFirm(lower(last - 1)) ? [{ ...name, type: 'organization' }] : null;
  },
};
