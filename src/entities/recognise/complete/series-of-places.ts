import { forenames } from '../../../knowledge/name-lists.js';
import { hitsPlaces, standsBeforePlace, startsPlace } from '../../../lexicon/place-names.js';
import type { EntityContext } from '../../context.js';
import { surfaceOf, type Candidate } from '../candidate.js';
import { isCapitals } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';

/** Places that others of a row must be at least; a town of the list needs one. */
const ENOUGH = 2;
/** A body of which the model is surer than this stays one where nothing else says that places are told of. */
const SURE_BODY = 0.9;

/**
 * Places named in a row, `Sarmin, Deir Hafer and Al-Nayrab`, are all places: a member that was taken for
 * somebody or a body becomes one where two others are, or one and it is a town of the list.
 */
export function withSeriesOfPlaces(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms, sentenceOf } = context.segmentation.tokens;
  const joins = (one: Candidate, other: Candidate) => {
    if (sentenceOf[one.first] !== sentenceOf[other.first]) return false;
    const between = forms.slice(one.last, other.first).join(' ');
    return /^(?:,|and|, and|or)$/.test(between);
  };
  const better = [...decided];
  for (let from = 0; from < decided.length;) {
    let to = from + 1;
    while (to < decided.length && joins(decided[to - 1]!, decided[to]!)) to++;
    const row = decided.slice(from, to);
    const isClosed = /^(?:and|or)$/.test(forms[row.at(-1)!.first - 1] ?? '');
    for (const place of to - from > 1 && isClosed ? placesAmong(row, context) : [])
      better[decided.indexOf(place, from)] = { ...place, type: 'place' };
    from = to;
  }
  return better;
}

/** The members of a row that are places by the others. */
function placesAmong(row: readonly Candidate[], context: EntityContext): Candidate[] {
  const places = row.filter(({ type, kind }) => type === 'place' && kind === 'name');
  const others = row.filter(({ type }) => type !== 'place' && type !== 'country');
  if (places.length === 0 || others.length === 0) return [];
  const before = context.segmentation.tokens.lowers[row[0]!.first - 1] ?? '';
  const isWhere = standsBeforePlace(before) || hitsPlaces(before);
  const fit = others.every((other) => mayBePlace(other, { places: places.length, isWhere }, context));
  return fit ? others : [];
}

function mayBePlace(
  name: Candidate,
  { places, isWhere }: { places: number; isWhere: boolean },
  { segmentation: { tokens }, knowledge }: EntityContext,
): boolean {
  const { type, kind, first, last, entry, longForm, confidence } = name;
  const words = tokens.forms.slice(first, last);
  const isOpen =
    kind === 'name' &&
    !entry &&
    !longForm &&
    /^(?:person|organization|product|other)$/.test(type) &&
    !words.some((word) => isCapitals(word)) &&
    !endsLikeNoPerson(words.at(-1)!) &&
    !knowledge.phrases.get(words.join(' '));
  if (!isOpen) return false;
  const isTown = knowledge.place(surfaceOf(name, tokens.forms).replaceAll(' - ', '-')) !== null;
  if (isTown && (isWhere || type !== 'organization' || confidence < SURE_BODY)) return true;
  const isSomebody = forenames().has(words[0]!) || isKnownSurname(words.at(-1)!);
  return places >= ENOUGH && isWhere && (!isSomebody || startsPlace(words[0]!.toLowerCase()));
}
