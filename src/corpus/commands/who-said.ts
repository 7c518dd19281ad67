import type { Registered } from '../register/registered.js';
import { Register, count } from '../register/register.js';
import { byColumns, joined, type CorpusCommand } from '../result.js';
import type { Cell } from '../../report/tables/cells.js';

const COLUMNS = [
  'speaker_id',
  'speaker',
  'country',
  'offices',
  'day',
  'verb',
  'words',
  'kind',
  'stance',
  'about',
  'sentence',
  'source',
  'url',
] as const;

/** Statements by speaker, then by day. What nobody known says is left out. */
export const whoSaid: CorpusCommand = {
  help: 'statements by speaker: about whom, with which stance, in which article',
  columns: COLUMNS,
  reads: ['entities', 'statements'],
  async run(articles, { least }) {
    const register = new Register();
    const said: { by: Registered; about: Registered[]; rest: Cell[] }[] = [];
    const speeches = new Map<Registered, number>();
    const heardIn = new Map<Registered, number>();
    for await (const facts of articles) {
      const known = register.add(facts);
      const speakersHere = new Set<Registered>();
      for (const { speakers, about, verb, words, kind, stance, sentence } of facts.statements)
        for (const speaker of speakers) {
          const by = known[speaker]!;
          speeches.set(by, (speeches.get(by) ?? 0) + 1);
          speakersHere.add(by);
          said.push({
            by,
            about: about.map((i) => known[i]!),
            rest: [facts.day, verb, words, kind, stance, sentence, facts.source, facts.url],
          });
        }
      for (const by of speakersHere) heardIn.set(by, (heardIn.get(by) ?? 0) + 1);
    }
    const isKept = (by: Registered) => heardIn.get(by)! >= least;
    const offices = new Map([...speeches.keys()].map((by) => [by, joined(by.offices.keys())]));
    const rows = said
      .filter(({ by }) => isKept(by))
      .map(({ by, about, rest: [day, verb, words, kind, stance, ...rest] }): Cell[] => [
        by.id,
        by.name,
        by.country,
        offices.get(by)!,
        day,
        verb,
        words,
        kind,
        stance,
        joined(new Set(about.map(({ name }) => name))),
        ...rest,
      ]);
    const names = new Map<string, number>();
    for (const [by, n] of speeches) if (isKept(by)) count(names, by.name, n);
    return {
      columns: COLUMNS,
      shown: ['speaker', 'day', 'verb', 'words'],
      rows: rows.sort(byColumns(1, 4)),
      counts: { title: 'statements', of: [...names].sort(([, a], [, b]) => b - a) },
    };
  },
};
