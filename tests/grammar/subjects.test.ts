import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/grammar/clause.js';
import type { Phrase, Sentence } from '../../src/grammar/sentence.js';
import { tenseOf } from '../../src/grammar/tags.js';
import { conjuncts } from '../../src/grammar/tree/dependents.js';
import { subjectByTree } from '../../src/grammar/tree/subject.js';
import { skipAside } from '../../src/grammar/words/adverbials.js';
import { mainSubject } from '../../src/grammar/words/main-subject.js';
import { isName, speaks } from '../../src/grammar/words/speaking.js';
import { subjectAfter, subjectBefore } from '../../src/grammar/words/subject.js';
import { readText } from './read-text.js';

/** A sentence with a token in brackets. */
function read(example: string): { s: Sentence; at: number } {
  const [s] = readText(example.replace(/[[\]]/g, '')) as [Sentence];
  const before = example.slice(0, example.indexOf('['));
  const { forms } = s.words.tree;
  let at = s.first;
  for (let rest = before; rest.trim() !== ''; at++) rest = rest.trimStart().slice(forms[at]!.length);
  return { s, at };
}

const found = (s: Sentence, phrase: Phrase | null) => phrase && s.forms(phrase).join(' ');

// Protects each rule on who is said to do something, by a sentence that needs it.
describe('the subject before a verb', () => {
  it.each([
    ['In Accra Ana Ruiz, a doctor, [said] so.', 'Ana Ruiz'],
    ['Ana Ruiz, in remarks to reporters, [said] so.', 'Ana Ruiz'],
    ['Ana Ruiz of the Red Cross, a doctor, [said] so.', 'Ana Ruiz of the Red Cross'],
    ['Lawyer for Ben Lund, a doctor, [said] so.', 'Lawyer for Ben Lund'],
    ['The agency (NASA) [said] so.', 'The agency'],
  ])('%s', (example, subject) => {
    const { s, at } = read(example);
    expect(found(s, subjectBefore(s, at))).toBe(subject);
  });
});

describe('the subject behind a verb', () => {
  it.each([
    ['“It rains,” [said] a baker known as Ben.', 'a baker'],
    ['“It rains,” [said] the mayor, Ana Ruiz.', 'Ana Ruiz'],
    ['“It rains,” [said] lead author Ana Ruiz.', 'lead author Ana Ruiz'],
  ])('%s', (example, subject) => {
    const { s, at } = read(example);
    expect(found(s, subjectAfter(s, at))).toBe(subject);
  });
});

describe('the subject of a clause', () => {
  it.each([
    ['The teacher who [left] the town is ill.', 'The teacher', 'relative'],
    ['The bridge [fell] on Monday.', 'The bridge', 'tree'],
  ])('%s', (example, subject, by) => {
    const { s, at } = read(example);
    const clause = clauseOf(s, at);
    expect([found(s, clause.subject), clause.by]).toEqual([subject, by]);
  });

  it('is the whole phrase around its head', () => {
    const { s, at } = read('The roof of the bridge in Lund [fell] on Monday.');
    expect(found(s, subjectByTree(s, at))).toBe('The roof of the bridge in Lund');
  });

  it('of the sentence stands behind its opening', () => {
    const { s, at } = read('Although it rained, Ana Ruiz left, [saying] so.');
    expect(found(s, mainSubject(s, at))).toBe('Ana Ruiz');
  });
});

describe('asides', () => {
  it.each([
    ['She said [late] yesterday it rained.', 'it'],
    ['She said [late] trains were stopped.', 'late'],
    ['She said [again] the trains were stopped.', 'the'],
    ['She said [there] were trains.', 'there'],
  ])('%s', (example, next) => {
    const { s, at } = read(example);
    expect(s.form(skipAside(s, at, s.last))).toBe(next);
  });
});

describe('who can speak', () => {
  it.each([
    ['[Ana Ruiz left.', 2, true, true],
    ['[Officials left.', 1, false, true],
    ['[Rain fell.', 1, false, false],
  ])('%s', (example, length, named, speaking) => {
    const { s, at } = read(example);
    expect([isName(s, [at, at + length]), speaks(s, [at, at + length])]).toEqual([named, speaking]);
  });
});

describe('the cursor', () => {
  const { s, at } = read('Ana and Ben [met] and ate and slept.');

  it('gives relations, children and counts', () => {
    expect(s.relation(s.first)).toBe('nsubj');
    expect(s.children(at)).toContain(s.first);
    expect(s.count('and', s.first, s.last)).toBe(3);
    expect(conjuncts(s.words.tree, s.first)).toEqual([s.first + 2]);
  });

  it('knows tenses', () => {
    expect(tenseOf('VBN')).toBe(tenseOf('VBD'));
    expect(tenseOf('VBD')).not.toBe(tenseOf('VBZ'));
  });
});
