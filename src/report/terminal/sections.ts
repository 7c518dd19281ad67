import type { Analysis, Entity, EntityType } from '../../analysis.js';
import { countryPairs } from '../dyads.js';
import type { Row } from './page.js';

const MOST_KEYPHRASES = 10;
const QUOTE_CHARACTERS = 200;

const named = ({ mentions }: Entity) =>
  mentions.filter(({ kind }) => kind === 'name' || kind === 'demonym').length;
const times = (entity: Entity) => (named(entity) === 1 ? '' : `×${named(entity)}`);

/** Entities of these types, those named most first. */
export function ofType({ entities }: Analysis, ...types: EntityType[]): Entity[] {
  return entities.filter(({ type }) => types.includes(type)).sort((a, b) => named(b) - named(a));
}

/** Title, agency, publication and dateline on one line. */
export function provenance({ article, source }: Analysis): string {
  const { agency, authors, published, dateline } = article;
  const where =
    dateline && [dateline.place, dateline.country && `(${dateline.country})`].filter(Boolean).join(' ');
  const facts = [
    agency,
    authors.length > 0 ? `by ${authors.join(', ')}` : null,
    published?.replace('T', ' '),
    where,
    dateline?.date,
  ];
  return [...new Set(facts.filter(Boolean)), source.name].join(' · ');
}

/** Summary sentences in order, the lead without its dateline. */
export function summaryRows({ summary, sentences, article, text }: Analysis): Row[] {
  return summary.sentences.map(({ sentence }) => {
    const { start, end } = sentences[sentence]!;
    const dateline = article.dateline;
    const from = dateline && dateline.start >= start && dateline.end < end ? dateline.end : start;
    return [
      text
        .slice(from, end)
        .replace(/^[\s\p{Pd}:]+/u, '')
        .trim(),
    ];
  });
}

export const personRow = (person: Entity): Row => [
  person.name,
  person.country ?? '',
  [person.role, times(person)].filter(Boolean).join('  '),
];

export const countryRow = (country: Entity): Row => [
  country.country ?? country.iso3 ?? '',
  [country.name, times(country)].filter(Boolean).join('  '),
];

/** Name, kind and country of anything else. */
export const namedRow = (entity: Entity): Row => [
  entity.name,
  [entity.subtype, entity.country, times(entity)].filter(Boolean).join('  '),
];

/** Words of each statement, gathered by speaker in the order of their first. */
export function statementRows({ statements, entities, text }: Analysis): Row[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const bySpeaker = new Map<string, string[]>();
  for (const { speaker, speakers, speakerMention, content, cue, kind, stance } of statements) {
    const spoke = speakers ?? (speaker === null ? [] : [speaker]);
    const who = spoke.map((id) => names.get(id)).join(', ') || speakerMention?.text || '?';
    const words = content
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ');
    const how = [cue?.lemma, kind === 'indirect' ? null : kind, stance].filter(Boolean).join(', ');
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), `${shorten(words)}${how && ` (${how})`}`]);
  }
  return [...bySpeaker].flatMap(([who, said]) => said.map((words, i) => [i === 0 ? who : '', words]));
}

function shorten(text: string): string {
  if (text.length <= QUOTE_CHARACTERS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', QUOTE_CHARACTERS)).slice(0, QUOTE_CHARACTERS)} …`;
}

/** What one country did to another, with counts; then what each did to nobody named. */
export function actRows({ acts, entities }: Analysis): Row[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pairs = new Map<string, Map<string, number>>();
  for (const act of acts) {
    for (const [actor, recipient] of countryPairs(act, byId)) {
      const pair = recipient === '' ? actor : `${actor} → ${recipient}`;
      const counts = pairs.get(pair) ?? new Map<string, number>();
      const label = act.factuality === 'actual' ? act.type : `${act.type} (${act.factuality})`;
      pairs.set(pair, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  const isDyad = ([pair]: readonly [string, unknown]) => pair.includes('→');
  const ordered = [...[...pairs].filter(isDyad), ...[...pairs].filter((pair) => !isDyad(pair))];
  return ordered.map(([pair, counts]) => [
    pair,
    [...counts].map(([type, count]) => `${type} ${count}`).join(', '),
  ]);
}

/** Each resolved date once, with the words that name it. */
export function dateRows({ dates }: Analysis): Row[] {
  const words = new Map<string, Set<string>>();
  for (const { value, type, text } of dates) {
    if (value !== null && (type === 'date' || type === 'time'))
      words.set(value, (words.get(value) ?? new Set()).add(text));
  }
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([value, texts]) => [value, [...texts].join(', ')]);
}

/** All key phrases in one row. */
export function keyphraseRows({ keyphrases }: Analysis): Row[] {
  return keyphrases.length === 0
    ? []
    : [
        [
          keyphrases
            .slice(0, MOST_KEYPHRASES)
            .map(({ text }) => text)
            .join(' · '),
        ],
      ];
}

/** Counts on one line. */
export function counts({ stats, entities, statements, acts }: Analysis): string {
  const minutes = Math.max(1, Math.round(stats.readingSeconds / 60));
  const of = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  return [
    of(stats.words, 'word'),
    of(stats.sentences, 'sentence'),
    of(stats.paragraphs, 'paragraph'),
    of(entities.length, 'entity', 'entities'),
    of(statements.length, 'statement'),
    of(acts.length, 'act'),
    `${minutes} min read`,
  ].join(' · ');
}
