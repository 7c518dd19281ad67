import type {
  Act,
  Amount,
  DateExpression,
  Entity,
  Keyphrase,
  Statement,
  Stats,
  Summary,
  Token,
  Warning,
} from './analysis.js';
import { EntityNumbers } from './acts/entity-numbers.js';
import { findActs, type FoundActs } from './acts/find-acts.js';
import { Discourse } from './discourse/discourse.js';
import { linkMentions } from './discourse/link-mentions.js';
import type { Layout } from './document/layout.js';
import { readLayout } from './document/read-layout.js';
import { findEntities } from './entities/find-entities.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { annotate, type Syntax } from './language/annotate.js';
import { listTokens } from './language/list-tokens.js';
import { segment } from './language/segment.js';
import type { Dependencies, Morphology } from './language/syntax.js';
import type { Segmentation } from './language/tokens.js';
import type { AnalyzeOptions } from './options.js';
import { findStatements } from './statements/find-statements.js';
import { warnOfUnknownSpeakers } from './statements/unknown-speakers.js';
import { findKeyphrases } from './summary/keyphrases.js';
import { countStats } from './summary/stats.js';
import { stemContentWords } from './summary/stems.js';
import { summarize } from './summary/summarize.js';
import { findAmounts, findDates } from './time/find-times.js';
import { warnOfNoDate } from './time/undated.js';

/** What a run begins with. */
export interface Request {
  readonly text: string;
  readonly options: AnalyzeOptions;
  readonly knowledge: Knowledge;
  /** Whether a stage is part of this run. */
  readonly runs: (stage: StageName) => boolean;
}

/** What each stage makes, under the stage's name. */
export interface Products {
  layout: Layout;
  segmentation: Segmentation;
  /** Heads of both are there only where `heads` is wanted: one pass makes them. */
  syntax: Syntax;
  morphology: Morphology;
  heads: Dependencies;
  tokens: Token[];
  dates: DateExpression[];
  amounts: Amount[];
  /** Entities with the mentions that are names. */
  names: Entity[];
  /** Whom words go back to. */
  discourse: Discourse;
  /** With the ids of `names`; `numbers` renumbers them. */
  statements: Statement[];
  /** Acts with the parties that have no name of their own. */
  deeds: FoundActs;
  /** The names' entities with the words that go back to them. */
  linked: Entity[];
  /** Ids for the output: all who appear, by first mention. */
  numbers: EntityNumbers;
  /** All who appear: those with names and the parties of acts that have none. */
  entities: Entity[];
  acts: Act[];
  stems: string[];
  keyphrases: Keyphrase[];
  summary: Summary;
  stats: Stats;
  warnings: Warning[];
}

export type StageName = keyof Products;

interface Stage {
  readonly makes: StageName;
  readonly needs: readonly StageName[];
  readonly run: (work: never) => Products[StageName];
}

/**
 * A stage can read only what it names: what it `needs`, and what others may have made (`sees`), if they ran.
 */
function stage<Name extends StageName, Needed extends StageName, Seen extends StageName = never>(
  makes: Name,
  needs: readonly Needed[],
  run: (work: Request & Pick<Products, Needed> & Partial<Pick<Products, Seen>>) => Products[Name],
): Stage {
  return { makes, needs, run };
}

/** In order. A stage says what it needs and what it makes; one whose work nobody asked for is left out. */
export const STAGES: readonly Stage[] = [
  stage('layout', [], ({ text, knowledge, options }) => readLayout(text, knowledge, options)),
  stage('segmentation', ['layout'], ({ text, layout }) => segment(text, layout)),
  stage('syntax', ['segmentation'], ({ segmentation, runs }) =>
    annotate(segmentation, { heads: runs('heads') }),
  ),
  stage('morphology', ['syntax'], ({ syntax }) => syntax.morphology),
  stage('heads', ['syntax'], ({ syntax }) => syntax.dependencies),
  stage('tokens', ['segmentation', 'morphology', 'heads'], ({ segmentation, morphology, heads }) =>
    listTokens(segmentation, morphology, heads),
  ),
  stage('dates', ['segmentation', 'morphology', 'layout'], ({ segmentation, morphology, layout }) =>
    findDates(segmentation, morphology, layout),
  ),
  stage('amounts', ['segmentation', 'morphology', 'layout'], (work) =>
    findAmounts(work.segmentation, work.morphology, work.layout, work.knowledge),
  ),
  stage('names', ['segmentation', 'morphology', 'layout'], (work) => {
    const { segmentation, morphology, layout, knowledge } = work;
    return findEntities({ segmentation, morphology, layout, knowledge, explain: explains(work) });
  }),
  stage(
    'discourse',
    ['segmentation', 'morphology', 'layout', 'names'],
    ({ segmentation, morphology, layout, names }) =>
      new Discourse({ segmentation, morphology, layout, entities: names }),
  ),
  stage('statements', ['segmentation', 'morphology', 'heads', 'layout', 'names', 'discourse'], (work) =>
    findStatements(readingContext(work), work.discourse),
  ),
  stage(
    'deeds',
    ['segmentation', 'morphology', 'heads', 'layout', 'names', 'discourse', 'dates', 'statements'],
    (work) => findActs({ ...readingContext(work), dates: work.dates }, work.statements, work.discourse),
  ),
  // Behind the acts: a capital is a mention of its state where that acts.
  stage('linked', ['segmentation', 'names', 'discourse'], ({ names, discourse, segmentation }) =>
    linkMentions(names, discourse, segmentation),
  ),
  // Names alone are told without the acts, which take most of the time.
  stage<'numbers', 'linked', 'deeds'>(
    'numbers',
    ['linked'],
    ({ linked, deeds }) => new EntityNumbers(linked, deeds?.collectives ?? []),
  ),
  stage('entities', ['numbers'], ({ numbers }) => [...numbers.entities]),
  stage('acts', ['deeds', 'numbers'], ({ deeds, numbers }) => numbers.acts(deeds.acts)),
  stage('stems', ['segmentation', 'morphology'], ({ segmentation, morphology }) =>
    stemContentWords(segmentation.tokens, morphology),
  ),
  stage('keyphrases', ['segmentation', 'morphology', 'layout', 'names', 'stems'], (work) =>
    findKeyphrases({ ...work, entities: work.names }),
  ),
  stage('summary', ['segmentation', 'morphology', 'layout', 'stems', 'names', 'acts'], (work) =>
    summarize({ ...work, entities: work.names }, work.acts, work.options.summarySentences ?? 3),
  ),
  stage('stats', ['segmentation', 'layout'], ({ segmentation, layout }) =>
    countStats(segmentation, layout.paragraphs.length),
  ),
  stage<'warnings', 'layout', 'statements' | 'dates'>(
    'warnings',
    ['layout'],
    ({ layout, statements, dates }) => [
      ...layout.warnings,
      ...warnOfNoDate(layout.article, dates ?? []),
      ...warnOfUnknownSpeakers(statements ?? []),
    ],
  ),
];

/**
 * Runs the stages that `goals` need, in order.
 *
 * @returns what they made; a product whose stage was left out is absent
 */
export function runStages(
  goals: Iterable<StageName>,
  request: Omit<Request, 'runs'>,
): Partial<Products> {
  const wanted = closureOf(goals);
  const work: Request & { [Name in StageName]?: unknown } = {
    ...request,
    runs: (name) => wanted.has(name),
  };
  for (const { makes, run } of STAGES) {
    if (!wanted.has(makes)) continue;
    request.options.onStage?.(makes);
    work[makes] = run(work as never);
  }
  return work as Partial<Products>;
}

/**
 * The goals and all that they need: every stage stands behind what it needs, so one walk from the end finds
 * them.
 */
function closureOf(goals: Iterable<StageName>): ReadonlySet<StageName> {
  const wanted = new Set(goals);
  for (let i = STAGES.length - 1; i >= 0; i--)
    if (wanted.has(STAGES[i]!.makes)) for (const need of STAGES[i]!.needs) wanted.add(need);
  return wanted;
}

const explains = ({ options }: Request): boolean => options.explain ?? false;

function readingContext(
  work: Request & Pick<Products, 'segmentation' | 'morphology' | 'heads' | 'layout' | 'names'>,
) {
  const { segmentation, morphology, heads, layout, names } = work;
  return {
    segmentation,
    morphology,
    layout,
    dependencies: heads,
    entities: names,
    explain: explains(work),
  };
}
