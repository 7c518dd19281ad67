import type { Entity } from '../../analysis.js';
import type { Cell } from './cells.js';
import { alpha3 } from './codes.js';
import type { Offset, Table } from './table.js';

/** A row an office that the text gives to a person. */
export const offices: Table = {
  columns: [
    'entity',
    'name',
    'country',
    'country_iso3',
    'office',
    'class',
    'tenure',
    'start',
    'end',
    'rule',
  ],
  needs: ['entities'],
  *rows(analysis, offset) {
    for (const person of analysis.entities)
      for (const office of officesOf(person, offset))
        yield [person.id, person.name, person.country, alpha3(person.country), ...office];
  },
};

/** The offices with their places; of an analysis that lists none, the one that stands with the person. */
function officesOf({ offices: told, role, roleClass }: Entity, offset: Offset): Cell[][] {
  if (told === undefined) return role === null ? [] : [[role, roleClass, null, null, null, null]];
  return told.map(({ text, class: kind, tenure, start, end, rule }) => [
    text,
    kind,
    tenure,
    offset(start),
    offset(end),
    rule,
  ]);
}
