import {
  callsBody,
  endsBody,
  isBodyOwner,
  isField,
  isKindOfBody,
  isMedium,
  isNoBodyAlone,
  isNoBodyBefore,
  isSeat,
  leavesNoun,
  takesField,
} from '../../../lexicon/body-names.js';
import { endsBusiness, isInTrade, isRankOfFirm } from '../../../lexicon/trades.js';
import { isCameras } from '../../../lexicon/recordings.js';
import { isGenitive } from '../../../lexicon/function-words.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import { isCapitalisedWord } from '../capitals.js';
import type { Beside, Correction } from './correction.js';

const LONGEST_APPOSITION = 6;

export const dropOffice: Correction = {
  id: 'drop.office',
  example: '[organization: The Minister of Hydrocarbons and Mines] agreed.',
  gives: '',
  of: ['organization'],
  words: 'several',
  correct({ name: { first, last }, lower, capital, form }) {
    const head = lower(first) === 'the' ? first + 1 : first;
    return last - head > 2 &&
      capital(head) &&
      takesField(lower(head)) &&
      /^(?:of|for)$/.test(form(head + 1))
      ? []
      : null;
  },
};

export const dropCamera: Correction = {
  id: 'drop.camera',
  example: 'Guards watched [organization: CCTV] footage all night.',
  gives: '',
  correct: ({ name: { first, last }, form }) => (isCameras(form(first), form(last)) ? [] : null),
};

export const cutKind: Correction = {
  id: 'cut.kind-of-body',
  example: 'The [organization: NGO Action for Peace] agreed.',
  gives: 'organization: Action for Peace',
  of: ['organization'],
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.first) && isKindOfBody(lower(name.first)) ? [{ ...name, first: name.first + 1 }] : null,
};

export const bodyByEnding: Correction = {
  id: 'body.by-ending',
  example: 'Staff of [place: Sumaq Rail] and of [event: Karas Uranium] agreed.',
  gives: 'organization: Sumaq Rail; organization: Karas Uranium',
  of: ['place', 'person', 'initiative', 'other', 'product', 'event', 'group', 'health'],
  words: 'several',
  correct({ name, lower, capital, form, known, words }) {
    const { type, first, last } = name;
    const isMisread = type === 'event' || type === 'group' || type === 'health';
    const ending = lower(last - 1);
    const isHolder = type === 'person' && capital(first - 1) && isOfficeWord(form(first - 1));
    const isBody =
      !isHolder &&
      capital(last - 1) &&
      ((!isMisread && endsBody(ending)) || endsBusiness(ending)) &&
      !words().includes('vs.') &&
      !(form(last - 2) !== lower(last - 2) && isNoBodyBefore(lower(last - 2)));
    return isBody && !known() ? [{ ...name, type: 'organization' }] : null;
  },
};

export const bodyByWhatItIsCalled: Correction = {
  id: 'body.by-apposition',
  example:
    "[place: Karuna], the ruling party, and [product: Zemiata], an NGO, met [place: Tolen], Asia's biggest maker of tiles.",
  gives: 'place: Karuna; organization: Zemiata; organization: Tolen',
  of: ['place', 'person', 'health', 'group', 'product', 'other'],
  defines: true,
  correct(beside) {
    const { name, form, lower, capital, known } = beside;
    const { type, kind, last } = name;
    if (kind !== 'name') return null;
    if (type === 'person' && forenames().has(form(name.first))) return null;
    const medium = isMedium(form(last)) && lower(name.first - 1) === 'the' && !capital(last + 1);
    const isUnknown = type !== 'place' || (form(last + 1) !== 'the' && !known());
    return medium || (isUnknown && isApposedBody(beside, last))
      ? [{ ...name, type: 'organization' }]
      : null;
  },
};

function isApposedBody(beside: Beside, comma: number): boolean {
  const { form, lower } = beside;
  if (form(comma) !== ',') return false;
  if (!/^(?:an?|the|one)$/.test(form(comma + 1))) return isOwnedFirm(beside, comma + 1);
  const end = comma + LONGEST_APPOSITION;
  for (let i = comma + 2; i < end && /^\p{L}[\p{L}-]*$/u.test(form(i)); i++) {
    if (isOfficeWord(form(i)) || leavesNoun(form(i))) return false;
    const isNoun = callsBody(form(i)) || (form(i) === 'NGO' && callsBody(lower(i)));
    if (isNoun && !/^\p{Ll}/u.test(form(i + 1))) return true;
  }
  return false;
}

/** `Europe's largest maker of tiles`: a firm by its rank among those of a place. */
function isOwnedFirm({ form, capital }: Beside, from: number): boolean {
  let at = from;
  while (capital(at)) at++;
  if (at === from || !isGenitive(form(at)) || !isRankOfFirm(form(at + 1))) return false;
  for (let i = at + 2; i < at + LONGEST_APPOSITION && /^\p{L}[\p{L}-]*$/u.test(form(i)); i++)
    if (isInTrade(form(i)) || callsBody(form(i))) return true;
  return false;
}

export const addOwner: Correction = {
  id: 'add.owner',
  example: "Talks at Prime Minister's [organization: House] ended.",
  gives: "organization: Prime Minister 's House",
  of: ['organization'],
  words: 'one',
  correct({ name, form, lower, capital }) {
    const { first } = name;
    if (!capital(first) || !isSeat(lower(first))) return null;
    if (!isGenitive(form(first - 1)) || !isOfficeWord(form(first - 2))) return null;
    return isCapitalisedWord(form(first - 2))
      ? [{ ...name, first: capitalsBefore(form, first - 2) }]
      : null;
  },
};

export const addPeople: Correction = {
  id: 'add.people',
  example: "The People's [organization: National Assembly] agreed.",
  gives: "organization: People 's National Assembly",
  of: ['organization'],
  correct: ({ name, form, lower, capital }) =>
    isGenitive(form(name.first - 1)) && capital(name.first - 2) && isBodyOwner(lower(name.first - 2))
      ? [{ ...name, first: name.first - 2 }]
      : null,
};

export const addField: Correction = {
  id: 'add.field',
  example: 'The Trade and [organization: Development Bank] agreed.',
  gives: 'organization: Trade and Development Bank',
  of: ['organization'],
  correct({ name, form, lower, capital }) {
    const { first } = name;
    const isFieldAt = (i: number) => capital(i) && isField(lower(i));
    if (form(first - 1) !== 'and') return null;
    if (!isFieldAt(first - 2) || !isFieldAt(first)) return null;
    return /^(?:of|for|and)$/.test(form(first - 3))
      ? null
      : [{ ...name, first: capitalsBefore(form, first - 2) }];
  },
};

/** Where the capitals that end at token `i` begin. */
function capitalsBefore(form: (i: number) => string, i: number): number {
  let from = i;
  while (isCapitalisedWord(form(from - 1) || undefined) && form(from - 1) !== 'The') from--;
  return from;
}

export const dropOfficeAlone: Correction = {
  id: 'drop.no-body-alone',
  example: 'They went to the [organization: Hospital] on foot.',
  gives: '',
  of: ['organization'],
  words: 'one',
  correct: ({ name: { first }, form, lower, capital }) =>
    isOfficeWord(form(first)) || (capital(first) && isNoBodyAlone(lower(first))) ? [] : null,
};

/** Abbreviated offices that headlines put behind a nationality: `Kazakh FMs`. */
const SHORT_OFFICE = /^(?:[FPC]Ms?|M[EPS]?Ps?|CEOs?|VPs?)$/;

export const dropShortOffice: Correction = {
  id: 'drop.short-office',
  example: 'The [organization: Norwegian FMs] meet.',
  gives: '',
  of: ['organization'],
  correct({ name: { first, last }, form, knowledge, words }) {
    if (!SHORT_OFFICE.test(form(last - 1))) return null;
    const before = last - first === 1 ? form(first - 1) : words().slice(0, -1).join(' ');
    return knowledge.phrases.get(before)?.kind === 'demonym' ? [] : null;
  },
};
