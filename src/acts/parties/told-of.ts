import type { Span, Statement } from '../../analysis.js';
import { headlineEnd } from '../../document/layout.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/** Whether each statement tells a clause with a subject of its own; read once. */
const CLAUSES = new WeakMap<Statement, boolean>();

/**
 * The phrases that may be parties of what a statement tells: those in it, by `he` and `we` too. Not who tells
 * it, and where: `Troops shelled the town, Governor Roe wrote on Telegram`. Who denies an attack or promises
 * to help says no clause, and may be a party.
 */
export function phrasesToldOf(
  reading: ActReading,
  trigger: number,
  phrases: readonly PartyCandidate[],
): readonly PartyCandidate[] {
  const { starts, sentenceOf } = reading.context.segmentation.tokens;
  const told = reading
    .statementsAt(sentenceOf[trigger]!)
    .filter((statement) => isIn(statement.content, starts[trigger]!) && tellsClause(reading, statement));
  if (told.length === 0) return phrases;
  return phrases.filter(({ head }) => told.every(({ content }) => isIn(content, starts[head]!)));
}

/** `Shells hit Goma; army blames rebels`: of the parts of a headline, those of the trigger's own. */
export function phrasesOfPart(
  { context, tree }: ActReading,
  trigger: number,
  phrases: readonly PartyCandidate[],
): readonly PartyCandidate[] {
  const { starts } = context.segmentation.tokens;
  if (starts[trigger]! >= headlineEnd(context.layout)) return phrases;
  return phrases.filter(({ head }) => {
    const [from, to] = head < trigger ? [head, trigger] : [trigger, head];
    return !tree.forms.slice(from, to).includes(';');
  });
}

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

function tellsClause({ context, tree }: ActReading, statement: Statement): boolean {
  let tells = CLAUSES.get(statement);
  if (tells !== undefined) return tells;
  const { sentences, tokens } = context.segmentation;
  const { first, last } = sentences[statement.sentence]!;
  tells = false;
  for (let token = first; token < last && !tells; token++)
    tells =
      tree.relations[token]!.startsWith('nsubj') &&
      /^(?:VB[DPZ]|MD)$/.test(tree.tags[tree.heads[token]!] ?? '') &&
      isIn(statement.content, tokens.starts[token]!);
  CLAUSES.set(statement, tells);
  return tells;
}
