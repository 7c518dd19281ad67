import { readRows } from '../../knowledge/compile/read-data.js';
import { inflect } from '../../language/lemma/inflect.js';
import { allPatterns } from '../../acts/pattern.js';
import cueVerbs from '../../lexicon/reporting-verbs.json' with { type: 'json' };
import type { TreebankSentence } from '../treebank.js';

/** Seen so often, a form is known. */
const KNOWN = 5;

/** Forms that training has hardly seen, which are read as the mean of forms of their kind that it knows. */
export interface StandIn {
  rare: readonly string[];
  like: readonly string[];
}

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
  const standIns = [...kindsOfNames(), ...kindsOfVerbForms()].map((forms) => {
    const words = [...new Set(forms)].sort();
    return {
      rare: words.filter((form) => (counts.get(form.toLowerCase()) ?? 0) < KNOWN),
      like: words.filter((form) => (counts.get(form) ?? 0) >= KNOWN),
    };
  });
  return standIns.filter(({ like }) => like.length > 0);
}

/** Countries, their adjectives, their people and their capitals. */
function kindsOfNames(): string[][] {
  const rows = readRows('countries');
  const column = (n: number) =>
    rows.flatMap((row) => (row[n] ?? '').split('|')).filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form));
  const demonyms = column(4);
  return [
    column(3),
    demonyms.filter((form) => !form.endsWith('s')),
    demonyms.filter((form) => form.endsWith('s')),
    column(5),
  ];
}

/** Verbs of saying and of acts, those that are event nouns too left out where the form is the same, form by form. */
function kindsOfVerbForms(): string[][] {
  const nouns = new Set(
    allPatterns()
      .filter(({ kind }) => kind === 'noun')
      .map(({ trigger }) => trigger),
  );
  const acts = allPatterns()
    .filter(({ kind }) => kind === 'verb')
    .map(({ trigger }) => trigger);
  const forms = [...acts, ...Object.values(cueVerbs.classes).flat()]
    .filter((lemma) => /^[a-z]+$/.test(lemma))
    .map(inflect);
  const verbsAlone = forms.filter(({ base }) => !nouns.has(base));
  return [
    verbsAlone.map(({ base }) => base),
    verbsAlone.map(({ third }) => third),
    forms.map(({ past }) => past),
    forms.map(({ participle }) => participle),
  ];
}
