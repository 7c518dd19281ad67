import type { Analysis, Entity, OffsetUnit, Range } from '../analysis.js';
import type { ActFact, ArticleFacts, EntityFact, StatementFact } from './facts.js';
import { sketchOf } from './sketch.js';

/**
 * The facts of an analysis. Acts that it tells again count once. @param withSketch whether its words are
 * wanted too
 */
export function factsOf(analysis: Analysis, withSketch = true): ArticleFacts {
  const { source, article, entities = [], keyphrases = [] } = analysis;
  const day = article?.published ?? article?.dateline?.date ?? null;
  const reader = readerOf(analysis);
  return {
    source: source.name,
    url: source.url ?? null,
    title: article?.title?.text ?? null,
    outlet: article?.agency ?? null,
    day: day?.slice(0, 'yyyy-mm-dd'.length) ?? null,
    entities: entities.map(entityFact),
    statements: statementFacts(analysis, reader, day),
    acts: actFacts(analysis, reader),
    phrases: keyphrases.map(({ text, count }) => ({ text, count })),
    sketch: sketchOf(withSketch ? (analysis.text ?? '') : ''),
  };
}

/** Looks up entities by their ids and sentences by their numbers. */
interface Reader {
  indexes(ids: readonly string[]): number[];
  sentence(number: number): string | null;
}

function readerOf(analysis: Analysis): Reader {
  const { entities = [], sentences } = analysis;
  const at = new Map(entities.map(({ id }, i) => [id, i]));
  const slice = slicer(analysis);
  return {
    indexes: (ids) => ids.flatMap((id) => at.get(id) ?? []),
    sentence: (number) => (sentences?.[number] ? slice(sentences[number]) : null),
  };
}

function statementFacts(
  { statements = [], dates = [] }: Analysis,
  { indexes, sentence }: Reader,
  day: string | null,
): StatementFact[] {
  return statements.map((statement) => ({
    speakers: indexes(statement.speakers ?? (statement.speaker === null ? [] : [statement.speaker])),
    about: indexes(statement.about),
    addressee: indexes(statement.addressee ? [statement.addressee] : [])[0] ?? null,
    stance: statement.stance,
    kind: statement.kind,
    verb: statement.cue?.text ?? null,
    words: statement.content.map(({ text }) => text).join(' … '),
    until: latest(
      dates.filter(({ start }) => statement.content.some((piece) => contains(piece, start))),
      day ?? '',
    ),
    sentence: sentence(statement.sentence),
  }));
}

function actFacts({ acts = [] }: Analysis, { indexes, sentence }: Reader): ActFact[] {
  return acts
    .filter(({ repeats }) => !repeats)
    .map((act) => ({
      type: act.type,
      actors: indexes(act.actors),
      recipients: indexes(act.recipients),
      factuality: act.factuality,
      trigger: act.trigger.text,
      day: act.date,
      place: act.place,
      confidence: act.confidence,
      sentence: sentence(act.sentence),
    }));
}

function entityFact(entity: Entity): EntityFact {
  return {
    type: entity.type,
    subtype: entity.subtype,
    name: entity.name,
    aliases: entity.aliases,
    country: entity.country,
    wikidata: entity.wikidata,
    sector: entity.sector ?? null,
    office: entity.role,
    officeClass: entity.roleClass,
    mentions: entity.mentions.length,
    named: entity.mentions.some(({ kind }) => kind === 'name' || kind === 'demonym'),
  };
}

const contains = ({ start, end }: Range, at: number) => at >= start && at < end;

/** The last calendar day among values such as `2024-06` and `P3D`, none that is over on day `since`. */
function latest(dates: readonly { value: string | null }[], since: string): string | null {
  const days = dates.flatMap(({ value }) =>
    value !== null && /^\d{4}/.test(value) && value >= since.slice(0, value.length) ? [value] : [],
  );
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Slices the text of an analysis by offsets in the unit that it declares. */
function slicer({ text, offsetUnit }: Analysis): (range: Range) => string {
  if (text === undefined) return () => '';
  if (offsetUnit === 'byte') {
    const bytes = Buffer.from(text);
    return ({ start, end }) => bytes.toString('utf8', start, end);
  }
  const units = hasPairs(text, offsetUnit) ? [...text] : null;
  return ({ start, end }) => (units ? units.slice(start, end).join('') : copyOf(text.slice(start, end)));
}

/** The same words in memory of their own: what V8 slices of a text keeps the whole text. */
const copyOf = (slice: string): string => Buffer.from(slice, 'utf16le').toString('utf16le');

/** Whether code points and UTF-16 code units differ. */
const hasPairs = (text: string, unit: OffsetUnit) =>
  unit === 'codepoint' && /[\ud800-\udbff]/.test(text);
