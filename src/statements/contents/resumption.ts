import { isCoordinator, takesOver } from '../../lexicon/function-words.js';
import { isPlainVerb } from '../../lexicon/reporting.js';
import { isDash } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isAdverbOrAuxiliary, tenseOf } from '../../grammar/tags.js';
import type { Cue } from '../draft.js';

const FARTHEST_BOUNDARY = 14;

/** Where another cue of the sentence takes over from this one; undefined when it lies inside what is said. */
export function resumption(s: Sentence, cue: Cue, other: Cue, start: number): number | undefined {
  let at = other.first;
  while (at > start && isAdverbOrAuxiliary(s.pos(at - 1))) at--;
  if (s.lower(other.first).endsWith('ing'))
    return s.form(at - 1) === ',' ? at - 1 : afterWith(s, other, start);
  const before = s.form(at - 1);
  if (other.speaker !== null && other.speaker[0] === cue.speaker?.[0]) {
    const helped = s.pos(other.first - 1) === 'AUX' && s.pos(cue.first - 1) !== 'AUX';
    const goesOn =
      !helped &&
      (other.complement !== null || cue.complement?.kind !== 'clause') &&
      tenseOf(s.tag(other.first)) === tenseOf(s.tag(cue.first));
    return goesOn && (isCoordinator(before) || before === ',') ? at - 1 : undefined;
  }
  return other.speaker && other.speaker[0] > start ? boundaryBefore(s, other, start) : undefined;
}

/** The conjunction or mark between what is said and another's clause that begins at `from`. */
function boundaryBefore(s: Sentence, other: Cue, start: number): number | undefined {
  const from = other.speaker![0];
  if (s.form(from - 1) === 'and' && isPlainVerb(other.lemma) && other.complement?.kind === 'clause')
    return from - 1;
  for (let i = from - 1; i >= start && from - i <= FARTHEST_BOUNDARY; i--) {
    const form = s.form(i);
    if (form === ';' || isDash(form) || form === 'while' || form === 'but') return i;
    if (takesOver(form) && s.form(i - 1) === ',') return i;
  }
  return undefined;
}

/** `, with local media saying`: the comma before another's participle. */
function afterWith(s: Sentence, { speaker }: Cue, start: number): number | undefined {
  const at = speaker ? speaker[0] - 1 : -1;
  return at > start + 1 && s.form(at) === 'with' && s.form(at - 1) === ',' ? at - 1 : undefined;
}
