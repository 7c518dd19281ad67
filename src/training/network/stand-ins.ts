import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inflect } from '../../language/lemma/inflect.js';
import type { TreebankSentence } from '../treebank.js';

/** All that training takes besides its corpora; no knowledge, pattern or lexicon of the program is asked. */
const KINDS = 'src/training/network/data/stand-ins.yaml';
/** Seen so often, a form is known. */
const KNOWN = 5;

/** Forms that training has hardly seen, which are read as the mean of forms of their kind that it knows. */
export interface StandIn {
  rare: readonly string[];
  like: readonly string[];
}

/** Words of each kind, as the file lists them; of verbs the base form. */
type Kind = 'countries' | 'demonyms' | 'peoples' | 'capitals' | 'verbs' | 'verbsAndNouns';

/** Kinds of forms that the news is full of and a treebank has few of. */
export function findStandIns(sentences: readonly TreebankSentence[]): StandIn[] {
  const counts = new Map<string, number>();
  for (const { forms } of sentences) {
    for (const form of forms) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
      const lower = form.toLowerCase();
      if (lower !== form) counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const standIns = readKinds().map((forms) => {
    const words = [...new Set(forms)].sort();
    return {
      rare: words.filter((form) => (counts.get(form.toLowerCase()) ?? 0) < KNOWN),
      like: words.filter((form) => (counts.get(form) ?? 0) >= KNOWN),
    };
  });
  return standIns.filter(({ like }) => like.length > 0);
}

/** Forms of each kind; those of verbs apart, form by form, without those that may be nouns. */
export function readKinds(): string[][] {
  const file = parse(readFileSync(KINDS, 'utf8')) as Record<Kind, string>;
  const words = (kind: Kind) => file[kind].split(/\s+/);
  const verbsAlone = words('verbs').map(inflect);
  const verbs = [...verbsAlone, ...words('verbsAndNouns').map(inflect)];
  return [
    words('countries'),
    words('demonyms'),
    words('peoples'),
    words('capitals'),
    verbsAlone.map(({ base }) => base),
    verbsAlone.map(({ third }) => third),
    verbs.map(({ past }) => past),
    verbs.map(({ participle }) => participle),
  ];
}
