import { readTextAsset } from '../assets.js';
import type { KnowledgeEntry } from './entry.js';

interface OtherPlace {
  entry: KnowledgeEntry;
  /** Words that give the other place away. */
  clues: ReadonlySet<string>;
}

interface Ambiguous {
  people: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  places: ReadonlyMap<string, OtherPlace>;
}

let ambiguous: Ambiguous | undefined;

function load(): Ambiguous {
  if (ambiguous) return ambiguous;
  const people = new Set<string>();
  const bodies = new Set<string>();
  const places = new Map<string, OtherPlace>();
  for (const line of readTextAsset('ambiguous.tsv').split('\n')) {
    const [word = '', type, country = '', clues = ''] = line.split('\t');
    if (type === 'person') people.add(word);
    else if (type === 'body') bodies.add(word);
    else
      places.set(word, {
        entry: { name: word, type: 'place', subtype: 'region', country },
        clues: new Set(clues.split('|')),
      });
  }
  return (ambiguous = { people, bodies, places });
}

/** Whether a known name is also a forename or surname. */
export const isAlsoPerson = (word: string): boolean => load().people.has(word);

/** Whether bodies of many countries have this name: Senate, Labour Party. */
export const isSharedBody = (name: string): boolean => load().bodies.has(name);

/** Whether a known name is also that of a place in another country: Georgia. */
export const isAlsoPlace = (word: string): boolean => load().places.has(word);

/** What was found for the words of a text, which are asked for with every body named for such a place. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, KnowledgeEntry>>();

/** The places of a text that are not the best known ones of their name, by name: Georgia beside Atlanta. */
export function otherPlaces(forms: readonly string[]): ReadonlyMap<string, KnowledgeEntry> {
  const before = known.get(forms);
  if (before) return before;
  const { places } = load();
  const found = new Map<string, KnowledgeEntry>();
  for (const [word, { entry, clues }] of places)
    if (forms.includes(word) && forms.some((form) => clues.has(form))) found.set(word, entry);
  known.set(forms, found);
  return found;
}
