import table from './reporting-nouns.json' with { type: 'json' };
import type { CueClass } from './reporting-verbs.js';

/** A noun made of a verb of saying. */
export interface ReportingNoun {
  lemma: string;
  cueClass: CueClass;
  /** Whether what is said may stand behind `for`: `a call for talks`. */
  withFor: boolean;
}

const BY_LEMMA: ReadonlyMap<string, ReportingNoun> = new Map(
  table.rows.map(([lemma, cueClass, link]) => [
    lemma!,
    { lemma: lemma!, cueClass: cueClass as CueClass, withFor: link === 'for' },
  ]),
);

export const reportingNoun = (lemma: string): ReportingNoun | undefined => BY_LEMMA.get(lemma);
/** All of them. */
export const lemmasOfReportingNouns = (): Iterable<string> => BY_LEMMA.keys();
