import type { MentionMap } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import {
  addresses,
  objectsOf,
  takesBareClause,
  takesInfinitive,
  takesObject,
  takesObjectAndInfinitive,
  type CueVerb,
} from '../cues/reporting-verbs.js';
import { OPENING_MARK, skipAside, skipNounPhrase, TIME } from '../../grammar/words/phrases.js';

/** What follows a cue as the thing said: its first token, and to whom it is said, `[first, last)`. */
export interface Complement {
  kind: 'quote' | 'clause' | 'infinitive' | 'object';
  first: number;
  addressee: [number, number] | null;
  /** Token after the content, where it ends before its sentence does. */
  last?: number;
  /** True where a comma parts it from the cue, so that it may go with what stands before the cue. */
  apart?: boolean;
}

const MOST_ASIDES = 4;
const LONGEST_ASIDE = 14;
const LONGEST_SUBJECT = 45;
const INTERROGATIVE = /^(?:whether|if|how|why|what|where)$/;
const CLAUSE_START = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SCONJ|ADV)$/;
const FINITE = /^(?:VBD|VBP|VBZ|MD)$/;
const LIKE_FINITE = /^(?:VBN|VB)$/;
const NOMINAL_START = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/** What is said after the cue whose last token is right before `from`; null when nothing there is. */
export function complementAfter(
  tree: Tree,
  mentions: MentionMap,
  verb: CueVerb,
  from: number,
  last: number,
): Complement | null {
  let at = from;
  let addressee: [number, number] | null = null;
  if (addresses(verb.lemma)) {
    const end = skipNounPhrase(tree, mentions, at, last);
    if (
      end > at &&
      (verb.lemma === 'tell' || !clauseAt(tree, at, last, false) || opensContent(tree, end))
    ) {
      addressee = [at, end];
      if (!takesObjectAndInfinitive(verb.lemma) || tree.forms[end] !== 'to') at = end;
    }
  }
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const found = contentAt(tree, mentions, verb, at, last, addressee);
    if (found) return found;
    const next = skipAside(tree, mentions, at, last);
    if (next === at) return parenthesized(tree, mentions, verb, at, last, addressee);
    if (tree.forms[at] === 'to') addressee = [at + 1, next];
    at = next;
  }
  return null;
}

/** `said, as of Thursday, it was closed`: a clause after one comma or two. */
function parenthesized(
  tree: Tree,
  mentions: MentionMap,
  verb: CueVerb,
  comma: number,
  last: number,
  addressee: Complement['addressee'],
): Complement | null {
  const { forms } = tree;
  if (forms[comma] !== ',') return null;
  const that = thatAfterAsides(tree, comma, last);
  if (that >= 0) return { kind: 'clause', first: that + 1, addressee, apart: true };
  if (!takesBareClause(verb.lemma)) return null;
  if (clauseAt(tree, comma + 1, last, false) && !/^(?:RB|IN|WDT|WP|VBG)$/.test(tree.tags[comma + 1]!))
    return { kind: 'clause', first: comma + 1, addressee, apart: true };
  const close = forms.indexOf(',', comma + 1);
  if (close < 0 || close >= last || close - comma > LONGEST_ASIDE) return null;
  const found = contentAt(tree, mentions, verb, close + 1, last, addressee);
  return found && (found.kind === 'clause' || found.kind === 'quote') ? { ...found, apart: true } : null;
}

/** `affirms today, on the Day of Peace, that`: the conjunction after commas with no verb between; -1 without one. */
function thatAfterAsides({ forms, tags, pos }: Tree, comma: number, last: number): number {
  for (
    let at = comma + 1;
    at < last && at - comma < LONGEST_SUBJECT && !FINITE.test(tags[at]!) && !/^[;:.]$/.test(forms[at]!);
    at++
  )
    if (forms[at] === 'that' && forms[at - 1] === ',' && pos[at + 1] !== 'VERB') return at;
  return -1;
}

const opensContent = ({ forms }: Tree, at: number) =>
  forms[at] === 'that' ||
  forms[at] === ':' ||
  OPENING_MARK.test(forms[at] ?? '') ||
  INTERROGATIVE.test(forms[at] ?? '');

function contentAt(
  tree: Tree,
  mentions: MentionMap,
  verb: CueVerb,
  at: number,
  last: number,
  addressee: [number, number] | null,
): Complement | null {
  const { forms, tags, pos } = tree;
  if (at >= last) return null;
  const make = (kind: Complement['kind'], first = at): Complement => ({ kind, first, addressee });
  const form = forms[at]!;
  const plain = !takesObject(verb.lemma);
  const marked = form === ',' || form === ':' ? at + 1 : at;
  if (OPENING_MARK.test(forms[marked] ?? '') && marked < last) return make('quote', marked);
  if (form === ':') return at + 1 < last ? make('clause', at + 1) : null;
  if (form === 'that' && pos[at + 1] !== 'VERB') return at + 1 < last ? make('clause', at + 1) : null;
  if (form === 'to')
    return takesInfinitive(verb.lemma) && infinitiveAt(tree, at) ? make('infinitive') : null;
  if (INTERROGATIVE.test(form) && tags[at + 1] !== 'TO' && takesBareClause(verb.lemma))
    return make('clause');
  if (takesBareClause(verb.lemma) && clauseAt(tree, at, last, plain)) return make('clause');
  if (!NOMINAL_START.test(pos[at]!) && tags[at] !== 'VBG') return null;
  if (takesObjectAndInfinitive(verb.lemma)) {
    let end = skipNounPhrase(tree, mentions, at, last);
    if (end > at && forms[end] !== 'to') end = skipAside(tree, mentions, end, last);
    if (forms[end] === 'not') end++;
    if (forms[end] === 'to' && end > at) return { kind: 'infinitive', first: at, addressee: [at, end] };
  }
  const quote = quoteAfterColon(tree, at, last);
  if (quote >= 0) return make('quote', quote);
  return takesObject(verb.lemma) && !TIME.test(form) && objectFits(tree, verb.lemma, at, last)
    ? make('object')
    : null;
}

/** `rejected the claim: "…"`: the mark of a quotation that a colon introduces later in the sentence; -1 without one. */
export function quoteAfterColon({ forms, tags }: Tree, from: number, last: number): number {
  for (let at = from; at < last && at - from < LONGEST_SUBJECT && !FINITE.test(tags[at]!); at++)
    if (forms[at] === ':') return OPENING_MARK.test(forms[at + 1] ?? '') && at + 1 < last ? at + 1 : -1;
  return -1;
}

const infinitiveAt = ({ tags }: Tree, to: number) =>
  /^VBG?$/.test(tags[to + 1] ?? '') ||
  (/^RB/.test(tags[to + 1] ?? '') && tags[to + 2] === 'VB') ||
  tags[to + 1] === undefined;

/**
 * Whether a clause with a verb of its own begins at `at`: a finite verb comes, outside relative clauses. `plain` verbs
 * report nothing but clauses: any verb will do then, since taggers take pasts for participles, and commas may come first.
 */
export function clauseAt({ forms, tags, pos }: Tree, at: number, last: number, plain: boolean): boolean {
  if (
    !CLAUSE_START.test(pos[at]!) &&
    !/^(?:VBG|EX)$/.test(tags[at]!) &&
    !/^(?:least|most|to)$/.test(forms[at + 1] ?? '') &&
    forms[at] !== 'there'
  )
    return false;
  if (pos[at] === 'ADV' && /^[,"“]$/.test(forms[at + 1] ?? '')) return false;
  let relatives = 0;
  for (let i = at; i < last && i - at < LONGEST_SUBJECT; i++) {
    const form = forms[i]!;
    if (/^[;.?!:]$/.test(form) || (form === ',' && !plain)) return false;
    if (i > at && /^(?:who|which|that|where|when|after|before|because|if|while)$/.test(form))
      relatives++;
    else if (
      i > at &&
      (FINITE.test(tags[i]!) ||
        (plain &&
          LIKE_FINITE.test(tags[i]!) &&
          !/^(?:ADP|PART|DET)$/.test(pos[i - 1]!) &&
          forms[i + 1] !== 'by'))
    ) {
      if (relatives === 0) return true;
      relatives--;
    }
  }
  return false;
}

const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['thank', /^for$/],
  ['accuse', /^of$/],
  ['blame', /^(?:for|on)$/],
  ['credit', /^(?:for|with)$/],
]);

/** Whether the object at `at` is one the verb reports with: `thanked China for …`, `extended condolences`. */
function objectFits({ forms }: Tree, lemma: string, at: number, last: number): boolean {
  const words = forms.slice(at, Math.min(last, at + 16));
  const needed = NEEDS.get(lemma);
  if (needed && !words.some((word) => needed.test(word))) return false;
  const nouns = objectsOf(lemma);
  return !nouns || words.slice(0, 8).some((word) => nouns.includes(word.toLowerCase()));
}
