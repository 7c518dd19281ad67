import { inflect } from '../../language/lemma/inflect.js';
import { lazily } from '../../lazily.js';
import { REPORTING_VERBS, type CueVerb } from '../../lexicon/reporting-verbs.js';

const byForm = lazily(() => {
  const forms = new Map<string, CueVerb>();
  for (const verb of REPORTING_VERBS.values())
    for (const form of Object.values(inflect(verb.lemma)) as string[])
      if (!forms.has(form)) forms.set(form, verb);
  for (const verb of REPORTING_VERBS.values()) for (const form of verb.irregular) forms.set(form, verb);
  return forms;
});

/** All forms of reporting verbs. */
export const formsOfVerbs = (): Iterable<string> => byForm().keys();
/** The reporting verb a word is a form of, whatever a tagger makes of it; lower-case. */
export const verbOfForm = (form: string): CueVerb | undefined => byForm().get(form);
/** The reporting verb with a lemma. */
export const verbOfLemma = (lemma: string): CueVerb | undefined => REPORTING_VERBS.get(lemma);
