import type { EntityType } from '../../../analysis.js';
import { endsMeasure, opensDegree, linksLongForm } from '../../../lexicon/body-names.js';
import { endsInitiative } from '../../../lexicon/event-names.js';
import { opensAgreement } from '../../../lexicon/initiative-words.js';
import type { EntityContext } from '../../context.js';
import { fits } from './acronyms.js';
import { apposedTo, definedAfter } from './definitions.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, isParticle } from '../capitals.js';

const LONGEST = 16;

/**
 * Whole names of bodies, by the acronym behind them: `Bangladesh Garment Manufacturers and Exporters
 * Association (BGMEA)` goes as far back as its capitals spell the acronym (Schwartz and Hearst 2003), and
 * `Badan Keamanan Laut (Bakamla)` is no person.
 */
export function findLongForms(
  proposed: readonly Candidate[],
  { segmentation: { tokens, sentences } }: EntityContext,
): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const found: Candidate[] = [];
  const asked = new Set<number>();
  for (const name of proposed) {
    const acronym =
      forms[definedAfter(forms, name.last)] ?? forms[apposedTo(forms, name.last, name.last)];
    if (acronym === undefined || asked.has(name.last) || /^(?:country|group)$/.test(name.type)) continue;
    asked.add(name.last);
    const first = isInitials(acronym)
      ? startOf(forms, name.last, sentences[sentenceOf[name.last]!]!.first, acronym)
      : null;
    if (first !== null) {
      const type = typeOf(name, forms[first]!, forms[name.last - 1]!);
      found.push(nameAt(first, name.last, type, evidenceOf(type)));
    } else if (
      /^(?:person|place|product|other)$/.test(name.type) &&
      isSyllables(acronym, forms.slice(name.first, name.last))
    )
      found.push({ ...name, type: 'organization', ...evidenceOf('organization') });
  }
  return found;
}

const evidenceOf = (type: EntityType): Evidence => ({
  rule: `${type}.long-form`,
  source: 'definition',
  confidence: 0.95,
});

/** What an acronym is spelt out as is a body, if it is no degree and nothing measured. */
function typeOf({ type }: Candidate, opening: string, ending: string): EntityType {
  if (/^(?:initiative|event|product|health)$/.test(type)) return type;
  if (endsInitiative(ending.toLowerCase()) || opensAgreement(opening.toLowerCase())) return 'initiative';
  const isNoBody = opensDegree(opening.toLowerCase()) || endsMeasure(ending.toLowerCase());
  return isNoBody ? 'other' : 'organization';
}

/** `BGMEA`, `TfL`: capitals, with the small words between them or without. */
const isInitials = (acronym: string) => /^(?:[A-Z]{3,8}|[A-Z]{1,3}[a-z][A-Z]{1,3})$/.test(acronym);

/** Token at which words begin whose capitals are the letters of the acronym; null where none do. */
function startOf(forms: readonly string[], end: number, from: number, acronym: string): number | null {
  const isMixed = /[a-z]/.test(acronym);
  let letters = '';
  for (let i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
    const form = forms[i]!;
    if (isCapitalisedWord(form))
      letters = form.replace(/(?<=[^-])[^-]+/g, '').replace(/-/g, '') + letters;
    else if (!linksLongForm(form) && !isParticle(form)) return null;
    else if (isMixed) letters = form[0]! + letters;
    if (letters.length === acronym.length)
      return letters === acronym && isCapitalisedWord(form) ? i : null;
  }
  return null;
}

/** `Bakamla` of `Badan Keamanan Laut`: letters of several words; not `Alex` of `Alexander`. */
const isSyllables = (acronym: string, words: readonly string[]) =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(acronym) &&
  words.length > 1 &&
  acronym.slice(0, 3) !== words[0]!.slice(0, 3) &&
  fits(acronym, words);
