import { startsVietnameseName } from '../../../lexicon/person-names.js';
import { isPlainSaying } from '../../../lexicon/reporting.js';
import { startsUpper } from '../../../scan/letters.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitals, isParticle } from '../capitals.js';
import { coveredBy, isFree } from '../covered.js';

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
  const known = wordsOfNames(decided, forms);
  const covered = coveredBy(decided, tokens.length);
  const found: Candidate[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (covered[i] !== 0) continue;
    const full = known.fullNames
      .get(forms[i]!)
      ?.find((name) => isFree(covered, i, i + name.last - name.first) && isRepeated(tokens, name, i));
    if (full) {
      found.push(repeatOf(full, i));
      i += full.last - full.first - 1;
    } else if (isPersonAlone(tokens, i, known) || (known.families.has(forms[i]!) && speaks(tokens, i)))
      found.push(nameAt(particlesBefore(tokens, i, covered), i + 1, 'person', BY_SURNAME));
  }
  return found;
}

const repeatOf = (full: Candidate, first: number): Candidate => ({
  ...full,
  first,
  last: first + full.last - full.first,
  rule: `${full.type}.repeated`,
  source: 'pattern',
  confidence: 0.8,
});

/** What the names of a text say of its words. */
interface WordsOfNames {
  /** Names in several words, by the first. */
  fullNames: ReadonlyMap<string, readonly Candidate[]>;
  /** First and last words of people, also in capitals. */
  ofPeople: ReadonlySet<string>;
  /** Short surnames that stand first: `Le` of `Le Thi Lan`, `An` of `An Min-seo`. */
  families: ReadonlySet<string>;
  /** Words of what is no person. */
  ofOthers: ReadonlySet<string>;
}

function wordsOfNames(names: readonly Candidate[], forms: readonly string[]): WordsOfNames {
  const fullNames = new Map<string, Candidate[]>();
  const ofPeople = new Set<string>();
  const families = new Set<string>();
  const ofOthers = new Set<string>();
  for (const name of names) {
    const { type, kind, first, last } = name;
    if (type !== 'person') for (let i = first; i < last; i++) ofOthers.add(forms[i]!);
    if (kind !== 'name' || last - first < 2) continue;
    const same = fullNames.get(forms[first]!);
    if (!same) fullNames.set(forms[first]!, [name]);
    else if (same.length < MOST_WITH_SAME_START) same.push(name);
    if (type !== 'person') continue;
    const isFamilyFirst =
      startsVietnameseName(forms[first]!.toLowerCase()) ||
      (forms[first]!.length < 4 && forms[first + 2] === '-');
    if (last - first > 2 && isFamilyFirst) families.add(forms[first]!);
    for (const word of [forms[first]!, forms[last - 1]!]) ofPeople.add(word).add(capitals(word));
  }
  return { fullNames, ofPeople, families, ofOthers };
}

/** Whether a word of somebody's name stands for them. */
const isPersonAlone = (tokens: Tokens, i: number, { ofPeople, ofOthers }: WordsOfNames): boolean => {
  const { forms } = tokens;
  return (
    forms[i]!.length > 2 &&
    ofPeople.has(forms[i]!) &&
    !ofOthers.has(forms[i]!) &&
    startsUpper(forms[i]!) &&
    !isShortStart(tokens, i) &&
    (!isCapitals(forms[i]) || isCapitals(forms[i + 1]) || isCapitals(forms[i - 1]))
  );
};

/** A verb of saying right behind a short surname shows it: `Le said`, where `Do said` is none. */
const speaks = ({ forms, sentenceOf }: Tokens, i: number) =>
  sentenceOf[i] === sentenceOf[i + 1] && isPlainSaying(forms[i + 1]!);

const capitals = (word: string) => (word.length >= SHORTEST_IN_CAPITALS ? word.toUpperCase() : word);

/** `al-` and `von der` before a surname are part of it. */
function particlesBefore({ forms, sentenceOf }: Tokens, i: number, covered: Uint8Array): number {
  let first = i;
  for (let k = i - 1; k >= 0 && covered[k] === 0 && sentenceOf[k] === sentenceOf[i]; k--) {
    if (isParticle(forms[k]!.toLowerCase())) first = k;
    else if (forms[k] !== '-') break;
  }
  return first;
}

/** Whether the words of a name stand at `i` again, in one sentence. */
function isRepeated({ forms, sentenceOf }: Tokens, { first, last }: Candidate, i: number): boolean {
  const length = last - first;
  if (sentenceOf[i] !== sentenceOf[i + length - 1]) return false;
  for (let k = 0; k < length; k++) if (forms[first + k] !== forms[i + k]) return false;
  return true;
}

/** A capital at the start of a sentence says nothing of a short word. */
function isShortStart({ sentenceOf, forms }: Tokens, i: number): boolean {
  return (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) && forms[i]!.length < 4;
}
