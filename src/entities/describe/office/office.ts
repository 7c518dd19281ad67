import { isEnvoyNoun } from '../../../lexicon/office-phrases.js';
import {
  isAnyMan,
  isOfCase,
  servesSuperior,
  studiesCountry,
  teachesLanguage,
} from '../../../lexicon/office-holders.js';
import { classOfHeadNoun, type RoleClass } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import type { ToldCountry } from './title.js';
import { isEmployer } from '../country/employer.js';
import { countryOfMention } from '../country/of-mention.js';
import { LetterPattern } from '../../../scan/letter-pattern.js';
import { rememberWord } from '../../../remember.js';

/** The country that a mention tells, with the words. */
export function told(context: EntityContext, mention: Candidate | undefined): ToldCountry | null {
  const country = mention ? countryOfMention(context, mention) : null;
  return country ? { country, first: mention!.first, last: mention!.last } : null;
}

/** `Norwegian-American`, `Afghan-born`: who is of two nations, or has left one, is not told to be of it. */
export const isHyphened = ({ segmentation, at }: NamedText, { first, last }: Candidate): boolean => {
  const { forms } = segmentation.tokens;
  const isNation = (i: number) => at.get(i)?.kind === 'demonym';
  if (forms[last] === '-') return forms[last + 1] === 'born' || isNation(last + 1);
  return forms[first - 1] === '-' && isNation(first - 2);
};

/** The country of the nation or body before an office, unless it is one of two nations. */
export const toldByOwner = (context: NamedText, owner: Candidate | undefined): ToldCountry | null =>
  owner && isHyphened(context, owner) ? null : told(context, owner);

/** Longest title in tokens. */
export const LONGEST_TITLE = 18;

const OCCUPATION = new LetterPattern(
  String.raw`^(?:\p{L}{3,}(?:ologist|ician|icist|ographer|onomer|woman|holder)|\p{Ll}{3,}man)s?$`,
);
/** What follows an office not yet taken up: `prime minister-designate`. */
export const isDesignated = (form: string): boolean => form === 'designate' || form === 'elect';

/** Whether a word, or the last part of a hyphened word, names an office or occupation. */
export const isOffice = rememberWord((word): boolean => {
  if (classOfHeadNoun(word) !== undefined || (OCCUPATION.test(word) && !isAnyMan(word))) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return false;
  const tail = word.slice(hyphen + 1);
  return classOfHeadNoun(isDesignated(tail) ? word.slice(0, hyphen) : tail) !== undefined;
});

export const hasOffice = (forms: readonly string[], start: number, end: number): boolean => {
  const isOfBuilding = (i: number) => i > start + 1 && forms[i - 1] === 'of';
  for (let i = start; i < end; i++) if (isOffice(forms[i]!) && !isOfBuilding(i)) return true;
  return false;
};

/**
 * The country that a body or place tells of who holds an office of it, or is of it; an employer tells none.
 */
export const toldOfHolder = (context: EntityContext, mention: Candidate): ToldCountry | null =>
  isEmployer(context, mention) ? null : told(context, mention);

/**
 * Country of a country, demonym or body named inside a title; not where an envoy is sent, `ambassador to
 * Chile`, nor behind an international body, `WHO spokesman in Beijing`, nor of an employer, `professor at the
 * University of Oslo`.
 */
export function countryIn(context: NamedText, start: number, end: number): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  if (isOfCase(forms[start]!.toLowerCase()) || isStudied(forms, context.at, start, end)) return null;
  const isGovernor = forms.slice(start, end).some((form) => form.toLowerCase() === 'governor');
  let isElsewhere = false;
  for (let i = start; i < end; i++) {
    if (isSentAt(forms, i)) return null;
    if (forms[i] === 'for' && i > start && opensMatter(forms, i, context.at)) isElsewhere = true;
    if (forms[i] === ',' && isOffice(forms[context.at.get(i + 1)?.last ?? i + 1] ?? ''))
      isElsewhere = false;
    const mention = isElsewhere ? undefined : nationAt(context, i);
    if (!mention || isNobodysOrigin(context, mention)) continue;
    if (mention.entry?.subtype === 'igo') return null;
    const found = isGovernor ? told(context, mention) : toldOfHolder(context, mention);
    if (found) return found;
  }
  return null;
}

/** What is named at a token; of `ex-Bolivian minister` the nationality, which is no word of its own there. */
function nationAt({ at, segmentation, knowledge }: NamedText, i: number): Candidate | undefined {
  const form = segmentation.tokens.forms[i]!;
  if (at.has(i) || !/^ex-\p{Lu}/iu.test(form)) return at.get(i);
  const phrase = knowledge.phrases.get(form.slice('ex-'.length));
  if (phrase?.kind !== 'demonym') return undefined;
  return { ...nameAt(i, i + 1, 'country', BEHIND_EX), kind: 'demonym', entry: phrase.entry };
}

const BEHIND_EX: Evidence = { rule: 'country.behind-ex', source: 'knowledge', confidence: 0.9 };

/** A person, a language, `English teacher`, or one of two nations. */
const isNobodysOrigin = (context: NamedText, mention: Candidate) =>
  mention.type === 'person' ||
  (mention.type === 'group' && teachesLanguage(context.segmentation.tokens.forms[mention.last] ?? '')) ||
  isHyphened(context, mention);

/** Whether it follows where an envoy is sent: `ambassador to Chile`, `envoy for Syria`. */
const isSentAt = (forms: readonly string[], i: number) =>
  (forms[i] === 'to' && !servesSuperior((forms[i - 1] ?? '').toLowerCase())) ||
  (/^(?:for|with)$/.test(forms[i]!) && isEnvoyNoun((forms[i - 1] ?? '').toLowerCase()));

/** `director for Iran`: what an office deals with; who speaks or plays for a country is of it. */
const opensMatter = (forms: readonly string[], of: number, at: NamesByToken): boolean =>
  at.get(forms[of + 1] === 'the' ? of + 2 : of + 1)?.type === 'country' &&
  !REPRESENTS.has(classOfHeadNoun(forms[of - 1]!));

const REPRESENTS: ReadonlySet<RoleClass | undefined> = new Set<RoleClass | undefined>([
  ...(['spokesperson', 'athlete', 'candidate', 'legislator'] as const),
]);

/**
 * `chief UK economist`, `Iran correspondent for the Times`: a country by its name, not as somebody's
 * nationality, `US economist`.
 */
function isStudied(forms: readonly string[], at: NamesByToken, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (!studiesCountry(forms[i]!.toLowerCase())) continue;
    const before = at.get(i - 1);
    const isNamed = before?.type === 'country' && before.kind === 'name';
    return isNamed && (before.first > start || i + 1 < end || !/^[A-Z.]+$/.test(forms[i - 1]!));
  }
  return false;
}

export const textOf = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/g, ' ');
