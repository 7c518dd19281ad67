import { isRelativeSubject } from '../lexicon/function-words.js';
import type { Phrase, Sentence } from './sentence.js';
import { subjectByTree } from './tree/subject.js';
import { antecedentOf } from './words/main-subject.js';
import { speaks } from './words/speaking.js';
import { subjectBefore } from './words/subject.js';
import { verbGroup, type VerbGroup } from './words/verb-group.js';

/** What is read of a verb's clause. */
export interface Clause extends VerbGroup {
  /** Who or what the verb is said of. */
  subject: Phrase | null;
  /**
   * Who found it: the words before the verb are trusted before the tree, because a misread tree costs little
   * then.
   */
  by: 'words' | 'relative' | 'tree' | null;
}

/** The clause of a verb, read once. */
export const clauseOf = (s: Sentence, verb: number): Clause => s.once(read, verb);

function read(s: Sentence, verb: number): Clause {
  return { ...verbGroup(s, verb), ...subjectOf(s, verb) };
}

function subjectOf(s: Sentence, verb: number): Pick<Clause, 'subject' | 'by'> {
  const before = subjectBefore(s, verb);
  if (before && isRelativeSubject(s.lower(before[0])) && !s.name(before[0]))
    return { subject: antecedentOf(s, before[0]), by: 'relative' };
  if (before && speaks(s, before)) return { subject: before, by: 'words' };
  const subject = subjectByTree(s, verb);
  if (subject) return { subject, by: 'tree' };
  return { subject: before, by: before && 'words' };
}
