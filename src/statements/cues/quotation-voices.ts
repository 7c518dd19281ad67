import { isDash, isStop } from '../../grammar/marks.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isNoun } from '../../grammar/tags.js';
import { mainSubject } from '../../grammar/words/main-subject.js';
import type { Quote } from '../../grammar/words/quotations.js';
import { isPerson } from '../../grammar/words/speaking.js';
import { isThirdSingular } from '../../lexicon/function-words.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { inverts } from '../../lexicon/reporting-verbs.js';
import type { Cue } from '../draft.js';
import { findCues } from './find-cues.js';

// Who is told to speak a quotation that no verb of its own sentence reports.
const LONGEST_SIGNATURE = 8;
/** A sentence that is shorter tells nothing of whom it names. */
const FEWEST_WORDS = 4;
const MARK = /^[,.;!?]$/;

/** `Roe shook her head. "That door is closed."`: the person whom the sentence before a quotation is about. */
export function personNarrated(before: Sentence | undefined): Phrase | null {
  if (!before || before.last - before.core < FEWEST_WORDS) return null;
  const subject = mainSubject(before, before.last) ?? personAtFront(before);
  if (!subject) return null;
  const pronoun = subject[1] - subject[0] === 1 && isThirdSingular(before.lower(subject[0]));
  return pronoun || isPerson(before, subject) ? subject : null;
}

/**
 * The person whose name, titles before it or not, opens a sentence; for verbs that a tagger takes for names.
 */
function personAtFront(s: Sentence): Phrase | null {
  for (let i = s.core; i < s.core + LONGEST_SIGNATURE && isNoun(s.pos(i)); i++) {
    const name = s.name(i);
    if (name?.entity.type === 'person') return [s.core, name.last];
  }
  return null;
}

/** `“…” — Jane Roe`: the person whom a dash names behind a quotation. */
export function signatureBehind(s: Sentence, { close }: Quote): Phrase | null {
  const { tree, names } = s.words;
  const dash = tree.forms[close + 1] === '.' ? close + 2 : close + 1;
  if (!isDash(tree.forms[dash] ?? '') && tree.forms[dash] !== '–' && tree.forms[dash] !== '-')
    return null;
  for (let i = dash + 1; i < dash + LONGEST_SIGNATURE && i < tree.forms.length; i++) {
    const placed = names.at(i);
    if (placed?.entity.type === 'person') return [placed.first, placed.last];
    if (/^[,.;:]$/.test(tree.forms[i]!)) return null;
  }
  return null;
}

/**
 * `“…,” Kenyan runner Jane Roe.`: the person named alone behind a quotation that opens its sentence and ends
 * with a comma.
 */
export function voiceBehind(s: Sentence, { open, close }: Quote): Phrase | null {
  if (open > s.core + 1 || close >= s.last || !/^[,!?]$/.test(s.form(close - 1))) return null;
  const first = s.form(close + 1) === "'" ? close + 2 : close + 1;
  let last = s.last;
  while (last > first && isStop(s.form(last - 1))) last--;
  if (last <= first || last - first > LONGEST_SIGNATURE) return null;
  const named = s.name(last - 1)?.entity.type === 'person' || isPersonNoun(s.lemma(last - 1));
  const alone = !s.some(
    first,
    last,
    (i) => s.pos(i) === 'VERB' || s.pos(i) === 'AUX' || MARK.test(s.form(i)),
  );
  return named && alone ? [first, last] : null;
}

/**
 * `"Is it safe?" Roe asked Bo.`, `"It is safe." Roe wrote on Monday.`: the cue of the sentence behind a
 * quotation, which says nothing else.
 */
export function cueBehind(
  { close }: Quote,
  s: Sentence,
  next: Sentence | undefined,
  body: number,
): Cue | undefined {
  const { tree } = s.words;
  const stop = tree.forms[close - 1] ?? '';
  if (!next || close < s.last - 1 || !isStop(stop)) return undefined;
  if (next.core !== next.first || next.paragraph !== s.paragraph) return undefined;
  const [cue] = findCues(next, body);
  if (!cue?.speaker || cue.source) return undefined;
  const beside = cue.first === next.core || cue.speaker[0] === next.core;
  if (stop === '.' && (cue.complement !== null || !inverts(cue.lemma))) return undefined;
  return beside && (cue.complement === null || cue.complement.kind === 'object') ? cue : undefined;
}
