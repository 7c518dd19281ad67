import type { MentionMap } from '../names.js';
import type { Tree } from '../tree/dependents.js';

/** Words of days, months and parts of a day. */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|week|month|year|morning|afternoon|evening|night|late|later|early|earlier|last|this|ago|\d{1,4}|[ap]\.m\.)$/i;
/** A mark that opens a quotation, where one is open. */
export const OPENING_MARK = /^["“«„‘'‚‹]$/;

const NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM)$/;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|several|many|no|any|each|every|another|all|both)$/i;
const INNER = /^(?:'s|’s|of|[&\-–])$/;
const LONGEST = 25;

const isNominal = (tree: Tree, mentions: MentionMap, i: number) =>
  NOMINAL.test(tree.pos[i]!) || mentions.at(i) !== undefined;

/** End of the noun phrase that begins at `from`; `from` where none does. Two names side by side are two phrases. */
export function skipNounPhrase(tree: Tree, mentions: MentionMap, from: number, last: number): number {
  const { forms, pos } = tree;
  if (
    pos[from] === 'PRON' &&
    !DETERMINER.test(forms[from]!) &&
    !/^(?:there|that|what|who|which)$/i.test(forms[from]!)
  )
    return from + 1;
  let at = DETERMINER.test(forms[from]!) ? from + 1 : from;
  const start = at;
  while (at < last && at - from < LONGEST) {
    const opensName = mentions.at(at)?.first === at && mentions.at(at)!.mention.kind === 'name';
    const before = at > start ? mentions.at(at - 1) : undefined;
    if (opensName && before?.mention.kind === 'name' && before.entity.type !== 'country') break;
    if (isNominal(tree, mentions, at)) at++;
    else if (at > start && INNER.test(forms[at]!) && isNominal(tree, mentions, nounAfter(tree, at + 1)))
      at = nounAfter(tree, at + 1);
    else if (
      at > start &&
      forms[at] === 'and' &&
      isNominal(tree, mentions, nounAfter(tree, at + 1)) &&
      mentions.at(at + 1)
    )
      at = nounAfter(tree, at + 1);
    else break;
  }
  return at > start ? at : from;
}

const nounAfter = ({ forms }: Tree, at: number) => (DETERMINER.test(forms[at] ?? '') ? at + 1 : at);

/** End of `in a statement`, `on Friday`, `via Twitter`, `late yesterday` at `from`; `from` where no such aside begins. */
export function skipAside(tree: Tree, mentions: MentionMap, from: number, last: number): number {
  const { forms, pos } = tree;
  let at = from;
  if (
    /^(?:in|on|at|via|during|after|before|through|from|to|by|with|following|over|of|about|regarding)$/i.test(
      forms[at] ?? '',
    )
  ) {
    const end = TIME.test(forms[at + 1] ?? '') ? at + 1 : skipNounPhrase(tree, mentions, at + 1, last);
    if (end === at + 1 && !TIME.test(forms[end] ?? '')) return from;
    at = end;
  }
  while (
    at < last &&
    TIME.test(forms[at]!) &&
    !(at === from && /^(?:this|last|late|later)$/i.test(forms[at]!) && !TIME.test(forms[at + 1] ?? ''))
  )
    at++;
  while (at === from && at < last && pos[at] === 'ADV' && !/^(?:not|there|so|too)$/i.test(forms[at]!))
    at++;
  return at;
}
