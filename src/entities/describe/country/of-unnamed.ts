import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { unnamedBefore } from '../office/unnamed.js';
import { isAttribute, isSomeone, MOST_ATTRIBUTES } from './origin.js';

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
