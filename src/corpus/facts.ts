import type {
  ActType,
  Analysis,
  Entity,
  EntityType,
  Factuality,
  OffsetUnit,
  Range,
  Sector,
  Stance,
} from '../analysis.js';
import { sketchOf, type Sketch } from './sketch.js';

/** What is kept of one article; entities are told by their place in `entities`. */
export interface ArticleFacts {
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  /** Agency or publisher. */
  readonly outlet: string | null;
  /** `2021-09-16`, or as much of it as is known; null without a date. */
  readonly day: string | null;
  readonly entities: readonly EntityFact[];
  readonly statements: readonly StatementFact[];
  readonly acts: readonly ActFact[];
  readonly phrases: readonly { readonly text: string; readonly count: number }[];
  readonly sketch: Sketch;
}

export interface EntityFact {
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly sector: Sector | null;
  readonly office: string | null;
  readonly officeClass: string | null;
  readonly mentions: number;
}

export interface StatementFact {
  readonly speakers: readonly number[];
  readonly about: readonly number[];
  readonly addressee: number | null;
  readonly stance: Stance | null;
  readonly kind: string;
  readonly verb: string | null;
  readonly words: string;
  /** The latest day that the words name; null without one. */
  readonly until: string | null;
  readonly sentence: string | null;
}

export interface ActFact {
  readonly type: ActType;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly factuality: Factuality;
  readonly trigger: string;
  readonly day: string | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly sentence: string | null;
}

/** The facts of an analysis. Acts that it tells again count once. */
export function factsOf(analysis: Analysis): ArticleFacts {
  const { source, article, entities = [], statements = [], acts = [], dates = [] } = analysis;
  const at = new Map(entities.map(({ id }, i) => [id, i]));
  const indexes = (ids: readonly string[]) => ids.flatMap((id) => at.get(id) ?? []);
  const slice = slicer(analysis);
  const sentenceAt = (i: number) => (analysis.sentences?.[i] ? slice(analysis.sentences[i]) : null);
  const day = article?.published ?? article?.dateline?.date ?? null;
  return {
    source: source.name,
    url: source.url ?? null,
    title: article?.title?.text ?? null,
    outlet: article?.agency ?? null,
    day: day?.slice(0, 'yyyy-mm-dd'.length) ?? null,
    entities: entities.map(entityFact),
    statements: statements.map((statement) => ({
      speakers: indexes(statement.speakers ?? (statement.speaker === null ? [] : [statement.speaker])),
      about: indexes(statement.about),
      addressee: indexes(statement.addressee ? [statement.addressee] : [])[0] ?? null,
      stance: statement.stance,
      kind: statement.kind,
      verb: statement.cue?.text ?? null,
      words: statement.content.map(({ text }) => text).join(' … '),
      until: latest(
        dates.filter(({ start }) => statement.content.some((piece) => contains(piece, start))),
      ),
      sentence: sentenceAt(statement.sentence),
    })),
    acts: acts
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
        sentence: sentenceAt(act.sentence),
      })),
    phrases: (analysis.keyphrases ?? []).map(({ text, count }) => ({ text, count })),
    sketch: sketchOf(analysis.text ?? ''),
  };
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
  };
}

const contains = ({ start, end }: Range, at: number) => at >= start && at < end;

/** The last calendar day among values such as `2024-06` and `P3D`. */
function latest(dates: readonly { value: string | null }[]): string | null {
  const days = dates.flatMap(({ value }) => (value !== null && /^\d{4}/.test(value) ? [value] : []));
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
  return ({ start, end }) => (units ? units.slice(start, end).join('') : text.slice(start, end));
}

/** Whether code points and UTF-16 code units differ. */
const hasPairs = (text: string, unit: OffsetUnit) =>
  unit === 'codepoint' && /[\ud800-\udbff]/.test(text);
