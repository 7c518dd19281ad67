import { Events } from '../events.js';
import { count, Register } from '../register/register.js';
import { joined, type CorpusCommand } from '../result.js';

const COLUMNS = [
  'day',
  'type',
  'factuality',
  'actors',
  'recipients',
  'place',
  'trigger',
  'sentence',
  'confidence',
  'reports',
  'sources',
  'url',
] as const;

/** Months that the bars show, the latest. */
const SHOWN = 20;

/** What happened, in order, each event once with the articles that tell it. */
export const timeline: CorpusCommand = {
  help: 'acts in the order of their days, each once, with the articles that tell it',
  columns: COLUMNS,
  async run(articles, { least }) {
    const register = new Register();
    const events = new Events();
    for await (const facts of articles) events.add(facts, register.add(facts));
    const kept = events.inOrder().filter(({ sources }) => sources.length >= least);
    const months = new Map<string, number>();
    for (const { day } of kept) if (day !== null) count(months, day.slice(0, 'yyyy-mm'.length));
    return {
      columns: COLUMNS,
      shown: ['day', 'actors', 'type', 'recipients', 'trigger', 'reports'],
      rows: kept.map((event) => [
        event.day,
        event.type,
        event.factuality,
        joined(event.actors.map(({ name }) => name)),
        joined(event.recipients.map(({ name }) => name)),
        event.place,
        event.trigger,
        event.sentence,
        event.confidence,
        event.sources.length,
        joined(event.sources.map(({ source }) => source)),
        event.sources[0]!.url,
      ]),
      counts: { title: 'events', of: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-SHOWN) },
    };
  },
};
