import { isStorm } from '../../../lexicon/event-names.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';

/** `Nari` of `Typhoon Nari`, wherever it stands alone with a capital. */
export function findStorms(
  names: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const storms = new Map<string, Candidate>();
  for (const name of names)
    if (
      name.type === 'event' &&
      name.last - name.first === 2 &&
      isStorm(forms[name.first]!.toLowerCase())
    )
      storms.set(forms[name.last - 1]!, name);
  if (storms.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 1; i < forms.length; i++) {
    const storm = storms.get(forms[i]!);
    const isAlone = storm && !startsUpper(forms[i + 1] ?? '') && !isStorm(forms[i - 1]!.toLowerCase());
    if (isAlone)
      found.push({
        ...storm,
        first: i,
        last: i + 1,
        rule: 'event.storm-alone',
        source: 'definition',
        confidence: 0.95,
        longForm: [storm.first, storm.last],
      });
  }
  return found;
}
