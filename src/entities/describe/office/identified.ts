import { identifies } from '../../../lexicon/office-holders.js';
import { isBe } from '../../../lexicon/auxiliaries.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { titleThatEnds } from './before-name.js';
import type { Title } from './title.js';
import { titleFrom } from './read-forward.js';

/** Longest `the suspect` between `identified` and `as`, in tokens. */
const LONGEST = 10;

/**
 * `The driver was identified as Ann Roe`, `Police identified the driver as Ann Roe`: what the name was told
 * of.
 */
export function identifiedTitle(context: NamedText, { first: name }: Candidate): Title | null {
  const { forms } = context.segmentation.tokens;
  const as = beforeAge(forms, name);
  if (forms[as] !== 'as') return null;
  const verb = forms[as - 1] === 'only' ? as - 2 : as - 1;
  if (identifies(forms[verb] ?? '')) {
    const subjectEnd = forms[verb - 2] === 'has' ? verb - 2 : verb - 1;
    return isBe(forms[verb - 1] ?? '') ? titleThatEnds(context, subjectEnd, name) : null;
  }
  for (let i = as - 1; i > as - LONGEST && i >= 0; i--) {
    if (!identifies(forms[i]!)) continue;
    const title = titleFrom(context, i + 1);
    return title?.last === as ? title : null;
  }
  return null;
}

/** Token before `34` or `34-year-old`, which is five, before token `name`. */
function beforeAge(forms: readonly string[], name: number): number {
  if (/^\d/.test(forms[name - 1]!)) return name - 2;
  return forms[name - 1] === 'old' && /^\d/.test(forms[name - 5] ?? '') ? name - 6 : name - 1;
}
