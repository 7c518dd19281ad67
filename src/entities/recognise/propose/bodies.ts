import { goesOnBehindBody } from '../../../lexicon/body-edges.js';
import {
  continuesBody,
  endsBodyInHeadline,
  linksBody,
  standsBeforeBody,
} from '../../../lexicon/body-names.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import type { EntityType } from '../../../analysis.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, isPlainCapital } from '../capitals.js';

interface HeadClass extends Evidence {
  type: EntityType;
  heads: ReadonlySet<string>;
}

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Head nouns that make a capitalised phrase the name of a body, an initiative or an event. */
const CLASSES: HeadClass[] = [
  {
    type: 'organization',
    rule: 'organization.head-word',
    source: 'pattern',
    confidence: 0.75,
    heads: words(`
    Ministry Department Agency Bureau Commission Committee Council Parliament Congress Senate Assembly Duma
    Party Union Alliance Association Federation Confederation League Society Foundation Institute University
    College School Academy Hospital Bank Fund Corporation Corp Corp. Company Co. Inc Inc. Ltd Ltd. LLC Group
    Holdings Industries Airlines Airways Motors Army Navy Force Forces Guard Police Court Tribunal Office
    Authority Administration Service Board Center Centre Club Organization Organisation Network Times Post
    Journal Tribune Herald Gazette News Press Radio Television Brigade Battalion Regiment Fleet Command
    Secretariat Directorate Embassy Consulate Church Museum Orchestra Movement Front Coalition Caucus FC
    Studios`),
  },
  {
    type: 'initiative',
    rule: 'initiative.head-word',
    source: 'pattern',
    confidence: 0.75,
    heads: words(`
    Initiative Corridor Accord Accords Plan Strategy Compact Agreement Agreements Treaty Pact Framework Act
    Protocol Convention Programme Program Charter Roadmap Doctrine Amendment Declaration Resolution
    Constitution`),
  },
  {
    type: 'event',
    rule: 'event.head-word',
    source: 'pattern',
    confidence: 0.7,
    heads: words(`
    Olympics Games Summit War Cup Championship Championships Festival Forum Conference Hurricane Tournament
    Marathon Expo Awards Earthquake Referendum Massacre Uprising Revolution`),
  },
];

const classOfHead = new Map(
  CLASSES.flatMap((own) => [...own.heads].map((head) => [head, own] as const)),
);

/** `Committee`, `Parliament`: a word that begins or ends the names of many bodies. */
export const isHeadOfBody = (word: string): boolean => classOfHead.get(word)?.type === 'organization';

/** The same of a word in small letters. */
export const isHeadInSmall = (lower: string): boolean =>
  isHeadOfBody(lower.charAt(0).toUpperCase() + lower.slice(1));

/** `Plan`, `Agreement`: a word that ends the names of what states agree on. */
export const isHeadOfInitiative = (word: string): boolean =>
  classOfHead.get(word)?.type === 'initiative';

const LONGEST = 14;

/**
 * Bodies, initiatives and events by head word: `Ministry of X and Y`, `Lobito Corridor`, `Great Lakes Trade
 * Summit`.
 */
export function recogniseByHeadWord({
  segmentation: { tokens, sentences },
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const candidates: Candidate[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const found = classOfHead.get(forms[i]!);
      if (!found) continue;
      const from = afterOffice(forms, phraseStart(forms, i, first), i);
      const to = phraseEnd(forms, i, last);
      if (to - from < 2 || (to < last && goesOnBehindBody(forms[to]!.toLowerCase()))) continue;
      candidates.push(nameAt(from, to, found.type, found));
      i = to - 1;
    }
  }
  return candidates;
}

/** Walks back over capitalised words; `and`, `of`… only between them. */
function phraseStart(forms: readonly string[], head: number, first: number): number {
  let from = head;
  while (from > first && head - from < LONGEST) {
    const before = forms[from - 1]!;
    if (isCapitalisedWord(before) && !isPlainCapital(before, standsBeforeBody)) from--;
    else if (
      (before === '-' || before === '&' || before === "'s" || before === "'" || before === 'of') &&
      from - 2 >= first &&
      isCapitalisedWord(forms[from - 2])
    )
      from -= 2;
    else break;
  }
  return from;
}

/** Token behind the office of who heads a body: `Inspector General of Police`. */
function afterOffice(forms: readonly string[], from: number, head: number): number {
  for (let of = head - 1; of > from; of--)
    if (forms[of] === 'of' && isOfficeWord(forms[of - 1]!)) return of + 1;
  return from;
}

/** Walks on over `of X and Y`. */
function phraseEnd(forms: readonly string[], head: number, last: number): number {
  let to = head + 1;
  if (!continuesBody(forms[to] ?? '')) return to;
  let at = to + 1;
  while (at < last && at - head < LONGEST) {
    if (isCapitalisedWord(forms[at]) && !isPlainCapital(forms[at]!, endsBodyInHeadline)) to = ++at;
    else if (linksBody(forms[at]!)) at++;
    else break;
  }
  return to;
}
