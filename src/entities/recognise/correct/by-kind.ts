import type { EntityType } from '../../../analysis.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isKindBeforeBody } from '../../../lexicon/body-names.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import { endsInitiative } from '../../../lexicon/event-names.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { endsLaw, givesName, headsTreaty, isUndertaking } from '../../../lexicon/initiative-words.js';
import { isPersonalTitle } from '../../../lexicon/person-names.js';
import { endsOnlyPlace, endsPlace, headsPlace, isKindOfPlace } from '../../../lexicon/place-names.js';
import { isHeadOfInitiative } from '../propose/bodies.js';
import { isMonthName, isWeekday } from '../../../lexicon/time-words.js';
import { headsCompany, isOfCompany } from '../../../lexicon/body-edges.js';
import { endsCompany, isLegalFormInSmall, isWordOrLegalForm } from '../../../lexicon/body-forms.js';
import type { Correction } from './correction.js';

// What a word beside a name, or its last one, calls the thing that it names.

const MISTAKABLE: readonly EntityType[] = ['person', 'place', 'initiative', 'product', 'other'];

export const bodyByKindBefore: Correction = {
  id: 'body.by-kind-before',
  example: 'Staff of the studio [person: Kumo Nari] agreed.',
  gives: 'organization: Kumo Nari',
  of: [...MISTAKABLE, 'organization'],
  defines: true,
  correct({ name, form, known }) {
    const { first, last, type } = name;
    if (type === 'organization' && last - first > 1) return null;
    if (!isKindBeforeBody(form(first - 1)) || form(first) === 'I') return null;
    if (forenames().has(form(first))) return null;
    return known() ? null : [{ ...name, type: 'organization' }];
  },
};

export const placeByKindBefore: Correction = {
  id: 'place.by-kind-before',
  example: 'The mayor of the town of [person: Pedro Juan] agreed.',
  gives: 'place: Pedro Juan',
  of: ['person', 'organization', 'other', 'product'],
  defines: true,
  correct: ({ name, form }) =>
    form(name.first - 1) === 'of' &&
    (isKindOfPlace(form(name.first - 2)) || headsPlace(form(name.first - 2)))
      ? [{ ...name, type: 'place' }]
      : null,
};

/** A body of which the model is surer than this stays one. */
const SURE_BODY = 0.9;

export const placeByEnding: Correction = {
  id: 'place.by-ending',
  example: 'They stood in [person: Fushima Ward]; [organization: Halden Crossing] is flooded.',
  gives: 'place: Fushima Ward; place: Halden Crossing',
  of: ['person', 'other', 'product', 'organization'],
  words: 'several',
  correct: ({ name, form, lower, capital, known }) =>
    capital(name.last - 1) &&
    !forenames().has(form(name.first)) &&
    !isPersonalTitle(lower(name.first - 1)) &&
    (name.type === 'organization'
      ? name.confidence < SURE_BODY && endsOnlyPlace(lower(name.last - 1)) && !known()
      : endsPlace(lower(name.last - 1)) || endsOnlyPlace(lower(name.last - 1)))
      ? [{ ...name, type: 'place' }]
      : null,
};

export const initiativeByEnding: Correction = {
  id: 'initiative.by-ending',
  example: 'The [place: Lobata Rail Corridor] opened.',
  gives: 'initiative: Lobata Rail Corridor',
  of: ['person', 'place', 'organization', 'product', 'other'],
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.last - 1) && endsInitiative(lower(name.last - 1))
      ? [{ ...name, type: 'initiative' }]
      : null,
};

export const initiativeByLaw: Correction = {
  id: 'initiative.by-law',
  example: 'They read the [organization: Harbours and Piers Bill] and the [place: Sund Plan II].',
  gives: 'initiative: Harbours and Piers Bill; initiative: Sund Plan II',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, lower, capital }) {
    const { first, last } = name;
    const end = /^[IVX]+$/.test(form(last - 1)) ? last - 1 : last;
    return end - first > 1 && capital(end - 1) && endsLaw(lower(end - 1))
      ? [{ ...name, type: 'initiative' }]
      : null;
  },
};

export const initiativeByNaming: Correction = {
  id: 'initiative.by-naming',
  example: 'The scheme, known as [place: Green Quay], and a plan called [organization: RIVO] ended.',
  gives: 'initiative: Green Quay; initiative: RIVO',
  of: ['organization', 'place', 'product', 'other', 'event'],
  correct({ name, form, known }) {
    const { first } = name;
    const opens = /^["“‘']$/.test(form(first - 1)) ? first - 1 : first;
    const isKnownAs = form(opens - 1) === 'as' && form(opens - 2) === 'known';
    if (!isKnownAs && !givesName(form(opens - 1))) return null;
    const verb = isKnownAs ? opens - 2 : opens - 1;
    const noun = form(verb - 1) === ',' ? form(verb - 2) : form(verb - 1);
    return isUndertaking(noun) && !known() ? [{ ...name, type: 'initiative' }] : null;
  },
};

export const addOfTreaty: Correction = {
  id: 'add.of-treaty',
  example: 'Lobata signed the [initiative: Treaty] of Wexley.',
  gives: 'initiative: Treaty of Wexley',
  of: ['initiative'],
  correct({ name, form, lower, capital }) {
    const { last } = name;
    const next = lower(last + 1);
    const isOpen =
      headsTreaty(lower(last - 1)) &&
      /^(?:of|on)$/.test(form(last)) &&
      capital(last + 1) &&
      !isWeekday(next) &&
      !isMonthName(next);
    if (!isOpen) return null;
    let end = last + 1;
    while (capital(end) || (form(end) === 'and' && capital(end + 1) && !capital(end + 2))) end++;
    return [{ ...name, last: end }];
  },
};

export const addOperation: Correction = {
  id: 'add.operation',
  example: 'The army began Operation [person: Sundal] in May.',
  gives: 'initiative: Operation Sundal',
  correct({ name, form, known }) {
    const { first } = name;
    if (form(first - 1) !== 'Operation' || known()) return null;
    return [{ ...name, first: first - 1, type: 'initiative', kind: 'name', entry: undefined }];
  },
};

export const bodyByTaskForce: Correction = {
  id: 'body.task-force',
  example: 'The [initiative: Joint Task Force Operation Sundal] agreed.',
  gives: 'organization: Joint Task Force Operation Sundal',
  of: ['initiative', 'event', 'product', 'place', 'person', 'other'],
  words: 'several',
  correct: ({ name, words, known }) =>
    /\btask force\b/i.test(words().join(' ')) && !known() ? [{ ...name, type: 'organization' }] : null,
};

export const bodyByHeadBefore: Correction = {
  id: 'body.by-head-before',
  example: 'The managing director of [product: Lobata Biscuits] agreed.',
  gives: 'organization: Lobata Biscuits',
  of: ['product', 'other'],
  correct: ({ name: { first }, name, form, lower }) =>
    form(first - 1) === 'of' &&
    (headsCompany(lower(first - 2)) ||
      (lower(first - 2) === 'director' && isOfCompany(lower(first - 3))))
      ? [{ ...name, type: 'organization' }]
      : null,
};

export const initiativeByKnowledge: Correction = {
  id: 'initiative.by-knowledge',
  example: 'Talks on the [organization: Joint Comprehensive Plan of Action] went on.',
  gives: 'initiative: Joint Comprehensive Plan of Action',
  of: [...MISTAKABLE, 'organization'],
  correct({ name, known }) {
    const entry = known()?.entry;
    return entry?.type === 'initiative' && entry.name.split(' ').some(isHeadOfInitiative)
      ? [{ ...name, type: 'initiative', entry }]
      : null;
  },
};

/** Longest rest of a name in quotation marks, in tokens. */
const LONGEST_REST = 10;
/** A small word inside a title. */
const isLink = (form: string) =>
  isPreposition(form) || determinerOf(form) !== undefined || form === 'and' || form === '&';

/** The title of a plan or a treaty goes on as far as its quotation marks. */
export const initiativeInQuotes: Correction = {
  id: 'add.in-quotes',
  example: 'They signed the “[initiative: Oslo Plan] for the Sea” on Monday.',
  gives: 'initiative: Oslo Plan for the Sea',
  of: ['initiative'],
  correct({ name, form, capital }) {
    const { first, last } = name;
    if (!/^["“‘']$/.test(form(first - 1))) return null;
    let end = last;
    while (end - last < LONGEST_REST && (capital(end) || isLink(form(end)))) end++;
    const isClosed = end > last && capital(end - 1) && /^["”’']$/.test(form(end));
    return isClosed ? [{ ...name, last: end }] : null;
  },
};

/** A legal form that is no other word says that a firm is named, whatever its first words are. */
export const bodyByLegalForm: Correction = {
  id: 'body.by-legal-form',
  example: 'They sued [place: Porto Alto S.R.L.] again.',
  gives: 'organization: Porto Alto S.R.L.',
  of: ['place', 'product', 'other'],
  words: 'several',
  correct: ({ name, form, lower, capital }) =>
    (capital(name.last - 1) || isLegalFormInSmall(form(name.last - 1))) &&
    endsCompany(lower(name.last - 1)) &&
    !isWordOrLegalForm(lower(name.last - 1))
      ? [{ ...name, type: 'organization', entry: undefined }]
      : null,
};
