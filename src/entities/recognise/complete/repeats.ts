import { startsVietnameseName } from '../../../lexicon/person-names.js';
import { isPlainSaying } from '../../../lexicon/reporting.js';
import { startsUpper } from '../../../scan/letters.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isParticle } from '../capitals.js';

const MOST_WITH_SAME_START = 8;
/** Shorter surnames are not looked for in headlines in capitals. */
const SHORTEST_IN_CAPITALS = 4;

const BY_SURNAME: Evidence = { rule: 'person.surname', source: 'pattern', confidence: 0.85 };

/** Second look: full names that were missed elsewhere in the article, and words of them that stand alone. */
export function findRepeats(
  decided: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const fullNames = new Map<string, Candidate[]>();
  const names = new Set<string>();
  const families = new Set<string>();
  const bodyWords = new Set<string>();
  const covered = new Uint8Array(tokens.length);
  for (const name of decided) {
    const { type, kind, first, last } = name;
    covered.fill(1, first, last);
    if (type !== 'person') for (let i = first; i < last; i++) bodyWords.add(forms[i]!);
    if (kind !== 'name' || last - first < 2) continue;
    const known = fullNames.get(forms[first]!);
    if (!known) fullNames.set(forms[first]!, [name]);
    else if (known.length < MOST_WITH_SAME_START) known.push(name);
    if (type === 'person' && last - first > 2 && startsVietnameseName(forms[first]!.toLowerCase()))
      families.add(forms[first]!);
    if (type === 'person')
      for (const word of [forms[first]!, forms[last - 1]!]) names.add(word).add(capitals(word));
  }
  const isFree = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (covered[i] !== 0) return false;
    return true;
  };
  const isName = (i: number) =>
    forms[i]!.length > 2 &&
    names.has(forms[i]!) &&
    !bodyWords.has(forms[i]!) &&
    startsUpper(forms[i]!) &&
    !isShortStart(tokens, i) &&
    (!isCapitals(forms[i]) || isCapitals(forms[i + 1]) || isCapitals(forms[i - 1]));
  const found: Candidate[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (covered[i] !== 0) continue;
    const full = fullNames
      .get(forms[i]!)
      ?.find(({ first, last }) => isFree(i, i + last - first) && isRepeated(tokens, first, last, i));
    if (full) {
      found.push({
        ...full,
        first: i,
        last: i + full.last - full.first,
        rule: `${full.type}.repeated`,
        source: 'pattern',
        confidence: 0.8,
      });
      i += full.last - full.first - 1;
    } else if (isName(i) || (families.has(forms[i]!) && speaks(tokens, i)))
      found.push(nameAt(particlesBefore(tokens, i, covered), i + 1, 'person', BY_SURNAME));
  }
  return found;
}

/** A verb of saying right behind a short surname shows it: `Le said`, where `Do said` is none. */
const speaks = ({ forms, sentenceOf }: Tokens, i: number) =>
  sentenceOf[i] === sentenceOf[i + 1] && isPlainSaying(forms[i + 1]!);

const capitals = (word: string) => (word.length >= SHORTEST_IN_CAPITALS ? word.toUpperCase() : word);
const isCapitals = (form: string | undefined) => form !== undefined && /^\p{Lu}{2,}$/u.test(form);

/** `al-` and `von der` before a surname are part of it. */
function particlesBefore({ forms, sentenceOf }: Tokens, i: number, covered: Uint8Array): number {
  let first = i;
  for (let k = i - 1; k >= 0 && covered[k] === 0 && sentenceOf[k] === sentenceOf[i]; k--) {
    if (isParticle(forms[k]!.toLowerCase())) first = k;
    else if (forms[k] !== '-') break;
  }
  return first;
}

/** Whether the words from `first` to `last` stand at `i` again, in one sentence. */
function isRepeated({ forms, sentenceOf }: Tokens, first: number, last: number, i: number): boolean {
  const length = last - first;
  if (sentenceOf[i] !== sentenceOf[i + length - 1]) return false;
  for (let k = 0; k < length; k++) if (forms[first + k] !== forms[i + k]) return false;
  return true;
}

/** A capital at the start of a sentence says nothing of a short word. */
function isShortStart({ sentenceOf, forms }: Tokens, i: number): boolean {
  return (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) && forms[i]!.length < 4;
}
