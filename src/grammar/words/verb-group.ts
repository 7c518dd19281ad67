import { isBe, isUnsaid } from '../../lexicon/auxiliaries.js';
import type { Sentence } from '../sentence.js';

const LONGEST_GROUP = 5;

/** What the auxiliaries and particles right before a verb say of it. */
export interface VerbGroup {
  /** Denied, or put under a modal that leaves it open: `did not say`, `might say`. */
  unsaid: boolean;
  /** A form of `be` before it, which makes a participle passive. */
  be: boolean;
  /** `to` before it. */
  infinitive: boolean;
  /** First token of the group. */
  first: number;
}

/** Reads a verb's group, without heads. */
export const verbGroup = (s: Sentence, verb: number): VerbGroup => s.once(read, verb);

function read(s: Sentence, verb: number): VerbGroup {
  const group = { unsaid: false, be: false, infinitive: false, first: verb };
  let adverbs = true;
  for (let at = verb - 1; at >= s.core && verb - at < LONGEST_GROUP; at--) {
    const pos = s.pos(at);
    group.infinitive ||= adverbs && s.form(at) === 'to';
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') break;
    adverbs &&= pos === 'ADV';
    group.unsaid ||= isUnsaid(s.lower(at));
    group.be ||= isBe(s.lower(at));
    group.first = at;
  }
  return group;
}
