import { inflect } from '../../language/lemma/inflect.js';
import cueVerbs from '../../lexicon/reporting-verbs.json' with { type: 'json' };

/** What a cue does with its content. */
export type CueClass =
  | 'say'
  | 'claim'
  | 'promise'
  | 'request'
  | 'support'
  | 'oppose'
  | 'accuse'
  | 'thank'
  | 'deny'
  | 'ask'
  | 'warn';

/** A verb that reports, by its lemma. */
export interface CueVerb {
  lemma: string;
  cueClass: CueClass;
}

const BY_LEMMA = new Map<string, CueVerb>();
for (const [cueClass, lemmas] of Object.entries(cueVerbs.classes))
  for (const lemma of lemmas)
    if (!BY_LEMMA.has(lemma)) BY_LEMMA.set(lemma, { lemma, cueClass: cueClass as CueClass });

const BY_FORM = new Map<string, CueVerb>();
for (const verb of BY_LEMMA.values())
  for (const form of Object.values(inflect(verb.lemma)) as string[])
    if (!BY_FORM.has(form)) BY_FORM.set(form, verb);
for (const [lemma, forms] of Object.entries(cueVerbs.irregularForms))
  for (const form of forms) BY_FORM.set(form, BY_LEMMA.get(lemma)!);

/** The reporting verb a word is a form of, whatever a tagger makes of it; lower-case. */
export const verbOfForm = (form: string): CueVerb | undefined => BY_FORM.get(form);
/** The reporting verb with a lemma. */
export const verbOfLemma = (lemma: string): CueVerb | undefined => BY_LEMMA.get(lemma);

/** Whether what a cue reports may be a noun phrase: `condemned the attack`. */
export const takesObject = membership(cueVerbs.takesObject);
/** Whether it may be a clause without `that`: `said the road was closed`. */
export const takesBareClause = membership(cueVerbs.takesBareClause);
/** Whether it may be an infinitive: `vowed to rebuild`. */
export const takesInfinitive = membership(cueVerbs.takesInfinitive);
/** Whether it may be someone with an infinitive: `urged Chad to sign`. */
export const takesObjectAndInfinitive = membership(cueVerbs.takesObjectAndInfinitive);
/** Whether it says what something is: `called it "a farce"`. */
export const characterizes = membership(cueVerbs.characterizes);
/** Whether whom it is said to follows it: `told reporters`. */
export const addresses = membership(cueVerbs.addresses);
/** Whether saying it is doing it, so that its infinitive reports too: `called to express thanks`. */
export const performs = membership(cueVerbs.performs);
/** Whether its speaker may follow it: `…, said Wang`. */
export const inverts = membership(cueVerbs.inverts);

const OBJECTS_OF = new Map(Object.entries<readonly string[]>(cueVerbs.objectsOf));

/** The nouns a verb needs among its object's to report; undefined where any noun does. */
export const objectsOf = (lemma: string): readonly string[] | undefined => OBJECTS_OF.get(lemma);

function membership(lemmas: readonly string[]): (lemma: string) => boolean {
  const set = new Set(lemmas);
  return (lemma) => set.has(lemma);
}
