import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { titleBefore } from '../office/before-name.js';
import { groupEnd } from '../office/of-examples.js';
import type { ToldCountry } from '../office/title.js';
import { someoneBefore } from './origin.js';

/** Longest list of examples that is followed back. */
const LONGEST_LIST = 10;

/**
 * `Kenyan officials including health minister Ann Roe and Governor Bo Lund`: the nationality of a group whose
 * examples, each with an office or without, are named.
 */
export function countryOfGroup(context: NamedText, mention: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  let person = mention;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const start = titleBefore(context, person)?.first ?? person.first;
    const end = groupEnd(forms, start);
    if (end !== null) return someoneBefore(context, end);
    let before = start - 1;
    if (forms[before] === 'and') before--;
    if (forms[before] === ',') before--;
    const previous = before < start - 1 ? context.at.get(before) : undefined;
    if (previous?.type !== 'person') return null;
    person = previous;
  }
  return null;
}
