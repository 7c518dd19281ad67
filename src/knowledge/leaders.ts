import { readTextAsset } from '../assets.js';

interface Leaders {
  /** Country (alpha-2) by whole name. */
  names: ReadonlyMap<string, string>;
  /** Country by the first or last word of a name; null where leaders of several countries share it. */
  words: ReadonlyMap<string, string | null>;
}

let leaders: Leaders | undefined;

function load(): Leaders {
  if (leaders) return leaders;
  const names = new Map<string, string>();
  const words = new Map<string, string | null>();
  for (const line of fold(readTextAsset('leaders.tsv')).split('\n')) {
    const [country = '', list = ''] = line.split('\t');
    for (const name of list.split('|')) {
      names.set(name, country);
      const space = name.indexOf(' ');
      if (space > 0) setWord(words, name.slice(0, space), country);
      setWord(words, name.slice(name.lastIndexOf(' ') + 1), country);
    }
  }
  return (leaders = { names, words });
}

function setWord(words: Map<string, string | null>, word: string, country: string): void {
  words.set(word, (words.get(word) ?? country) === country ? country : null);
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Country (alpha-2) of a leader by this name as newspapers write it, or null. */
export const countryOfLeader = (name: string): string | null => load().names.get(fold(name)) ?? null;

/** Country of the leaders a lone surname may stand for; null when there are none or of several countries. */
export const countryOfSurname = (surname: string): string | null =>
  load().words.get(fold(surname)) ?? null;

let ids: ReadonlyMap<string, string> | undefined;

/** Wikidata id of a leader by this name as newspapers write it, or null. */
export function wikidataOfLeader(name: string): string | null {
  ids ??= new Map(
    fold(readTextAsset('leader-ids.tsv'))
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  return ids.get(fold(name)) ?? null;
}
