import { timesNamed } from '../lines/names.js';
import { round } from './cells.js';
import { alpha3, bodyCode } from './codes.js';
import { several, type Table } from './table.js';

/** A row an entity. */
export const entities: Table = {
  columns: [
    'entity',
    'type',
    'subtype',
    'name',
    'aliases',
    'role',
    'role_class',
    'country',
    'country_iso3',
    'likely_country',
    'likely_country_iso3',
    'sector',
    'body',
    'wikidata',
    'salience',
    'times_named',
    'mentions',
    'start',
  ],
  needs: ['entities'],
  *rows(analysis, offset) {
    for (const entity of analysis.entities)
      yield [
        entity.id,
        entity.type,
        entity.subtype,
        entity.name,
        several(entity.aliases),
        entity.role,
        entity.roleClass,
        entity.country,
        alpha3(entity.country),
        entity.likelyCountry,
        alpha3(entity.likelyCountry),
        entity.sector,
        bodyCode(entity),
        entity.wikidata,
        round(entity.salience),
        timesNamed(entity),
        entity.mentions.length,
        entity.mentions[0] && offset(entity.mentions[0].start),
      ];
  },
};
