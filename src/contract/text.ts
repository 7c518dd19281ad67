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

/** The word or words that make something said or done. */
export interface Trigger extends Span {
  lemma: string;
}
