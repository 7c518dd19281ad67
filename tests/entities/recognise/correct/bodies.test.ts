import { describe, expect, test } from 'vitest';
import { correct } from '../../../../src/entities/recognise/correct/correct.js';
import { findLongForms } from '../../../../src/entities/recognise/complete/long-forms.js';
import { recogniseByHeadWord } from '../../../../src/entities/recognise/propose/bodies.js';
import { contextOf, readExample, shown } from '../examples.js';

// Protects where corrections of bodies stop.
describe('what stays as the model says', () => {
  test.each([
    ['a body that a day follows', 'The [organization: Rivers Committee] on Monday agreed.'],
    ['a council that a topic follows', 'It told the [organization: Security Council] on Chad so.'],
    ['a hospital that acts', 'The [organization: Wexley Hospital] agreed.'],
    ['a college with a hospital', 'Staff at [organization: Wexley Medical College and Hospital] left.'],
    ['two bodies at a dash', 'The [organization: Party of Lobata] - [organization: Sund Party] left.'],
    ['a ministry behind an office', 'The Secretary for the [organization: Rivers Ministry] left.'],
    ['a seat that speaks', 'Envoys met as the [organization: White House] agreed.'],
    ['a body with all in its name', 'The [organization: All Lobata Congress] agreed.'],
  ])('%s', (_, example) => {
    const { context, names } = readExample(example);
    expect(shown(correct(names, context), context)).toBe(shown(names, context));
  });
});

test('a head word inside another name proposes nothing', () => {
  const of = (text: string) => {
    const context = contextOf(text);
    return shown(recogniseByHeadWord(context), context);
  };
  expect(of('They stood before the Rivers Council Complex.')).toBe('');
  expect(of('They stood before the Rivers Council.')).toBe('organization: Rivers Council');
});

test('a treaty that an acronym is spelt out as is no body', () => {
  const { context, names } = readExample('The Lobata Trade [organization: Agreement] (LTA) is old.');
  expect(shown(findLongForms(names, context), context)).toBe('initiative: Lobata Trade Agreement');
});

test('a memorandum that an acronym is spelt out as is no body', () => {
  const { context, names } = readExample('A Memorandum of [organization: Understanding] (MoU) is old.');
  expect(shown(findLongForms(names, context), context)).toBe('initiative: Memorandum of Understanding');
});
