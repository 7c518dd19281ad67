import type { Gender } from './gender.js';
import { kind } from './word-kind.js';

/** What a pronoun of the third person can stand for: one person, one thing, several. */
export type PronounClass = 'person' | 'it' | 'they';
export type PronounCase = 'nominative' | 'accusative' | 'possessive' | 'reflexive';

export interface Pronoun {
  class: PronounClass;
  gender: Gender | null;
  case: PronounCase;
}

type Row = [form: string, of: PronounClass, case_: PronounCase, gender?: Gender];

/** `her` is read by its tag: see `Place.role`. */
const ROWS: readonly Row[] = [
  ['he', 'person', 'nominative', 'masculine'],
  ['him', 'person', 'accusative', 'masculine'],
  ['his', 'person', 'possessive', 'masculine'],
  ['himself', 'person', 'reflexive', 'masculine'],
  ['she', 'person', 'nominative', 'feminine'],
  ['her', 'person', 'possessive', 'feminine'],
  ['hers', 'person', 'possessive', 'feminine'],
  ['herself', 'person', 'reflexive', 'feminine'],
  ['it', 'it', 'nominative'],
  ['its', 'it', 'possessive'],
  ['itself', 'it', 'reflexive'],
  ['they', 'they', 'nominative'],
  ['them', 'they', 'accusative'],
  ['their', 'they', 'possessive'],
  ['theirs', 'they', 'possessive'],
  ['themselves', 'they', 'reflexive'],
];

const BY_FORM = new Map<string, Pronoun>(
  ROWS.map(([form, of, case_, gender]) => [form, { class: of, gender: gender ?? null, case: case_ }]),
);

/** The pronoun of the third person that a word is, in small or capital letters. */
export const pronounOf = (form: string): Pronoun | undefined =>
  form.length > 10 ? undefined : BY_FORM.get(form.toLowerCase());

const FIRST = new Map<string, 'one' | 'several'>([
  ['i', 'one'],
  ['me', 'one'],
  ['my', 'one'],
  ['mine', 'one'],
  ['myself', 'one'],
  ['we', 'several'],
  ['us', 'several'],
  ['our', 'several'],
  ['ours', 'several'],
  ['ourselves', 'several'],
]);

/** Whether a word is `I` or `we` in any form; `US` is neither. */
export const firstPersonOf = (form: string): 'one' | 'several' | undefined =>
  form === 'US' ? undefined : FIRST.get(form.toLowerCase());

/** Pronouns that may be a party of an act, and whose they are. */
export const standsForParty = kind('both agreed', [
  ...['he', 'she', 'they', 'it', 'we', 'i', 'him', 'her', 'them', 'us', 'me', 'his'],
  ...['their', 'its', 'our', 'my', 'both', 'who'],
]);

/** Pronouns for nobody at all. */
export const isNobody = kind('nobody agreed', ['nobody', 'none', 'noone', 'no-one']);

/** Pronouns of several who were named. */
export const isOfSeveral = kind('they agreed', [...['they', 'them', 'their']]);

/** Pronouns of those who write or speak. */
export const isOfUs = kind('we agreed', [...['we', 'us', 'our']]);

/** Pronouns of what was told before. */
export const pointsBack = kind('denied this', ['this', 'that', 'these', 'those']);
