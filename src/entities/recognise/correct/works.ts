import type { EntityType } from '../../../analysis.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import { joinsEvent, opensEvent } from '../../../lexicon/event-names.js';
import { isWork } from '../../../lexicon/games-and-fiction.js';
import { marksShip } from '../../../lexicon/ships.js';
import type { Correction } from './correction.js';

// Films, books, songs, ships and prizes, which are taken for bodies, people and places.

/** What the model takes them for. */
const MISTAKABLE: readonly EntityType[] = ['organization', 'person', 'place', 'event', 'other'];
const opensTitle = (form: string) => form === '"' || form === '“' || form === '‘';
const CLOSES = /^["”’]$/;
/** Longest title in quotation marks, in tokens. */
const LONGEST_TITLE = 10;
/** Longest way from a title to what it is called: `“Anita,” a long biographical drama`. */
const LONGEST_APPOSITION = 5;

export const productInQuotes: Correction = {
  id: 'product.in-quotes',
  example:
    'The thriller “[organization: Hard Rain]” and his memoirs, “My [place: Lund] Days”, beat “[person: Mina],” a drama.',
  gives: 'product: Hard Rain; product: My Lund Days; product: Mina',
  of: MISTAKABLE,
  correct({ name, form, works, wordsOf }) {
    if (works.size === 0) return null;
    let first = name.first;
    while (name.first - first < LONGEST_TITLE && form(first - 1) !== '' && !opensTitle(form(first - 1)))
      first--;
    let last = name.last;
    while (last - first < LONGEST_TITLE && !CLOSES.test(form(last)) && form(last) !== '') last++;
    if (form(last - 1) === ',') last--;
    return opensTitle(form(first - 1)) && works.has(wordsOf(first, last).join(' '))
      ? [{ ...name, first, last, type: 'product', kind: 'name', entry: undefined }]
      : null;
  },
};

/** Titles in quotation marks which the text calls a work somewhere. */
export function titlesOfWorks(forms: readonly string[]): Set<string> {
  const titles = new Set<string>();
  forms.forEach((form, i) => {
    if (!opensTitle(form)) return;
    let close = i + 1;
    while (close - i <= LONGEST_TITLE && !CLOSES.test(forms[close] ?? '')) close++;
    const end = forms[close - 1] === ',' ? close - 1 : close;
    const isTitle = CLOSES.test(forms[close] ?? '') && end > i + 1;
    if (!isTitle || !(isCalledWork(forms, i) || isApposedWork(forms, end, close))) return;
    titles.add(forms.slice(i + 1, end).join(' '));
  });
  return titles;
}

/** `the thriller “Hard Rain”`, `his memoirs, “Hard Rain”`. */
const isCalledWork = (forms: readonly string[], open: number): boolean =>
  isWork(forms[forms[open - 1] === ',' ? open - 2 : open - 1] ?? '');

/** `“Mina,” a short drama`; `end` is where the title ends, `close` its quotation mark. */
function isApposedWork(forms: readonly string[], end: number, close: number): boolean {
  const comma = end < close ? close : close + 1;
  if (end === close && forms[comma] !== ',') return false;
  if (determinerOf(forms[comma + 1] ?? '') === undefined) return false;
  for (let i = comma + 2; i < comma + 2 + LONGEST_APPOSITION; i++) {
    if (isWork(forms[i] ?? '')) return true;
    if (!/^[\p{L}-]+$/u.test(forms[i] ?? '')) return false;
  }
  return false;
}

export const ship: Correction = {
  id: 'product.ship',
  example: 'The [organization: HMS Tern] sank with the [person: U.S.S. Lark].',
  gives: 'product: HMS Tern; product: U.S.S. Lark',
  of: MISTAKABLE,
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.first) && marksShip(lower(name.first)) ? [{ ...name, type: 'product' }] : null,
};

export const prize: Correction = {
  id: 'other.prize',
  example: 'She was [organization: Best New Dancer] at the gala.',
  gives: 'other: Best New Dancer',
  of: MISTAKABLE,
  words: 'several',
  correct: ({ name, lower, capital }) =>
    name.last - name.first > 2 && capital(name.first) && lower(name.first) === 'best'
      ? [{ ...name, type: 'other' }]
      : null,
};

export const eventByStart: Correction = {
  id: 'event.by-start',
  example: 'She won the [organization: Vuelta a Galicia] twice.',
  gives: 'event: Vuelta a Galicia',
  of: ['organization', 'place', 'person', 'product', 'other'],
  words: 'several',
  correct: ({ name, form, lower, capital, known }) =>
    capital(name.first) &&
    opensEvent(lower(name.first)) &&
    joinsEvent(form(name.first + 1)) &&
    name.last - name.first > 2 &&
    !known()
      ? [{ ...name, type: 'event' }]
      : null,
};
