import type { Span } from './text.js';

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
