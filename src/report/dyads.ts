import type { Act, ActType, Analysis, Entity } from '../analysis.js';
import type { Format } from './format.js';

const COLUMNS = ['date', 'actor', 'recipient', 'type', 'factuality', 'sentence', 'source'];

/** CSV (RFC 4180): a row per act and pair of countries, for models of relations between states. */
export const dyads: Format = {
  head: `${COLUMNS.join(',')}\r\n`,
  needs: ['acts', 'entities', 'sentences', 'text', 'article'],
  write(analysis) {
    const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    return analysis.acts
      .flatMap((act) => rows(act, byId, analysis))
      .map((row) => `${row.map(cell).join(',')}\r\n`)
      .join('');
  },
};

function rows(
  act: Act,
  byId: ReadonlyMap<string, Entity>,
  { sentences, text, source, article }: Analysis,
): string[][] {
  const { start, end } = sentences[act.sentence]!;
  const date = act.date ?? article.dateline?.date ?? article.published?.slice(0, 10) ?? '';
  const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return countryPairs(act, byId).map(([actor, recipient]) => [
    date,
    actor,
    recipient,
    act.type,
    act.factuality,
    sentence,
    source.name,
  ]);
}

/** Types that two do with each other: joint actors are each other's recipients. */
const MUTUAL = new Set<ActType>(['AGREE', 'CONSULT', 'COOPERATE']);

/**
 * Pairs of alpha-2 codes, each once; an empty recipient when the act has none with a country. A country paired with itself
 * acts on its own people.
 */
export function countryPairs(
  { type, actors, recipients }: Act,
  byId: ReadonlyMap<string, Entity>,
): [string, string][] {
  const countries = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => byId.get(id)?.country ?? [])),
  ];
  const from = countries(actors);
  const named = countries(recipients);
  const to = named.length === 0 && from.length > 1 && MUTUAL.has(type) ? from : named;
  if (to.length === 0) return from.map((actor) => [actor, '']);
  return from.flatMap((actor) =>
    to
      .filter((other) => other !== actor || to.length === 1)
      .map((other): [string, string] => [actor, other]),
  );
}

/** A cell that no spreadsheet takes for a formula: such text gets an apostrophe before it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
