import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { unnamedBefore } from '../office/unnamed.js';
import { isAttribute, isSomeone, MOST_ATTRIBUTES } from './origin.js';

/** `Police held two Chadian men. One of them, Ann Roe, …`: the nationality of several, one of whom it is. */
export function nationalityOfSeveral(context: NamedText, { first }: Candidate): ToldCountry | null {
  const { tokens, sentences } = context.segmentation;
  const { forms, lowers, sentenceOf } = tokens;
  const { core } = sentences[sentenceOf[first]!]!;
  const before = sentences[sentenceOf[first]! - 1];
  const isOne = ['one', 'of', 'them', ','].every((word, i) => lowers[core + i] === word);
  if (!before || !isOne || first !== core + 4) return null;
  let only: ToldCountry | null = null;
  for (let i = before.core; i < before.last; i++) {
    const nation = context.at.get(i);
    if (nation?.kind !== 'demonym' || nation.first !== i) continue;
    const noun = isSomeone(forms[nation.last] ?? '') ? nation.last : nation.last - 1;
    if (context.morphology.tags[noun] !== 'NNS' && context.morphology.tags[noun] !== 'NNPS') continue;
    if (only) return null;
    only = told(context, nation);
  }
  return only;
}

/** `A Malaysian man was held. Ann Roe, 55, was …`: the nationality of whoever was unnamed. */
export function nationalityOfUnnamed(context: NamedText, mention: Candidate): ToldCountry | null {
  const opening = unnamedBefore(context, mention);
  if (opening === null) return null;
  const { forms } = context.segmentation.tokens;
  const isNation = (i: number) => context.at.get(i)?.kind === 'demonym';
  let nation = opening + 1;
  while (nation < opening + MOST_ATTRIBUTES && !isNation(nation) && isAttribute(context, nation))
    nation++;
  if (!isNation(nation)) return null;
  const from = context.at.get(nation)!.last;
  let noun = from;
  while (noun < from + MOST_ATTRIBUTES && !isSomeone(forms[noun]!) && isAttribute(context, noun)) noun++;
  return isSomeone(forms[noun] ?? '') ? told(context, context.at.get(nation)) : null;
}
