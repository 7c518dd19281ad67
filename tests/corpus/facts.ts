import type { ActFact, ArticleFacts, EntityFact, StatementFact } from '../../src/corpus/facts.js';
import type { CorpusCommand, CorpusOptions } from '../../src/corpus/result.js';
import { sketchOf } from '../../src/corpus/sketch.js';

/** Somebody in an article, told by what matters to a test. */
export const entity = (name: string, more: Partial<EntityFact> = {}): EntityFact => ({
  type: 'person',
  subtype: null,
  name,
  aliases: [],
  country: null,
  wikidata: null,
  sector: null,
  office: null,
  officeClass: null,
  mentions: 1,
  named: true,
  ...more,
});

export const statement = (
  speaker: number,
  words: string,
  more: Partial<StatementFact> = {},
): StatementFact => ({
  speakers: [speaker],
  about: [],
  addressee: null,
  stance: null,
  kind: 'indirect',
  verb: 'said',
  words,
  until: null,
  sentence: words,
  ...more,
});

export const act = (
  type: ActFact['type'],
  actors: number[],
  recipients: number[],
  more: Partial<ActFact> = {},
): ActFact => ({
  type,
  actors,
  recipients,
  factuality: 'actual',
  trigger: 'did',
  day: null,
  place: null,
  confidence: 0.8,
  sentence: null,
  ...more,
});

let made = 0;

export const article = (
  day: string,
  more: Partial<ArticleFacts> & { text?: string } = {},
): ArticleFacts => ({
  source: `a${++made}`,
  url: null,
  title: null,
  outlet: null,
  day,
  entities: [],
  statements: [],
  acts: [],
  phrases: [],
  sketch: sketchOf(more.text ?? ''),
  ...more,
});

/** The rows of a command, each as an object by column. */
export async function rowsOf(
  command: CorpusCommand,
  articles: readonly ArticleFacts[],
  options: Partial<CorpusOptions> = {},
): Promise<Record<string, unknown>[]> {
  const stream = async function* () {
    for (const each of articles) yield await Promise.resolve(each);
  };
  const { columns, rows } = await command.run(stream(), { least: 1, by: 'month', ...options });
  return [...rows].map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}
