import {
  endsFullName,
  isCalledByField,
  leavesShortName,
  namesChamber,
  opensQualifiedBody,
  statesPurpose,
} from '../../../lexicon/body-forms.js';
import { closesQuotation, opensQuotation } from '../../../grammar/marks.js';
import { marksCompany } from '../../../lexicon/body-names.js';
import { isHeadInSmall } from '../../recognise/propose/bodies.js';
import { definedAfter } from '../../recognise/complete/definitions.js';
import { only, type BodyForm, type NamedBodies } from './named-bodies.js';
import type { SameBodyRule, SamePair } from './rule.js';

// Names of one body that the words themselves give away.

const FEWEST_IN_FULL = 3;

export const inBrackets: SameBodyRule = {
  id: 'same-body.in-brackets',
  example: 'The [Lobata River Cleaning Union] ([Otso Kala]) met.',
  *find({ context, forms, startingAt }): Iterable<SamePair> {
    const { forms: tokens } = context.segmentation.tokens;
    for (const { body } of forms)
      for (const { first, last } of body.mentions) {
        if (tokens[last] !== '(' || last - first < FEWEST_IN_FULL) continue;
        const opening = opensQuotation(tokens[last + 1] ?? '') ? last + 2 : last + 1;
        const other = startingAt.get(opening);
        if (!other) continue;
        const end = other.mention.last;
        if (tokens[closesQuotation(tokens[end] ?? '') ? end + 1 : end] === ')') yield [other.body, body];
      }
  },
};

export const otherName: SameBodyRule = {
  id: 'same-body.other-name',
  example: 'The [Lobata River Union], also known as [Otso Kala], met.',
  *find({ context, forms, startingAt }): Iterable<SamePair> {
    const { forms: tokens } = context.segmentation.tokens;
    for (const { body } of forms)
      for (const { last } of body.mentions) {
        if (tokens[last] !== ',') continue;
        const other = startingAt.get(definedAfter(tokens, last));
        if (other) yield [other.body, body];
      }
  },
};

type Words = readonly string[];

/** Names that are a part of one other name of the text alone. */
function* partsOf(
  { forms, written }: NamedBodies,
  partsOfName: (words: Words) => Iterable<Words>,
): Iterable<SamePair> {
  const owners = new Map<string, Set<BodyForm['body']>>();
  for (const { body, words } of forms)
    for (const part of partsOfName(words)) {
      const key = part.join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(body));
    }
  for (const [part, bodies] of owners) {
    const full = only(bodies);
    for (const { body } of written.get(part) ?? []) if (full && !body.entry) yield [body, full];
  }
}

export const withoutQualifier: SameBodyRule = {
  id: 'same-body.without-qualifier',
  example: 'The [National Tea Growing Council] met. Members of the [Tea Growing Council] agreed.',
  find: (bodies) =>
    partsOf(bodies, (words) =>
      words.length > 2 && opensQualifiedBody(words[0]!) ? [words.slice(1)] : [],
    ),
};

export const withoutPurpose: SameBodyRule = {
  id: 'same-body.without-purpose',
  example: 'The [Lobata Coalition to Save the Rivers] met. The [Lobata Coalition] agreed.',
  find: (bodies) =>
    partsOf(bodies, (words) => {
      const at = words.findIndex(statesPurpose);
      return at > 1 ? [words.slice(0, at)] : [];
    }),
};

export const withoutLastWord: SameBodyRule = {
  id: 'same-body.without-last-word',
  example: 'The [Lobata Tea Group International] grew. [Lobata Tea] agreed.',
  find: (bodies) =>
    partsOf(bodies, function* (words) {
      let end = words.length;
      while (end > 1 && isLeftOut(words[end - 1]!, words[end - 2]!)) yield words.slice(0, --end);
    }),
};

/** `Party` of `Karuna Party`, `, Inc.`; but not `Bank` of `Union Bank`, which a union may have. */
const isLeftOut = (word: string, before: string) =>
  word === ',' ||
  marksCompany(word) ||
  endsFullName(word) ||
  (leavesShortName(word) && !isHeadInSmall(before));

export const fieldAlone: SameBodyRule = {
  id: 'same-body.field-alone',
  example: 'The [Department of the Treasury] agreed. A clerk of [Treasury] did not.',
  find: (bodies) =>
    partsOf(bodies, (words) => {
      const of = words.indexOf('of');
      const isNamed = of > 0 && isCalledByField(words[of - 1]!);
      return isNamed ? [words.slice(words[of + 1] === 'the' ? of + 2 : of + 1)] : [];
    }),
};

export const chamber: SameBodyRule = {
  id: 'same-body.chamber',
  example: 'The [House of Elders] met. Members of the [House] agreed.',
  find: (bodies) =>
    partsOf(bodies, (words) => {
      const of = words.indexOf('of');
      return of > 0 && namesChamber(words[of - 1]!) ? [words.slice(of - 1, of)] : [];
    }),
};
