import { isBe } from '../../lexicon/auxiliaries.js';
import { clauseOf } from '../../grammar/clause.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { quotes, saysBehindAs } from '../../lexicon/reporting.js';
import { complementAfter } from '../contents/complement.js';
import type { CueContext, FoundCue } from '../draft.js';
import { verbOfLemma } from './verb-of-word.js';

/** So many words stand at most between `quoted` and `as saying`. */
const LONGEST_SOURCE = 16;

/**
 * `Tass quoted Roe as saying that …`, `"…," Roe was quoted as saying by Tass`: the words are those of whom is
 * quoted.
 */
export function quotedAsSaying({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (!quotes(s.lower(i))) return null;
  const as = s.find('as', i + 1, Math.min(s.last, i + LONGEST_SOURCE));
  if (as < 0 || !saysBehindAs(s.form(as + 1))) return null;
  const passive = as === i + 1 || (isBe(s.lower(i - 1)) && s.tag(i) === 'VBN');
  if (as === i + 1 && !isBe(s.lower(i - 1)) && s.pos(i - 1) !== 'ADV' && s.form(i - 1) !== ',')
    return null;
  const speaker: Phrase | null = passive ? clauseOf(s, i).subject : [i + 1, as];
  if (!speaker || !speaks(s, speaker)) return null;
  const last = as + 2;
  const reporter = passive ? null : clauseOf(s, i).subject;
  return {
    first: i,
    ...(reporter && { reporter: reporter[0] }),
    last,
    lemma: 'say',
    cueClass: 'say',
    speaker,
    complement: complementAfter(s, verbOfLemma('say')!, last),
  };
}

/**
 * `Tass said, quoting Roe, that …`, `the road was closed, Tass said, quoting officials`: whom the speaker at
 * a cue quotes.
 */
export function quotedSource(s: Sentence, cue: number): Phrase | null {
  const at = s.find('quoting', cue + 1);
  if (at < 0 || s.form(at - 1) !== ',') return null;
  const source: Phrase = [at + 1, phraseEnd(s, at + 1, s.last)];
  return source[1] > source[0] && speaks(s, source) ? source : null;
}
