import { headlineEnd } from '../../../document/layout.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import { isArticle } from '../../../lexicon/function-words.js';
import { standsBeforePlace } from '../../../lexicon/place-names.js';
import { isPlainSaying } from '../../../lexicon/reporting.js';
import { isShip, isShipInFull, marksShip, namesShip } from '../../../lexicon/ships.js';
import { isMonthName, isWeekday } from '../../../lexicon/time-words.js';
import type { EntityContext } from '../../context.js';
import { nameAt, surfaceOf, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, nameRunEnd } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';

const LONGEST_NAME = 4;
/** Most words of what a ship is told to be: `is the only rail-enabled vessel`. */
const LONGEST_KIND = 7;

const CALLED: Evidence = { rule: 'product.ship', source: 'definition', confidence: 0.95 };

/** A ship where it is called one; `first` is behind its prefix, `MV`. */
interface Ship {
  whole: Candidate;
  first: number;
  last: number;
  /** Whether somebody or a thing is called so too, or only a town. */
  shared: 'widely' | 'by a town' | undefined;
}

/**
 * Ships that a text calls so once, `the tanker Silver Heron`, `MV Lark`, wherever they stand; those that have
 * the name of something else only behind an article: `the Providence`.
 */
export function findShips(_: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms, lowers } = context.segmentation.tokens;
  const ships = shipsByFirstWord(context);
  if (ships.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < forms.length; i++) {
    const ship = ships.get(forms[i]!)?.find((one) => isHere(one, i, context));
    if (ship) found.push(mentionOf(ship, i, lowers));
  }
  return found;
}

function shipsByFirstWord(context: EntityContext): Map<string, Ship[]> {
  const { segmentation, layout } = context;
  const { tokens, sentences } = segmentation;
  const ships = new Map<string, Ship[]>();
  for (const { core, last } of sentences) {
    if (tokens.starts[core]! < headlineEnd(layout)) continue;
    for (let i = core; i < last; i++) {
      const ship = shipAt(i, last, context);
      if (!ship) continue;
      const word = tokens.forms[ship.first]!;
      const same = ships.get(word) ?? [];
      if (ship.whole.first < ship.first) same.unshift(ship);
      else same.push(ship);
      ships.set(word, same);
    }
  }
  return ships;
}

/** The ship that the word at `i` tells of: its prefix, or what it is. */
function shipAt(i: number, last: number, context: EntityContext): Ship | null {
  const { tokens } = context.segmentation;
  const { forms, lowers } = tokens;
  if (marksShip(lowers[i]!) && forms[i] !== lowers[i]) return asShip(i, i + 1, last, context);
  if (forms[i] !== lowers[i] || !isShipAt(tokens, i)) return toldBefore(i, last, context);
  const isApposed = lowers[i + 1] === ',' && isArticle(lowers[opening(tokens, i)]!);
  const at = isApposed || namesShip(lowers[i + 1] ?? '') ? i + 2 : i + 1;
  const from = at > i + 1 && lowers[at] === 'the' ? at + 1 : at;
  const ship = asShip(from, marksShip(lowers[from] ?? '') ? from + 1 : from, last, context);
  if (ship?.shared && context.morphology.pos[ship.last] === 'NOUN') return null;
  return ship && isApposed && forms[ship.last] !== ',' ? null : ship;
}

const isShipAt = ({ lowers }: EntityContext['segmentation']['tokens'], i: number): boolean =>
  isShip(lowers[i]!) || isShipInFull(`${lowers[i - 1] ?? ''} ${lowers[i]!}`);

/** Where the words in small letters begin that lead to the ship at `i`: `a rusty fishing vessel`. */
function opening({ forms, lowers }: EntityContext['segmentation']['tokens'], i: number): number {
  const leads = (at: number) => at >= 0 && (isArticle(lowers[at]!) || IN_SMALL.test(forms[at]!));
  let from = i;
  while (i - from < LONGEST_KIND && !isArticle(lowers[from]!) && leads(from - 1)) from--;
  return from;
}

const IN_SMALL = /^[\p{Ll}\d][\p{L}\d,.-]*$|^-$/u;

/** `The Lark is the last wooden trawler`, `Silver Heron, a tanker that sank`. */
function toldBefore(i: number, last: number, context: EntityContext): Ship | null {
  const { tokens } = context.segmentation;
  const { forms, lowers } = tokens;
  if (!isArticle(lowers[i]!) || i < 2 || forms[i] !== lowers[i]) return null;
  const link = lowers[i - 1]!;
  if (link !== ',' && link !== 'is' && link !== 'was') return null;
  let from = i - 1;
  while (i - from <= LONGEST_NAME && isCapitalisedWord(forms[from - 1])) from--;
  if (isArticle(lowers[from]!)) from++;
  if (from >= i - 1 || !isArticle(lowers[from - 1] ?? '') || !isKindBehind(i + 1, last, context))
    return null;
  const ship = asShip(from, from, i, context);
  return ship?.last === i - 1 ? ship : null;
}

/** Whether the words from `i` on tell of a ship, and not of its owner or crew. */
function isKindBehind(
  i: number,
  last: number,
  { segmentation, morphology: { pos } }: EntityContext,
): boolean {
  const { tokens } = segmentation;
  for (let at = i; at < Math.min(last, i + LONGEST_KIND); at++) {
    if (isShipAt(tokens, at)) return pos[at + 1] !== 'NOUN' && pos[at + 1] !== 'PROPN';
    if (!IN_SMALL.test(tokens.forms[at]!)) return false;
  }
  return false;
}

/** The ship whose name begins at `first`, with its prefix from `from` on; null where none is. */
function asShip(from: number, first: number, end: number, context: EntityContext): Ship | null {
  const { segmentation, knowledge } = context;
  const { tokens } = segmentation;
  const { forms, lowers } = tokens;
  if (first >= end || !isCapitalisedWord(forms[first]) || isNoName(forms[first]!)) return null;
  const last = nameRunEnd(tokens, first, end, LONGEST_NAME);
  if (endsLikeNoPerson(forms[last - 1]!) || isPlainSaying(lowers[last] ?? '')) return null;
  const known = knowledge.phrases.get(surfaceOf({ first, last }, forms));
  if (from === first && known && known.entry.type !== 'place') return null;
  const isTown = knowledge.place(surfaceOf({ first, last }, forms)) !== null;
  const isWord = last - first === 1 && (forenames().has(forms[first]!) || isKnownSurname(forms[first]!));
  const ofTown = isTown ? 'by a town' : undefined;
  return {
    whole: nameAt(from, last, 'product', CALLED),
    first,
    last,
    shared: known || isWord ? 'widely' : ofTown,
  };
}

/** `by ferry Monday`, `the ship Captain Roe`. */
const isNoName = (form: string): boolean => {
  const lower = form.toLowerCase();
  return isWeekday(lower) || isMonthName(lower) || isOfficeWord(form) || HONORIFICS.has(lower);
};

/** Whether the name of the ship stands at `i`, and is no part of another. */
function isHere(ship: Ship, i: number, context: EntityContext): boolean {
  const { tokens, sentences } = context.segmentation;
  const { forms, lowers, sentenceOf } = tokens;
  if (i === ship.first) return true;
  const length = ship.last - ship.first;
  for (let k = 0; k < length; k++) if (forms[ship.first + k] !== forms[i + k]) return false;
  const isOne = (at: number) => sentenceOf[at] === sentenceOf[i] && isCapitalisedWord(forms[at]);
  const before = lowers[i - 1] ?? '';
  if (marksShip(before)) return true;
  const opens = sentences[sentenceOf[i]!]!.core === i - 1 && context.morphology.pos[i - 1] !== 'PROPN';
  if (isOne(i + length) || (isOne(i - 1) && !opens)) return false;
  if (before === 'the' || isShip(before)) return true;
  return ship.shared === 'by a town' ? !standsBeforePlace(before) : ship.shared === undefined;
}

/** The name at `i`, with its prefix where that stands there. */
function mentionOf({ whole, first, last }: Ship, i: number, lowers: readonly string[]): Candidate {
  const end = i + last - first;
  const from = marksShip(lowers[i - 1] ?? '') ? i - 1 : i;
  return {
    ...nameAt(from, end, 'product', CALLED),
    longForm: whole.first < first && from === i ? [whole.first, whole.last] : undefined,
  };
}
