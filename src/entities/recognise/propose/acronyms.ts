import { clustersOf, NO_CLUSTERS } from '../../../language/word-clusters.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { startsUpper } from '../../../scan/letters.js';
import { isCapitals } from '../capitals.js';

const LEAST = 2;
const REPEATED: Evidence = { rule: 'organization.repeated-acronym', source: 'pattern', confidence: 0.5 };

/**
 * Capitals that nobody has heard of and that a text names again and again are a body: `DSME estimates…`,
 * `workers of DSME`.
 */
export function recogniseRepeatedAcronyms({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const { forms } = tokens;
  const places = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (!isAcronym(form) || isCapitals(forms[i - 1]) || isCapitals(forms[i + 1])) return;
    const known = places.get(form);
    if (known) known.push(i);
    else places.set(form, [i]);
  });
  return [...places].flatMap(([form, all]) =>
    all.length < LEAST || clustersOf(form.toLowerCase()) !== NO_CLUSTERS
      ? []
      : all.map((first) => nameAt(first, first + 1, 'organization', REPEATED)),
  );
}

const isAcronym = (form: string) => startsUpper(form) && /^[A-Z]{3,6}$/.test(form);
