import { byMonth } from '../by-month.js';
import type { ActType } from '../../analysis.js';
import { Events, type CorpusEvent } from '../events.js';
import type { Registered } from '../register/registered.js';
import { Register } from '../register/register.js';
import { byColumns, joined, type CorpusCommand } from '../result.js';

const COLUMNS = [
  'day',
  'who',
  'who_country',
  'to_whom',
  'what',
  'until',
  'source',
  'url',
  'status',
  'later_day',
  'later_type',
  'later_sentence',
  'later_source',
] as const;

/** What one does who keeps a promise, and one who breaks it; which promise it was, only a reader can say. */
const KEEPS: ReadonlySet<ActType> = new Set<ActType>([
  'AID',
  'COOPERATE',
  'CONCEDE',
  'RETREAT',
  'SUPPORT',
  'CONSULT',
]);
const BREAKS: ReadonlySet<ActType> = new Set<ActType>([
  'REJECT',
  'SANCTION',
  'THREATEN',
  'ASSAULT',
  'COERCE',
]);

interface Pledge {
  readonly day: string | null;
  readonly who: readonly Registered[];
  readonly toWhom: readonly Registered[];
  readonly what: string;
  readonly until: string | null;
  readonly source: string;
  readonly url: string | null;
}

/** Who promised what to whom by when, and the first later act between the two that may keep or break it. */
export const pledges: CorpusCommand = {
  help: 'who promised what to whom by when, with the first later act between them that may keep or break it',
  columns: COLUMNS,
  reads: ['entities', 'statements'],
  async run(articles) {
    const register = new Register();
    const events = new Events();
    const promised: Pledge[] = [];
    for await (const facts of articles) {
      const known = register.add(facts);
      events.add(facts, known);
      const { day, source, url } = facts;
      for (const { stance, speakers, addressee, about, words, until } of facts.statements) {
        if (stance !== 'promises' || speakers.length === 0) continue;
        const whom = addressee === null ? about.filter((i) => !speakers.includes(i)) : [addressee];
        promised.push({
          day,
          who: speakers.map((i) => known[i]!),
          toWhom: whom.map((i) => known[i]!),
          what: words,
          until,
          source,
          url,
        });
      }
    }
    const byDoer = groupByDoer(events.inOrder());
    const rows = promised.map((pledge) => {
      const later = laterAct(pledge, byDoer);
      return [
        pledge.day,
        joined(pledge.who.map(({ name }) => name)),
        pledge.who[0]!.country,
        joined(new Set(pledge.toWhom.map(({ name }) => name))),
        pledge.what,
        pledge.until,
        pledge.source,
        pledge.url,
        fateOf(later),
        later?.day ?? null,
        later?.type ?? null,
        later?.sentence ?? null,
        later?.sources[0]!.source ?? null,
      ];
    });
    return {
      columns: COLUMNS,
      shown: ['day', 'who', 'to_whom', 'what', 'status', 'later_day', 'later_type'],
      rows: rows.sort(byColumns(0, 1)),
      counts: byMonth(
        'promises by month',
        promised.map(({ day }) => day),
      ),
    };
  },
};

/** What people do counts for their country too: a promise of a minister is kept by the state. */
function actingFor({ id, type, country }: Registered): string[] {
  if (type === 'person' && country !== null) return [id, country];
  return type === 'country' && country !== null ? [country] : [id];
}

/** What an act later on makes of a promise. */
function fateOf(later: CorpusEvent | null): string {
  if (later === null) return 'open';
  return KEEPS.has(later.type) ? 'may be kept' : 'may be broken';
}

function groupByDoer(inOrder: readonly CorpusEvent[]): Map<string, CorpusEvent[]> {
  const groups = new Map<string, CorpusEvent[]>();
  for (const event of inOrder)
    if (event.factuality === 'actual' && event.day !== null)
      for (const key of new Set(event.actors.flatMap(actingFor))) {
        const group = groups.get(key);
        if (group) group.push(event);
        else groups.set(key, [event]);
      }
  return groups;
}

/** The first act behind the day of a pledge by who made it towards who received it. */
function laterAct(
  { day, who, toWhom }: Pledge,
  byDoer: ReadonlyMap<string, readonly CorpusEvent[]>,
): CorpusEvent | null {
  if (day === null || toWhom.length === 0) return null;
  const receivers = new Set(toWhom.flatMap(actingFor));
  const found = who.flatMap(actingFor).flatMap((doer) => {
    const group = byDoer.get(doer) ?? [];
    const first = group
      .slice(firstAfter(group, day))
      .find(
        ({ type, recipients, actors }) =>
          (KEEPS.has(type) || BREAKS.has(type)) &&
          [...recipients, ...actors].some((party) => actingFor(party).some((key) => receivers.has(key))),
      );
    return first ? [first] : [];
  });
  return found.reduce<CorpusEvent | null>(
    (first, each) => (first === null || each.day! < first.day! ? each : first),
    null,
  );
}

/** Place of the first event after a day, by halves. */
function firstAfter(inOrder: readonly CorpusEvent[], day: string): number {
  let low = 0,
    high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inOrder[middle]!.day! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
