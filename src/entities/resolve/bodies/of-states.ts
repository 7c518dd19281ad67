import { isSharedBody } from '../../../knowledge/ambiguous.js';
import { namesChamber } from '../../../lexicon/body-forms.js';
import { linksLongForm } from '../../../lexicon/body-names.js';
import { bodyOfState } from '../../recognise/body-of-state.js';
import { isHeadOfBody } from '../../recognise/propose/bodies.js';
import { only, type BodyForm, type NamedBodies } from './named-bodies.js';
import type { SameBodyRule, SamePair } from './rule.js';

// Bodies of a state that a text names with and without it.

/** One form of a body's name without its state. */
interface StateForm {
  form: BodyForm;
  /** In small letters. */
  words: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** `116th` of the `116th Congress`; empty where none is said. */
  number: string;
}

const IN_ORDER = /^\d+(?:st|nd|rd|th)$/;

const STATE_FORMS = new WeakMap<NamedBodies, readonly StateForm[]>();

/** Read once, for all rules. */
function stateForms(bodies: NamedBodies): readonly StateForm[] {
  let known = STATE_FORMS.get(bodies);
  if (!known) STATE_FORMS.set(bodies, (known = [...readStateForms(bodies)]));
  return known;
}

function* readStateForms(bodies: NamedBodies): Iterable<StateForm> {
  const { segmentation, knowledge } = bodies.context;
  const { forms } = segmentation.tokens;
  for (const form of bodies.forms) {
    const { mention, words, body } = form;
    const number = IN_ORDER.test(words[0]!) ? words[0]! : '';
    const first = mention.last - words.length + (number ? 1 : 0);
    const found = bodyOfState(forms, { first, last: mention.last }, knowledge, undefined, 1);
    if (found) {
      const own = forms.slice(...found.words).map((word) => word.toLowerCase());
      yield { form, words: own, country: found.country, number };
    } else if (body.entry?.country) yield { form, words, country: body.entry.country, number };
  }
}

function group<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const others = groups.get(key);
    if (others) others.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

export const stateInOtherWords: SameBodyRule = {
  id: 'same-body.state-in-other-words',
  example: 'The [Polish Tea Inspectorate] met. The [Tea Inspectorate of Poland] agreed.',
  *find(bodies): Iterable<SamePair> {
    const groups = group(stateForms(bodies), ({ words, country }) => `${country} ${words.join(' ')}`);
    for (const all of groups.values()) {
      if (new Set(all.map(({ number }) => number).filter(Boolean)).size > 1) continue;
      const known = all.find(({ form }) => form.body.entry) ?? all[0]!;
      for (const { form } of all) yield [form.body, known.form.body];
    }
  },
};

export const withoutState: SameBodyRule = {
  id: 'same-body.without-state',
  example: 'The [Polish Senate] met on Monday. Members of [Senate] agreed.',
  *find(bodies): Iterable<SamePair> {
    const { forms } = bodies.context.segmentation.tokens;
    const { phrases } = bodies.context.knowledge;
    const named = group(stateForms(bodies), ({ words }) => words.join(' '));
    for (const { body, mention, words } of bodies.forms) {
      const full = only((named.get(words.join(' ')) ?? []).map(({ form }) => form.body));
      if (!full || body.entry || full.mentions[0]!.first > mention.first) continue;
      const written = forms.slice(mention.last - words.length, mention.last).join(' ');
      const isFree = !phrases.get(written) || isSharedBody(written);
      const isBody = words.length > 1 || isHeadOfBody(written) || namesChamber(words[0]!);
      if (isFree && isBody) yield [body, full];
    }
  },
};

/** Fewest letters of an acronym that nothing but the name itself explains. */
const FEWEST = 3;

export const initials: SameBodyRule = {
  id: 'same-body.initials-without-state',
  example: 'The [Polish Commission on River Dams] met. The [CRD] agreed.',
  *find(bodies): Iterable<SamePair> {
    const { forms } = bodies.context.segmentation.tokens;
    const named = group(stateForms(bodies), ({ words }) => initialsOf(words));
    for (const { body, mention, words } of bodies.forms) {
      const acronym = forms[mention.last - 1]!;
      if (body.entry || words.length > 1 || acronym.length < FEWEST) continue;
      if (acronym !== acronym.toUpperCase()) continue;
      const full = only((named.get(words[0]!) ?? []).map(({ form }) => form.body));
      if (full) yield [body, full];
    }
  },
};

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !linksLongForm(word))
    .map((word) => word[0])
    .join('');
