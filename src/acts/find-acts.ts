import type { Act, Statement } from '../analysis.js';
import type { SentenceTokens } from '../language/tokens.js';
import type { ActContext } from './context.js';
import type { Discourse } from '../discourse/discourse.js';
import { Deixis } from './deixis.js';
import { factualityOf, outlookOf } from './factuality.js';
import { matchAt, type Match } from './match.js';
import { placeMentions, type MentionMap } from '../grammar/names.js';
import { findParticipants } from './participants.js';
import type { Participants } from './sides.js';
import { contextsIn, dateOf, placeOf } from './setting.js';
import { repeats } from './merge.js';
import { isTold, tellingMatches } from './told.js';
import { typeByIntent } from './intent.js';
import { growTree, type Tree } from '../grammar/tree/dependents.js';

/** Who did what to whom, in text order: acts by PLOVER's sixteen types. */
export function findActs(
  context: ActContext,
  statements: readonly Statement[],
  discourse: Discourse,
): Act[] {
  const tree = growTree(context);
  const mentions = placeMentions(context);
  const deixis = new Deixis(tree, context, mentions, discourse);
  const claims = new Claims(statements);
  const { tokens, sentences } = context.segmentation;
  const acts: Act[] = [];
  let nextDate = 0;
  sentences.forEach((sentence, number) => {
    while (nextDate < context.dates.length && context.dates[nextDate]!.start < sentence.start)
      nextDate++;
    const firstDate = nextDate;
    while (nextDate < context.dates.length && context.dates[nextDate]!.start < sentence.end) nextDate++;
    const dates = context.dates.slice(firstDate, nextDate);
    const matches = matchesIn(tree, mentions, sentence);
    const contexts = matches.length > 0 ? contextsIn(tree.lemmas, sentence) : [];
    for (const match of matches) {
      const trigger = match.trigger;
      const start = tokens.starts[trigger]!;
      const end = tokens.ends[trigger]!;
      const statement = claims.around(start, end);
      deixis.hear(claims.speakersOf(statement));
      const parties = findParticipants(tree, mentions, deixis, match, sentence);
      if (parties.actors.length === 0) parties.actors = [...claims.speakersOfCue(start)];
      if (parties.actors.length === 0 && match.pattern.type === 'SANCTION')
        parties.actors = [...deixis.authors];
      const outlook = outlookOf(tree, trigger);
      const type = typeByIntent(match.pattern.type, outlook);
      const factuality =
        type === 'REJECT' && match.pattern.type !== 'REJECT' ? 'actual' : factualityOf(outlook);
      if (!isTold(match, parties, factuality, mentions)) continue;
      deixis.note(parties);
      const act: Act = {
        id: `a${acts.length + 1}`,
        type,
        mode: match.pattern.mode,
        ...parties,
        trigger: { start, end, text: tokens.text.slice(start, end), lemma: tree.lemmas[trigger]! },
        sentence: number,
        factuality,
        date: dateOf(context, dates, sentence, trigger),
        place: placeOf(context, tree, mentions, sentence, trigger),
        contexts,
        statement,
        rule: `act.${match.pattern.kind}`,
        confidence: confidenceOf(match, parties),
        ...(context.explain && { evidence: [`pattern: ${match.pattern.text}`] }),
      };
      if (!repeats(act, acts)) acts.push(act);
    }
  });
  return acts;
}

/** Matches of one sentence, without those inside the clause or object that another match has used up. */
function matchesIn(tree: Tree, mentions: MentionMap, { core, last }: SentenceTokens): Match[] {
  const matches: Match[] = [];
  for (let token = core; token < last; token++) {
    const match = matchAt(tree, mentions, token);
    if (match) matches.push(match);
  }
  return tellingMatches(tree, matches);
}

function confidenceOf({ pattern }: Match, { actors, recipients }: Participants): number {
  const sides = Number(actors.length > 0) + Number(recipients.length > 0);
  return (
    (pattern.kind === 'noun' ? 5 : 6) / 10 + sides / 10 + (pattern.object || pattern.clause ? 1 : 0) / 10
  );
}

/** Statements by where they stand. */
class Claims {
  readonly #pieces: { start: number; end: number; id: string }[];
  readonly #speakers: Map<number, readonly string[]>;
  readonly #quoted: Map<string, readonly string[]>;
  readonly #open: { start: number; end: number; id: string }[] = [];
  #next = 0;

  constructor(statements: readonly Statement[]) {
    this.#pieces = statements.flatMap(({ content, id }) =>
      content.map(({ start, end }) => ({ start, end, id })),
    );
    this.#quoted = new Map(
      statements.flatMap((statement) =>
        statement.kind === 'indirect' ? [] : [[statement.id, speakersOf(statement)] as const],
      ),
    );
    this.#pieces.sort((a, b) => a.start - b.start);
    this.#speakers = new Map(
      statements.flatMap((statement) =>
        statement.cue ? [[statement.cue.start, speakersOf(statement)] as const] : [],
      ),
    );
  }

  /** Id of the innermost statement that covers a range; asked for in text order, so that every piece is passed once. */
  around(start: number, end: number): string | null {
    while (this.#next < this.#pieces.length && this.#pieces[this.#next]!.start <= start)
      this.#open.push(this.#pieces[this.#next++]!);
    while (this.#open.length > 0 && this.#open.at(-1)!.end < end) this.#open.pop();
    return this.#open.at(-1)?.id ?? null;
  }

  /** Who makes a statement in the first person: only quoted words keep `we`. */
  speakersOf(statement: string | null): readonly string[] {
    return statement === null ? [] : (this.#quoted.get(statement) ?? []);
  }

  /** Who speaks, when the word at an offset is the cue of a statement. */
  speakersOfCue(start: number): readonly string[] {
    return this.#speakers.get(start) ?? [];
  }
}

function speakersOf({ speaker, speakers }: Statement): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}
