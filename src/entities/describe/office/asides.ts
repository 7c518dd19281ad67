import {
  isCopula,
  leadsToOffice,
  opensNickname,
  standsBehindName,
} from '../../../lexicon/office-phrases.js';
import { servesAs } from '../../../lexicon/office-holders.js';
import type { NamesByToken } from '../names-by-token.js';

/** What may stand between a name and its office. */
export interface Aside {
  id: string;
  /** A name in brackets, an aside, and the office behind it. */
  example: string;
  /** Token after the aside that begins at token `i`; `i` where none does. */
  end(forms: readonly string[], i: number, last: number, at: NamesByToken): number;
}

export const ASIDES: readonly Aside[] = [
  {
    id: 'aside.place',
    example: '[Ann Roe] of Spain, the foreign minister, arrived.',
    end(forms, i, _, at) {
      if (forms[i] !== 'of' && forms[i] !== 'from') return i;
      const place = at.get(forms[i + 1] === 'the' ? i + 2 : i + 1);
      return place && place.type !== 'person' ? place.last : i;
    },
  },
  {
    id: 'aside.age-or-degree',
    example: '[Ann Roe], 40, the foreign minister, arrived.',
    end(forms, i) {
      const word = forms[i + 1] ?? '';
      if (forms[i] !== ',' || !(isAge(word) || standsBehindName(word.toLowerCase()))) return i;
      if (forms[i + 2] === ',') return i + 2;
      return forms[i + 3] === ',' ? i + 3 : i;
    },
  },
  {
    id: 'aside.also-known',
    example: '[Ann Roe], also known as the iron hand, the foreign minister, arrived.',
    end: (forms, i, last) =>
      forms[i] === ',' && forms[i + 1] === 'also' && forms[i + 2] === 'known'
        ? closing(forms, i + 3, last, ',')
        : i,
  },
  {
    id: 'aside.nickname',
    example: '[Ann Roe], nicknamed the iron hand, the foreign minister, arrived.',
    end: (forms, i, last) =>
      forms[i] === ',' && opensNickname(forms[i + 1] ?? '') ? closing(forms, i + 2, last, ',') : i,
  },
  {
    id: 'aside.who-clause',
    example: '[Ann Roe], who came from Spain, is the foreign minister.',
    end(forms, i, last) {
      const verb = forms[i + 2] ?? '';
      const isOwnOffice = isCopula(verb) || (servesAs(verb) && forms[i + 3] === 'as');
      if (forms[i] !== ',' || forms[i + 1] !== 'who' || isOwnOffice) return i;
      const close = closing(forms, i + 2, last, ',');
      return close < last && leadsToOffice(forms[close + 1] ?? '') ? close : i;
    },
  },
  {
    id: 'aside.brackets',
    example: '[Ann Roe] (born 1950), the foreign minister, arrived.',
    end(forms, i, last) {
      const close = forms[i] === '(' ? closing(forms, i, last, ')') : last;
      return close < last ? close + 1 : i;
    },
  },
];

/** Token after all asides from token `from` on: `of Spain`, `, 40,`, `(born 1950)`. */
export function afterAsides(
  forms: readonly string[],
  from: number,
  last: number,
  at: NamesByToken,
): number {
  for (let i = from; ;) {
    const next = nextEnd(forms, i, last, at);
    if (next === i) return i;
    i = next;
  }
}

function nextEnd(forms: readonly string[], i: number, last: number, at: NamesByToken): number {
  for (const aside of ASIDES) {
    const end = aside.end(forms, i, last, at);
    if (end !== i) return end;
  }
  return i;
}

const isAge = (form: string) => /^\d{1,3}$/.test(form);

function closing(forms: readonly string[], from: number, last: number, mark: string): number {
  let i = from;
  while (i < last && forms[i] !== mark) i++;
  return i;
}
