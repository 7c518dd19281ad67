import { isForTwo } from '../../../lexicon/people.js';
import { isInhabitant } from '../../../lexicon/office-holders.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { firstOfList, lastOfList } from '../office/of-list.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { isSomeone } from './origin.js';

/** `Ohio man Ann Roe`, `A couple from Benin, Ann and Bo Roe,`: the place of a noun before a name. */
export function placeBefore(context: NamedText, mention: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const { first } = firstOfList(forms, mention, context.at);
  return (
    inhabitantBefore(context, first) ??
    someoneFrom(context, first, lastOfList(forms, mention, context.at).last)
  );
}

/** `Ohio man` before token `end`. */
function inhabitantBefore(context: NamedText, end: number): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const place = isInhabitant(forms[end - 1] ?? '') ? context.at.get(end - 2) : undefined;
  return place?.type === 'place' ? told(context, place) : null;
}

/** `a man from Austin, Texas,` before token `end` and a comma behind the name. */
function someoneFrom(context: NamedText, end: number, last: number): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const place = forms[end - 1] === ',' && forms[last] === ',' ? context.at.get(end - 2) : undefined;
  if (place?.type !== 'place' && place?.type !== 'country') return null;
  const from = firstOfPlaces(forms, place, context.at) - 1;
  const noun = forms[from - 1] ?? '';
  const isOne = isSomeone(noun) && !noun.endsWith('s') && isIndefinite(forms, from - 1);
  return forms[from] === 'from' && (isOne || isForTwo(noun)) ? told(context, place) : null;
}

/** Where `Austin, Texas` begins. */
function firstOfPlaces(forms: readonly string[], place: Candidate, at: NamesByToken): number {
  const town = forms[place.first - 1] === ',' ? at.get(place.first - 2) : undefined;
  return town?.type === 'place' ? town.first : place.first;
}

/** Most words between an article and its noun. */
const MOST_ATTRIBUTES = 3;

function isIndefinite(forms: readonly string[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 1 - MOST_ATTRIBUTES); i--)
    if (determinerOf(forms[i]!.toLowerCase()) !== undefined)
      return determinerOf(forms[i]!.toLowerCase()) === 'one';
  return false;
}
