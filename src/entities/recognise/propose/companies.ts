import { isKindBeforeBody, standsBeforeCompany } from '../../../lexicon/body-names.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isNoName } from '../../../lexicon/person-names.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, isPlainCapital, nameRunEnd } from '../capitals.js';
import {
  endsCompany,
  isLegalFormInSmall,
  isWordOrLegalForm,
  opensForeignBody,
} from '../../../lexicon/body-forms.js';
import { startsUpper } from '../../../scan/letters.js';

const LONGEST = 7;

/**
 * Companies by their legal form, `Krauss & Sohn GmbH`, by `&` between capitals, `Marks & Spencer`, and bodies
 * whose kind stands first, `Banco Rioja`, `the bank Rioja`.
 */
export function recogniseCompanies({
  segmentation: { tokens, sentences },
  knowledge,
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  const add = (first: number, last: number, confidence: number) =>
    found.push(
      nameAt(first, last, 'organization', {
        rule: 'organization.company',
        source: 'knowledge',
        confidence,
      }),
    );
  for (const { first, last } of sentences) {
    for (let i = first + 1; i < last; i++) {
      if (opensForeignBody(tokens.lowers[i - 1]!) && isWord(forms[i - 1]) && isWord(forms[i])) {
        const end = nameRunEnd(tokens, i, last, LONGEST);
        add(i - 1, end, 0.9);
        i = end - 1;
      } else if (legalFormEnd(forms, i) > i && !isWordOfHeadline(forms, i)) {
        let end = legalFormEnd(forms, i);
        while (end < last && isLegalForm(forms[end]!)) end++;
        const from = companyStart(forms, i, first);
        if (from < i) add(from, end, 0.95);
        i = end - 1;
      } else if (forms[i] === '&' && joinsFirm(forms, i, knowledge)) {
        let end = i + 2;
        while (end < last && isWord(forms[end]) && end - i < LONGEST) end++;
        add(companyStart(forms, i, first), end, 0.8);
      } else if (isKindBeforeBody(forms[i - 1]!) && isNameBehindKind(forms, i))
        found.push(nameAt(i, nameRunEnd(tokens, i, last, LONGEST), 'organization', BEHIND_KIND));
    }
  }
  return found;
}

const BEHIND_KIND: Evidence = { rule: 'organization.kind-before', source: 'pattern', confidence: 0.6 };

/** `the bank Nordlys`: no day, and nobody's name. */
const isNameBehindKind = (forms: readonly string[], i: number) =>
  isWord(forms[i]) &&
  /^\p{Ll}+$|^\p{Lu}\p{Ll}+$/u.test(forms[i - 2] ?? '') &&
  !isPlainCapital(forms[i]!, isNoName) &&
  !forenames().has(forms[i]!);

/** `Marks & Spencer`; `Norway & Sweden` are two. */
const joinsFirm = (forms: readonly string[], i: number, knowledge: Knowledge) =>
  isWord(forms[i - 1]) &&
  isWord(forms[i + 1]) &&
  !(isCountry(forms[i - 1]!, knowledge) && isCountry(forms[i + 1]!, knowledge));

const isCountry = (form: string, { phrases }: Knowledge) => phrases.get(form)?.entry.type === 'country';

const isLegalForm = (form: string) =>
  (startsUpper(form) && endsCompany(form.toLowerCase())) || isLegalFormInSmall(form);

/** Token behind a legal form, which may be cut at its stroke: `A` `/` `S`; the token itself where none is. */
function legalFormEnd(forms: readonly string[], i: number): number {
  if (isLegalForm(forms[i]!)) return i + 1;
  return forms[i + 1] === '/' && isLegalForm(`${forms[i]!}/${forms[i + 2] ?? ''}`) ? i + 3 : i;
}

/** `Three Dead As Bus Sinks`: a small word that is written with a capital, among others or with all. */
const isWordOfHeadline = (forms: readonly string[], i: number) =>
  isWordOrLegalForm(forms[i]!.toLowerCase()) &&
  (!isCapitals(forms[i]!) || isCapitals(forms[i - 1] ?? ''));

const isCapitals = (form: string) => form === form.toUpperCase();

const isWord = (form: string | undefined) =>
  isCapitalisedWord(form) && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(form!);

/** `(Pvt)` before `Ltd`. */
const isFormInBrackets = (forms: readonly string[], end: number) =>
  forms[end - 1] === ')' && forms[end - 3] === '(' && isLegalForm(forms[end - 2]!);

/** Where the capitals before token `end` begin; `&` joins them. */
function companyStart(forms: readonly string[], end: number, first: number): number {
  let from = end;
  while (from > first && end - from < LONGEST) {
    if (isWord(forms[from - 1])) from--;
    else if (forms[from - 1] === '&' && from - 1 > first && isWord(forms[from - 2])) from -= 2;
    else if (from === end && isFormInBrackets(forms, end)) from -= 3;
    else break;
  }
  return isPlainCapital(forms[from] ?? '', standsBeforeCompany) && from < end ? from + 1 : from;
}
