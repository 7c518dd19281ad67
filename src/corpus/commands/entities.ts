import { Register } from '../register/register.js';
import type { Registered } from '../register/registered.js';
import { settle } from '../register/settle.js';
import { countsCell, joined, type CorpusCommand } from '../result.js';

const COLUMNS = [
  'id',
  'type',
  'subtype',
  'name',
  'forms',
  'country',
  'wikidata',
  'sector',
  'offices',
  'articles',
  'mentions',
  'first',
  'last',
  'by_month',
  'by_outlet',
  'merged',
] as const;

/** One row a person, body, place or initiative with a name across articles, most articles first. */
export const entities: CorpusCommand = {
  help: 'who and what the articles name, one row each, with offices over time and why forms were merged',
  columns: COLUMNS,
  reads: ['entities'],
  async run(articles, { least }) {
    const register = new Register();
    for await (const facts of articles) register.add(facts);
    const kept = settle(register.all)
      .filter(({ named, articles: count }) => named && count >= least)
      .sort(
        (a, b) =>
          b.articles - a.articles ||
          b.mentions - a.mentions ||
          Number(a.id.slice(1)) - Number(b.id.slice(1)),
      );
    return {
      columns: COLUMNS,
      shown: ['name', 'type', 'country', 'offices', 'articles', 'first', 'last'],
      rows: kept.map(row),
      counts: { title: 'articles', of: kept.map(({ name, articles: count }) => [name, count] as const) },
    };
  },
};

const row = (known: Registered) => [
  known.id,
  known.type,
  known.subtype,
  known.name,
  joined([...known.forms.keys()].filter((form) => form !== known.name)),
  known.country,
  known.wikidata,
  known.sector,
  joined(
    [...known.offices.values()].map(
      ({ office, first, last }) => `${office} (${first ?? '?'} to ${last ?? '?'})`,
    ),
  ),
  known.articles,
  known.mentions,
  known.first,
  known.last,
  countsCell(known.months),
  countsCell(known.outlets),
  joined(
    [...known.merges]
      .filter(([form, rule]) => rule !== 'merge.same-name' || form !== known.name)
      .map(([form, rule]) => `${form} (${rule})`),
  ),
];
