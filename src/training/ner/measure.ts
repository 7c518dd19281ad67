import {
  begins,
  inside,
  LABELS,
  NAME_TYPES,
  typeOf,
  type NameType,
} from '../../entities/recognise/propose/model/labels.js';
import type { NerModel } from '../../entities/recognise/propose/model/ner-model.js';
import { readText } from '../../entities/recognise/propose/model/reading.js';
import { tagNames } from '../../entities/recognise/propose/model/tag-names.js';
import type { NerDocument } from './examples.js';

const CLASSES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
const COARSE: Partial<Record<NameType, string>> = {
  person: 'PER',
  country: 'LOC',
  place: 'LOC',
  organization: 'ORG',
};

interface Tally {
  gold: number;
  found: number;
  right: number;
}

/**
 * F1 of names, exact span, per coarse and own type; a line for the log. Where the gold leaves the type open,
 * any allowed one is right.
 */
export function measure(documents: readonly NerDocument[], model: NerModel): string {
  const tallies = new Map<string, Tally>();
  const tally = (type: string) => {
    let known = tallies.get(type);
    if (!known) tallies.set(type, (known = { gold: 0, found: 0, right: 0 }));
    return known;
  };
  for (const { segmentation, allowed } of documents) {
    const found = tagNames(readText(segmentation, model.lists), model);
    const gold = goldNames(allowed);
    const byPlace = new Map(gold.map((name) => [`${name.first} ${name.last}`, name.types]));
    for (const { types } of gold) for (const name of namesOf(types)) tally(name).gold++;
    for (const { first, last, type } of found) {
      const types = byPlace.get(`${first} ${last}`);
      for (const name of namesOf([NAME_TYPES[type]!])) tally(name).found++;
      if (types?.some((t) => coarse(t) === coarse(NAME_TYPES[type]!)))
        for (const name of namesOf(types))
          if (name === coarse(NAME_TYPES[type]!) || name === 'all' || name === NAME_TYPES[type])
            tally(name).right++;
    }
  }
  const f1 = (name: string) => {
    const { gold, found, right } = tally(name);
    return gold + found === 0 ? 0 : (200 * right) / (gold + found);
  };
  return ['all', ...CLASSES, ...NAME_TYPES].map((name) => `${name} ${f1(name).toFixed(1)}`).join('  ');
}

const coarse = (type: NameType) => COARSE[type] ?? 'MISC';

function namesOf(types: readonly NameType[]): string[] {
  const own = coarse(types[0]!);
  return [...(own === 'MISC' ? [] : ['all']), own, ...(types.length === 1 ? types : [])];
}

/** Names of the gold: runs of words whose labels are all names, and may go on from one to the next. */
function goldNames(allowed: Int32Array): { first: number; last: number; types: NameType[] }[] {
  const names = [];
  for (let i = 0; i < allowed.length; i++) {
    const labels = labelsIn(allowed[i]!);
    if (!labels.some(begins)) continue;
    const types = labels.filter(begins).map(typeOf);
    const rest = types.reduce((bits, type) => bits | (1 << inside(type)), allowed[i]! & 1);
    let last = i + 1;
    while (last < allowed.length && allowed[last] === rest) last++;
    names.push({ first: i, last, types: types.map((type) => NAME_TYPES[type]!) });
    i = last - 1;
  }
  return names;
}

const labelsIn = (bits: number) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => bits & (1 << label));
