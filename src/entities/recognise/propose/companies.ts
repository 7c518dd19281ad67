import { isKindBeforeBody, standsBeforeCompany } from '../../../lexicon/body-names.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isNoName } from '../../../lexicon/person-names.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, isPlainCapital, nameRunEnd } from '../capitals.js';
import {
  endsCompany,
  isFirmOfPartners,
  isLegalFormInSmall,
  isPartnerInFirm,
  standsBehindComma,
  isWordOrLegalForm,
  opensForeignBody,
} from '../../../lexicon/body-forms.js';
import { startsUpper } from '../../../scan/letters.js';
import { isInTrade } from '../../../lexicon/trades.js';
import { isKnownSurname } from '../known-surname.js';

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
        const from = companyStart({ forms, knowledge }, i, first);
        if (from < i) add(from, end, 0.95);
        i = end - 1;
      } else if (forms[i] === '&' && joinsFirm(forms, i, knowledge)) {
        let end = i + 2;
        while (end < last && isWord(forms[end]) && end - i < LONGEST) end++;
        add(companyStart({ forms, knowledge }, i, first), end, 0.8);
      } else if (
        (isKindBeforeBody(forms[i - 1]!) && isNameBehindKind(forms, i)) ||
        (isInTrade(forms[i - 1]!) && isAcronym(forms[i]!))
      )
        found.push(nameAt(i, nameRunEnd(tokens, i, last, LONGEST), 'organization', BEHIND_KIND));
    }
  }
  return found;
}

const BEHIND_KIND: Evidence = { rule: 'organization.kind-before', source: 'pattern', confidence: 0.6 };

/** `the miner SQM`; of people capitals are no names. */
const isAcronym = (form: string) => /^\p{Lu}{3,5}$/u.test(form);

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
  (startsUpper(form) && endsCompany(form.toLowerCase())) || isLegalFormInSmall(form.replace(/\.$/, ''));

/**
 * Token behind a legal form, which may be cut at its stroke, `A` `/` `S`, or go on, `S.A. de C.V.`; the
 * token itself where none is.
 */
function legalFormEnd(forms: readonly string[], i: number): number {
  if (isLegalForm(forms[i]!)) return forms[i + 1] === 'de' && forms[i + 2] === 'C.V.' ? i + 3 : i + 1;
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

/** `Acme, Inc.` */
const isFormBehindComma = (forms: readonly string[], end: number) =>
  forms[end - 1] === ',' &&
  isWord(forms[end - 2]) &&
  !isLegalForm(forms[end - 2]!) &&
  standsBehindComma(forms[end]!.toLowerCase());

interface Text {
  forms: readonly string[];
  knowledge: Knowledge;
}

/**
 * Whether `and` at a token joins two names into that of a firm, whose legal form is at token `end`: `Roe and
 * Sons plc`, `Cole and Reed Ltd.`, of people and nothing that is known; of a row the last two are two.
 */
function joinsPair({ forms, knowledge }: Text, and: number, end: number): boolean {
  if (forms[and] !== 'and' || end - and !== 2 || !isWord(forms[and - 1])) return false;
  if (!isLegalForm(forms[end] ?? '')) return false;
  if (isPartnerInFirm(forms[and + 1]!.toLowerCase())) return true;
  const isAlone = !isWord(forms[and - 2]) && forms[and - 2] !== ',';
  const names = [forms[and - 1]!, forms[and + 1]!];
  return isAlone && names.some(isOfPerson) && !names.some((name) => knowledge.phrases.get(name));
}

const isOfPerson = (form: string) => isKnownSurname(form) || forenames().has(form);

/** `Cole, Reed & Wynd LLP`: the comma between the partners of a firm. */
const joinsPartners = (forms: readonly string[], comma: number, end: number) =>
  forms[comma] === ',' &&
  forms[comma + 2] === '&' &&
  isWord(forms[comma + 1]) &&
  isWord(forms[comma - 1]) &&
  isFirmOfPartners(forms[end]?.toLowerCase() ?? '');

/** Where the capitals before token `end` begin; `&` joins them, and what else joins the names of a firm. */
function companyStart({ forms, knowledge }: Text, end: number, first: number): number {
  let from = end;
  while (from > first && end - from < LONGEST) {
    if (isWord(forms[from - 1])) from--;
    else if (forms[from - 1] === '&' && from - 1 > first && isWord(forms[from - 2])) from -= 2;
    else if (from - 1 > first && joinsPair({ forms, knowledge }, from - 1, end)) from -= 2;
    else if (from - 1 > first && joinsPartners(forms, from - 1, end)) from -= 2;
    else if (from === end && isFormInBrackets(forms, end)) from -= 3;
    else if (from === end && from - 1 > first && isFormBehindComma(forms, end)) from -= 2;
    else break;
  }
  return isPlainCapital(forms[from] ?? '', standsBeforeCompany) && from < end ? from + 1 : from;
}
