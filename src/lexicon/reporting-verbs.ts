import table from './reporting-verbs.json' with { type: 'json' };

/** What a word of saying does with what is said. */
export type CueClass =
  | 'say'
  | 'claim'
  | 'promise'
  | 'request'
  | 'support'
  | 'oppose'
  | 'accuse'
  | 'thank'
  | 'deny'
  | 'ask'
  | 'warn';

/** A verb that reports, by its lemma. */
export interface CueVerb {
  lemma: string;
  cueClass: CueClass;
  /** Letters of what may stand beside it, as the table says. */
  frames: string;
}

/**
 * A row of the table: the verb with its irregular forms and, where it needs one of a few, the objects it
 * reports with.
 */
export interface ReportingVerb extends CueVerb {
  irregular: readonly string[];
  objects: readonly string[] | undefined;
}

type Row = readonly [
  lemma: string,
  cueClass: string,
  frames: string,
  irregular?: string[],
  objects?: string[],
];

export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  (table.rows as unknown as readonly Row[]).map(([lemma, cueClass, frames, irregular = [], objects]) => [
    lemma,
    { lemma, cueClass: cueClass as CueClass, frames, irregular, objects },
  ]),
);

const frame = (letter: string) => (lemma: string) =>
  REPORTING_VERBS.get(lemma)?.frames.includes(letter) === true;

/** Whether what it reports may be a clause without `that`: `said the road was closed`. */
export const takesBareClause = frame('c');
/** Whether it may be a noun phrase: `condemned the attack`. */
export const takesObject = frame('o');
/** Whether it may be an infinitive: `vowed to rebuild`. */
export const takesInfinitive = frame('i');
/** Whether it may be someone with an infinitive: `urged Chad to sign`. */
export const takesObjectAndInfinitive = frame('p');
/** Whether it says what something is: `called it "a farce"`. */
export const characterizes = frame('k');
/** Whether its speaker may follow it: `…, said Wang`. */
export const inverts = frame('v');
/** Whether whom it is said to follows it: `told reporters`. */
export const addresses = frame('a');
/** Whether saying it is doing it, so that its infinitive reports too: `called to express thanks`. */
export const performs = frame('d');

/** Whether it may be a gerund: `recalled seeing a ship`. */
export const takesGerund = frame('g');
/** Whether a verb of a class is an act by words alone: `denounced the ban`. */
export const isJudgement = (cueClass: CueClass): boolean =>
  cueClass === 'accuse' || cueClass === 'oppose' || cueClass === 'thank' || cueClass === 'support';

/** Whether a verb of a class tells of what need not be so: `denied that he left`. */
export const leavesOpen = (cueClass: CueClass): boolean =>
  cueClass === 'deny' || cueClass === 'claim' || cueClass === 'ask' || cueClass === 'request';

/** The nouns a verb needs among its object's to report; undefined where any noun does. */
export const objectsOf = (lemma: string): readonly string[] | undefined =>
  REPORTING_VERBS.get(lemma)?.objects;
