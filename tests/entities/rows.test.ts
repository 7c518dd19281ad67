import { expect, describe, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { COUNTRY_SOURCES, SETTING_SOURCES } from '../../src/entities/describe/country/sources.js';
import { ASIDES } from '../../src/entities/describe/office/asides.js';
import { OTHER_SOURCES } from '../../src/entities/describe/country/through-others.js';
import { LAST_OFFICE_SOURCES, OFFICE_SOURCES } from '../../src/entities/describe/office/sources.js';
import { correct, sortCorrections } from '../../src/entities/recognise/correct/correct.js';
import { CORRECTIONS } from '../../src/entities/recognise/correct/corrections.js';
import { withoutRow } from '../without-row.js';
import { readExample, shown } from './recognise/examples.js';

// Every rule is a row with an example; the example holds, and fails without the row.

describe('corrections of names', () => {
  /** Corrects the names in brackets, as if the model had found them. */
  function corrected(example: string, rows = CORRECTIONS): string {
    const { context, names } = readExample(example);
    return shown(correct(names, context, sortCorrections(rows)), context);
  }

  test.each(CORRECTIONS.map((row) => [row.id, row] as const))('%s', (_, row) => {
    expect(corrected(row.example)).toBe(row.gives);
    const others = CORRECTIONS.filter((other) => other !== row);
    expect(corrected(row.example, others)).not.toBe(row.gives);
  });
});

/** The person in brackets, described. */
function personIn(example: string) {
  const name = example.slice(example.indexOf('[') + 1, example.indexOf(']'));
  const { entities } = analyze(example.replace(/[[\]]/g, ''), { only: ['entities'] });
  return entities.find((e) => e.type === 'person' && e.name === name);
}

describe('sources of offices', () => {
  test.each(
    [OFFICE_SOURCES, LAST_OFFICE_SOURCES].flatMap((rows) =>
      rows.map((row) => [row.id, row, rows] as const),
    ),
  )('%s', (id, row, rows) => {
    const told = () => personIn(row.example)?.offices?.map(({ text, rule }) => `${rule}: ${text}`) ?? [];
    expect(told()).toContain(`${id}: ${row.gives}`);
    expect(personIn(row.example)?.role).toBe(row.gives);
    expect(withoutRow(rows, row, () => personIn(row.example)?.role)).not.toBe(row.gives);
  });
});

describe('asides between a name and its office', () => {
  test.each(ASIDES.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const role = () => personIn(row.example)?.role;
    expect(role()).toBe('foreign minister');
    expect(withoutRow(ASIDES, row, role)).not.toBe('foreign minister');
  });
});

describe('sources of countries', () => {
  test.each(COUNTRY_SOURCES.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const told = () => personIn(row.example);
    expect(told()).toMatchObject({ country: row.gives, origin: { rule: id } });
    expect(withoutRow(COUNTRY_SOURCES, row, () => told()?.country)).not.toBe(row.gives);
  });

  test.each(OTHER_SOURCES.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const told = () => personIn(row.example);
    expect(told()).toMatchObject({ country: row.gives, likelyCountry: null, origin: { rule: id } });
    expect(withoutRow(OTHER_SOURCES, row, () => told()?.country)).not.toBe(row.gives);
  });

  test.each(SETTING_SOURCES.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const told = () => personIn(row.example);
    expect(told()).toMatchObject({ country: null, likelyCountry: row.gives });
    expect(withoutRow(SETTING_SOURCES, row, () => told()?.likelyCountry)).not.toBe(row.gives);
  });
});

test('ids are of one row each', () => {
  for (const rows of [
    CORRECTIONS,
    [...OFFICE_SOURCES, ...LAST_OFFICE_SOURCES],
    ASIDES,
    [...COUNTRY_SOURCES, ...SETTING_SOURCES, ...OTHER_SOURCES],
  ])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});
