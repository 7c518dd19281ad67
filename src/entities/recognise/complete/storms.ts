import { isStorm } from '../../../lexicon/event-names.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import { shortFormAt, type Candidate } from '../candidate.js';

/** `Nari` of `Typhoon Nari` and of `Tropical Storm Nari`, wherever it stands alone with a capital. */
export function findStorms(
  names: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const storms = new Map<string, Candidate>();
  for (const name of names) {
    const [kind = '', own = ''] = forms.slice(Math.max(name.first, name.last - 2), name.last);
    const isNamed = name.type === 'event' && isStorm(kind.toLowerCase()) && startsUpper(own);
    if (isNamed && !storms.has(own)) storms.set(own, name);
  }
  if (storms.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 1; i < forms.length; i++) {
    const storm = storms.get(forms[i]!);
    const isAlone = storm && !startsUpper(forms[i + 1] ?? '') && !isStorm(forms[i - 1]!.toLowerCase());
    if (isAlone)
      found.push(
        shortFormAt(i, storm, { rule: 'event.storm-alone', source: 'definition', confidence: 0.95 }),
      );
  }
  return found;
}
