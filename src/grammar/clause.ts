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
  const within = before !== null && isInModifier(s, before, verb);
  if (before && !within && speaks(s, before)) return { subject: before, by: 'words' };
  const subject = subjectByTree(s, verb);
  if (subject) return { subject, by: 'tree' };
  return { subject: before, by: before && 'words' };
}

/** `a man who met [the press] said`: whether a phrase stands inside a clause that goes with the subject. */
function isInModifier(s: Sentence, [first, last]: Phrase, verb: number): boolean {
  const subject = s.children(verb).find((child) => isSubject(s, child));
  if (subject === undefined || subject >= first || s.find(',', subject, first) >= 0) return false;
  if (isSubject(s, last - 1) && s.head(last - 1) === verb)
    return s.children(subject).some((child) => isModifier(s, child) && child < first);
  let modifies = false;
  let at = last - 1;
  for (let steps = 0; steps < DEEPEST && at >= 0 && at !== subject; steps++) {
    modifies ||= isModifier(s, at);
    at = s.head(at);
  }
  return modifies && at === subject;
}

const isSubject = (s: Sentence, i: number) => s.relation(i).startsWith('nsubj');
const isModifier = (s: Sentence, i: number) => s.relation(i).startsWith('acl');

/** Heads looked at from the last word of a phrase. */
const DEEPEST = 8;
