import { isGenitive } from '../../../lexicon/function-words.js';
import { opensQuotation } from '../../../grammar/marks.js';
import { stateByAbbreviation, stateByPostalCode } from '../../../knowledge/states.js';
import { linksToName } from '../../../lexicon/office-phrases.js';
import {
  isKindOfPlace,
  isOfRenown,
  leadsToOrigin,
  movesFrom,
  sharesOrigin,
} from '../../../lexicon/office-holders.js';
import { endsLikePerson, isPersonNoun } from '../../../lexicon/people.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { isEmployer } from './employer.js';
import { opening } from '../office/after-name.js';
import { counterpartCountry } from '../office/of-counterpart.js';
import { firstOfList, lastOfList } from '../office/of-list.js';
import { isHyphened, isOffice, told, toldOfHolder } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';

/** `Ann Roe of Benin`, `from the Hague`, `of Allen, Texas`, `and Bo Lund, both from Benin`. */
export function placeAfter(context: NamedText, mention: Candidate): ToldCountry | null {
  const { forms, sentenceOf } = context.segmentation.tokens;
  const { first, last } = mention;
  if (isLikened(forms, first) || (forms[last] === 'from' && isMoved(forms, first))) return null;
  const from = originAfter(forms, last) ?? sharedOriginAfter(forms, mention, context.at);
  if (from === null || sentenceOf[from] !== sentenceOf[first]) return null;
  const place = context.at.get(afterKindOfPlace(forms, forms[from] === 'the' ? from + 1 : from));
  if (!place || place.type === 'person') return null;
  const state = forms[place.last] === ',' ? context.at.get(place.last + 1) : undefined;
  const isState = place.type === 'place' && (state?.type === 'place' || state?.type === 'country');
  return (
    (isState ? told(context, state) : null) ?? toldOfHolder(context, place) ?? seatOf(context, place)
  );
}

/** `of the High Court in Nairobi`, `of the High Court, Abuja,`: where a body is that is no employer. */
function seatOf(context: NamedText, body: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const isAt = forms[body.last] === 'in' || forms[body.last] === ',';
  if (body.type !== 'organization' || body.entry || !isAt || isEmployer(context, body)) return null;
  const seat = context.at.get(body.last + 1);
  return seat?.type === 'place' || forms[body.last] === 'in' ? told(context, seat) : null;
}

/** Token behind `state of` in `of the state of Texas`. */
const afterKindOfPlace = (forms: readonly string[], i: number) =>
  isKindOfPlace(forms[i] ?? '') && forms[i + 1] === 'of' ? i + 2 : i;

/** `the Maradona of Benin`, `the “Maradona of Benin”`: whom somebody from there is likened to. */
const isLikened = (forms: readonly string[], first: number) =>
  forms[opensQuotation(forms[first - 1] ?? '') ? first - 2 : first - 1] === 'the';

/** How far before a name in tokens the verb of its clause mostly stands. */
const VERB_REACH = 8;

/** `deported Ann Roe from Benin`: where somebody was taken from. */
function isMoved(forms: readonly string[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - VERB_REACH) && !/^[.;:]$/.test(forms[i]!); i--)
    if (movesFrom(forms[i]!)) return true;
  return false;
}

const isFrom = (form: string | undefined) => form === 'of' || form === 'from';

/** Token behind `of`, `, of`, `, 34, from`, `, also from`, `, who is from` after a name. */
function originAfter(forms: readonly string[], last: number): number | null {
  let i = last;
  if (forms[i] === ',' && /^\d{1,3}$/.test(forms[i + 1] ?? '') && forms[i + 2] === ',') i += 2;
  if (forms[i] === ',') i++;
  if (forms[i] === 'who') i++;
  while (leadsToOrigin(forms[i] ?? '')) i++;
  if (forms[i] === 'of' && forms[i - 1] === ',' && i > last + 1) return null;
  return isFrom(forms[i]) ? i + 1 : null;
}

/** Token behind `, both from` or `, all of` after the list of people that a name opens. */
function sharedOriginAfter(
  forms: readonly string[],
  mention: Candidate,
  at: NamesByToken,
): number | null {
  const end = lastOfList(forms, mention, at).last;
  const isShared = forms[end] === ',' && sharesOrigin(forms[end + 1] ?? '') && isFrom(forms[end + 2]);
  return isShared ? end + 3 : null;
}

/** `Ann Roe (D-Calif.)`, `Bo Lund, R-Utah,`: the state behind the party. */
export function partyState(context: NamedText, { last }: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const isParty = /^[(,]$/.test(forms[last] ?? '') && /^[DRIL]$/.test(forms[last + 1] ?? '');
  if (!isParty || !/^[-–]$/.test(forms[last + 2] ?? '')) return null;
  const form = forms[last + 3] ?? '';
  const entry =
    stateByAbbreviation(form) ?? stateByPostalCode(form) ?? context.knowledge.phrases.get(form)?.entry;
  const state = context.at.get(last + 3);
  if (state?.type === 'place') return told(context, state);
  return entry?.country ? { country: entry.country, first: last + 3, last: last + 4 } : null;
}

/** `Ann Roe, a Turkish national,`. */
export function nationalityAfter(context: NamedText, { last }: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const start = opening(forms, last);
  const article = start >= 0 && /^(?:an?|the)$/.test(forms[start] ?? '');
  return article ? demonymAt(context, start + 1) : null;
}

/**
 * `An Australian, Ann Roe`, `Kenyan nationals Ann Roe and Bo Lund`: before the name, or the list that it
 * stands in.
 */
export function nationalityBefore(context: NamedText, mention: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const { first } = firstOfList(forms, mention, context.at);
  if (first === 0) return null;
  const isLinked = forms[first - 1] === ',' || linksToName(forms[first - 1]!);
  const end = isLinked ? first - 1 : first;
  if (isGenitive(forms[first - 1] ?? '')) return ownCountry(context, context.at.get(first - 2));
  return (
    demonymAt(context, end - 1) ?? someoneBefore(context, end) ?? counterpartCountry(context, mention)
  );
}

/** Between a nationality and a noun stand so many tokens at most. */
export const MOST_ATTRIBUTES = 3;

/** `Kenyan nationals`, `French tennis great` before a name, not `near the Chilean border`. */
export function someoneBefore(context: NamedText, end: number): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  if (!isSomeone(forms[end - 1] ?? '')) return null;
  let i = end - 2;
  while (i > end - 2 - MOST_ATTRIBUTES && !context.at.has(i) && isAttribute(context, i)) i--;
  return demonymAt(context, i);
}

/** A noun of a person in small letters: `nurse`, `sensation`. */
export function isSomeone(noun: string): boolean {
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(noun)) return false;
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  return isOffice(one) || isPersonNoun(one) || endsLikePerson(one) || isOfRenown(one);
}

export const isAttribute = ({ segmentation, morphology }: EntityContext, i: number) =>
  /^(?:NOUN|ADJ|PROPN)$/.test(morphology.pos[i] ?? '') ||
  /(?:ed|ing)$/.test(segmentation.tokens.forms[i]!);

function demonymAt(context: NamedText, i: number): ToldCountry | null {
  const mention = context.at.get(i);
  if (mention?.kind !== 'demonym' || isHyphened(context, mention)) return null;
  return told(context, mention);
}

/** `Ethiopia's` before a name. */
const ownCountry = (context: EntityContext, owner: Candidate | undefined): ToldCountry | null =>
  owner?.type === 'country' ? told(context, owner) : null;
