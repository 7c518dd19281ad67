/**
 * The result of one analysis: the published contract, version 1.
 *
 * Inside the library and in the TypeScript API every offset is in UTF-16 code units, as JavaScript strings
 * count; `report/` converts to code points or bytes on the way out. Spans are half-open.
 */

export type OffsetUnit = 'codepoint' | 'utf16' | 'byte';

export interface Range {
  start: number;
  end: number;
}

/** A range with the text it covers: `analysis.text.slice(start, end) === text`. */
export interface Span extends Range {
  text: string;
}

export type Paragraph = Range;

export interface Sentence extends Range {
  /** Index into `paragraphs`. */
  paragraph: number;
}

export interface Token extends Span {
  lemma: string;
  /** Universal Dependencies v2 part of speech. */
  pos: string;
  /** Penn Treebank tag. */
  tag: string;
  /** Index into `tokens`, -1 for the root of a sentence. */
  head: number;
  /** Universal Dependencies v2 relation. */
  dep: string;
  /** Index into `sentences`. */
  sentence: number;
}

export interface Dateline extends Span {
  place: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** ISO 8601. */
  date: string | null;
  agency: string | null;
}

/** A headline; without a place in the text where a record brought it. */
export interface Title {
  start: number | null;
  end: number | null;
  text: string;
}

export interface Article {
  title: Title | null;
  authors: string[];
  agency: string | null;
  /** ISO 8601, only as precise as the text or the record. */
  published: string | null;
  dateline: Dateline | null;
  language: string | null;
}

export type EntityType =
  | 'person'
  | 'country'
  | 'place'
  | 'organization'
  | 'initiative'
  | 'event'
  | 'health'
  | 'group'
  | 'product'
  | 'other';

export type MentionKind = 'name' | 'demonym' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  /** Index into `sentences`. */
  sentence: number;
  kind: MentionKind;
  /** Stable dotted id of what decided, e.g. `person.office-name`, `model.ner`. */
  rule: string;
  confidence?: number;
  /** With `explain`: what decided, one line each. */
  evidence?: string[];
}

/** What tells a country: the words and the rule that read them. */
export interface Origin extends Range {
  rule: string;
}

export type Tenure = 'current' | 'former' | 'acting' | 'deputy' | 'elect' | 'designate';

/** An office that the text gives to a person. */
export interface Office extends Span {
  /** The normalised office, such as `foreign-minister`. */
  class: string | null;
  tenure: Tenure | null;
  rule: string;
}

/** Kinds of political actors, in the codes of the field (CAMEO, PLOVER). */
export type Sector =
  | 'GOV'
  | 'LEG'
  | 'JUD'
  | 'MIL'
  | 'COP'
  | 'SPY'
  | 'PTY'
  | 'OPP'
  | 'REB'
  | 'IGO'
  | 'NGO'
  | 'CVL'
  | 'BUS'
  | 'MED'
  | 'EDU'
  | 'REL'
  | 'CRM';

export interface Entity {
  id: string;
  type: EntityType;
  subtype: string | null;
  name: string;
  aliases: string[];
  role: string | null;
  roleClass: string | null;
  /** ISO 3166-1 alpha-2: what the text tells, or knowledge that does not depend on the article. */
  country: string | null;
  /** ISO 3166-1 alpha-2 that only the setting of the article suggests; null where `country` is known. */
  likelyCountry: string | null;
  /** The words that told `country`; null where nothing tells it, and for countries. */
  origin: Origin | null;
  /** ISO 3166-1 alpha-3, for countries. */
  iso3?: string;
  /** All offices that the text tells of a person, the highest current one first. */
  offices?: Office[];
  /** What kind of political actor it is; null where nothing tells it. */
  sector: Sector | null;
  wikidata: string | null;
  salience: number;
  mentions: Mention[];
}

export interface DateExpression extends Span {
  /** TIMEX3-style: `2021-09-16`, `2022`, `2021-W37`, `P3D`; null when it cannot be resolved. */
  value: string | null;
  type: 'date' | 'time' | 'duration' | 'set';
  rule?: string;
}

export interface Amount extends Span {
  value: number;
  /** ISO 4217 code for money, `percent`, or the unit as written. */
  unit: string;
  type: string;
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type Stance = 'supports' | 'opposes' | 'requests' | 'promises' | 'thanks' | 'accuses';

/** The word or words that make something said or done. */
export interface Trigger extends Span {
  lemma: string;
}

export interface Statement {
  id: string;
  kind: StatementKind;
  /** Entity id; of several who speak together, the first of the phrase, or the nearest that `they` goes back to. */
  speaker: string | null;
  /** Entity ids of all who speak, where they are several. */
  speakers?: string[];
  speakerMention: Span | null;
  cue: Trigger | null;
  content: Span[];
  sentence: number;
  stance: Stance | null;
  /** Entity id of whom it is said to. */
  addressee?: string | null;
  /** True for verbs such as claim and allege. */
  hedged?: boolean;
  /** Entity ids inside the content. */
  about: string[];
  rule: string;
  confidence: number;
  evidence?: string[];
}

export type ActType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Factuality = 'actual' | 'future' | 'hypothetical' | 'negated';

export interface Act {
  id: string;
  type: ActType;
  mode: string | null;
  /** Entity ids. */
  actors: string[];
  recipients: string[];
  trigger: Trigger;
  sentence: number;
  factuality: Factuality;
  date: string | null;
  place: string | null;
  contexts: string[];
  /** Id of the statement that claims it. */
  statement: string | null;
  /** Id of an earlier act that this one tells again. */
  repeats?: string | null;
  /** Entity id of the only side that tells it. */
  claimedBy?: string | null;
  rule: string;
  confidence: number;
  evidence?: string[];
}

export interface Keyphrase {
  text: string;
  score: number;
  count: number;
}

export interface Summary {
  sentences: { sentence: number; score: number }[];
  text: string;
}

export interface Stats {
  characters: number;
  words: number;
  sentences: number;
  paragraphs: number;
  readingSeconds: number;
}

export interface Warning {
  code: string;
  message: string;
  start?: number;
  end?: number;
}

export interface Source {
  name: string;
  format: string;
  bytes: number;
  sha256: string;
  encoding: string;
  /** Where the article stood, when its record or page says so. */
  url?: string;
  /** How `text` was made, where it is not the source as it stands: the main text of a web page. */
  extraction?: 'main-text';
  /** Fields of the record that `--keep` carries through, unchanged. */
  record?: Record<string, unknown>;
}

export interface Tool {
  name: string;
  version: string;
  knowledge: string;
}

/** What `analyze` returns. Parts left out by `only` are absent. */
export interface Analysis {
  schemaVersion: '1.1';
  tool: Tool;
  offsetUnit: OffsetUnit;
  source: Source;
  article: Article;
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens?: Token[];
  entities: Entity[];
  dates: DateExpression[];
  amounts: Amount[];
  statements: Statement[];
  acts: Act[];
  keyphrases: Keyphrase[];
  summary: Summary;
  stats: Stats;
  warnings: Warning[];
}
