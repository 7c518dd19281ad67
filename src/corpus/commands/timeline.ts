import { byMonth } from '../by-month.js';
import { Events } from '../events.js';
import { Register } from '../register/register.js';
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

/** What happened, in order, each event once with the articles that tell it. */
export const timeline: CorpusCommand = {
  help: 'acts in the order of their days, each once, with the articles that tell it',
  columns: COLUMNS,
  reads: ['entities', 'acts'],
  async run(articles, { least }) {
    const register = new Register();
    const events = new Events();
    for await (const facts of articles) events.add(facts, register.add(facts));
    const kept = events.inOrder().filter(({ sources }) => sources.length >= least);
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
      counts: byMonth(
        'events by month',
        kept.map(({ day }) => day),
      ),
    };
  },
};
