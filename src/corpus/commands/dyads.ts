import { byMonth } from '../by-month.js';
import { Events } from '../events.js';
import { Register } from '../register/register.js';
import type { Registered } from '../register/registered.js';
import { byColumns, joined, type CorpusCommand } from '../result.js';

const COLUMNS = [
  'month',
  'actor_id',
  'actor',
  'actor_country',
  'recipient_id',
  'recipient',
  'recipient_country',
  'type',
  'factuality',
  'events',
  'reports',
  'sources',
] as const;

/**
 * Who acted on whom by month: events, each counted once however many articles tell it, and the reports of
 * them.
 */
export const dyads: CorpusCommand = {
  help: 'acts between two parties by month, each event counted once, with the number of reports',
  columns: COLUMNS,
  reads: ['entities', 'acts'],
  async run(articles, { least }) {
    const register = new Register();
    const events = new Events();
    for await (const facts of articles) events.add(facts, register.add(facts));
    const groups = new Map<
      string,
      { head: readonly (string | null)[]; events: number; sources: Set<string> }
    >();
    for (const event of events.all)
      for (const [actor, recipient] of pairsOf(event)) {
        const month = event.day?.slice(0, 'yyyy-mm'.length) ?? null;
        const head = [
          month,
          actor.id,
          actor.name,
          actor.country,
          recipient?.id ?? null,
          recipient?.name ?? null,
          recipient?.country ?? null,
          event.type,
          event.factuality,
        ];
        const key = [month, actor.id, recipient?.id, event.type, event.factuality].join(' ');
        const group = groups.get(key) ?? { head, events: 0, sources: new Set() };
        group.events++;
        for (const { source } of event.sources) group.sources.add(source);
        groups.set(key, group);
      }
    const rows = [...groups.values()]
      .filter(({ sources }) => sources.size >= least)
      .map(({ head, events: n, sources }) => [...head, n, sources.size, joined(sources)]);
    return {
      columns: COLUMNS,
      shown: ['month', 'actor', 'recipient', 'type', 'events', 'reports'],
      rows: rows.sort(byColumns(0, 2, 5, 7)),
      counts: byMonth(
        'events by month',
        events.all.map(({ day }) => day),
      ),
    };
  },
};

/** Doer and other side; of a mutual act every two of its actors; a doer alone where no other side is told. */
function pairsOf({
  actors,
  recipients,
}: {
  actors: readonly Registered[];
  recipients: readonly Registered[];
}): [Registered, Registered | null][] {
  if (recipients.length > 0)
    return actors.flatMap((actor) =>
      recipients.map((other): [Registered, Registered] => [actor, other]),
    );
  if (actors.length === 1) return [[actors[0]!, null]];
  return actors.flatMap((a) =>
    actors.filter((b) => b !== a).map((b): [Registered, Registered] => [a, b]),
  );
}
