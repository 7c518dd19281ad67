import type { Act, Entity, Statement } from '../analysis.js';
import { headlineEnd } from '../document/layout.js';
import type { Discourse } from '../discourse/discourse.js';
import type { SentenceTokens } from '../language/tokens.js';
import { Claims } from './claims.js';
import { classifyTriggers } from './triggers/classify.js';
import { confidenceOf } from './confidence.js';
import type { ActContext } from './context.js';
import type { ActDraft } from './draft.js';
import { factualityOf, outlookOf } from './factuality.js';
import { withoutJudges, withoutSufferers } from './vetoes/judged.js';
import { actsModel, type ActsModel } from './model/acts-model.js';
import { partyCandidates } from './parties/candidates.js';
import { Collectives } from './parties/collectives.js';
import { findParties, type SharedByActs } from './parties/find-parties.js';
import { PartyMemory } from './parties/memory.js';
import { readForActs, type ActReading } from './reading.js';
import { toldByHost } from './retellings/hosted.js';
import { withoutAskedFor } from './vetoes/asked-for.js';
import { linkRetold } from './retellings/retold.js';
import { withoutRetellings } from './retellings/retellings.js';
import { Setting } from './setting/setting.js';
import { withoutVetoed } from './vetoes/vetoes.js';

/** What an article tells of who did what to whom. */
export interface FoundActs {
  acts: Act[];
  /** Parties without a name of their own. */
  collectives: Entity[];
}

/** Who did what to whom, in text order: acts by PLOVER's sixteen types. */
export function findActs(
  context: ActContext,
  statements: readonly Statement[],
  discourse: Discourse,
  model: ActsModel = actsModel(),
): FoundActs {
  const reading = readForActs(context, statements, discourse);
  const collectives = new Collectives(reading);
  const reader = new ActReader(reading, model, collectives);
  const drafts = context.segmentation.sentences.flatMap((sentence, number) =>
    reader.read(sentence, number),
  );
  const numbered = collectives.number();
  const setting = new Setting(reading);
  const acts = drafts.map((draft, i) => toAct(draft, `a${i + 1}`, setting, reading));
  const headline = headlineEnd(context.layout);
  const anew = new Set(
    drafts.flatMap(({ trigger }, i) => (isAnew(reading, trigger) ? [acts[i]!.id] : [])),
  );
  const isHeadline = (sentence: number) => context.segmentation.sentences[sentence]!.start < headline;
  return {
    acts: linkRetold(acts, isHeadline, anew),
    collectives: numbered,
  };
}

/** `met again on Friday`: an act that is done once more. */
const isAnew = ({ tree }: ActReading, trigger: number): boolean =>
  tree.children(trigger).some((child) => tree.lemmas[child] === 'again');

const NOWHERE = -1;

/** Reads the acts of one sentence after another. */
class ActReader {
  readonly #claims: Claims;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #shared: SharedByActs;

  constructor(
    private readonly reading: ActReading,
    private readonly model: ActsModel,
    collectives: Collectives,
  ) {
    this.#claims = new Claims(reading.statements);
    this.#shared = { model, collectives, memory: new PartyMemory(reading.tree) };
    this.#entities = new Map(reading.context.entities.map((entity) => [entity.id, entity]));
  }

  read(sentence: SentenceTokens, number: number): ActDraft[] {
    const told = classifyTriggers(this.reading, this.model, sentence);
    if (told.length === 0) return [];
    const candidates = partyCandidates(this.reading, sentence);
    const drafts = told.map(({ trigger, type, likelihood, certainty, evidence }): ActDraft => {
      const parties = findParties(this.reading, this.#shared, { trigger, type }, candidates);
      const pattern = this.reading.matchAt(trigger)?.pattern;
      return {
        trigger,
        type,
        mode: pattern?.type === type ? pattern.mode : null,
        ...parties,
        sentence: number,
        factuality: factualityOf(outlookOf(this.reading.tree, trigger)),
        likelihood,
        certainty,
        claim: this.#claimOf(trigger),
        evidence: [...evidence, ...parties.evidence],
      };
    });
    const kept = withoutVetoed(
      withoutAskedFor(withoutRetellings(toldByHost(drafts, this.reading), this.reading), this.reading),
      this.reading,
    );
    const acts = withoutJudges(withoutSufferers(kept, this.reading), this.reading);
    for (const { actors, recipients, ...deed } of acts)
      this.#shared.memory.note(deed, actors, recipients);
    return acts;
  }

  #claimOf(trigger: number): ActDraft['claim'] {
    const { starts, ends } = this.reading.context.segmentation.tokens;
    const { heads, relations } = this.reading.tree;
    const verb = relations[trigger] === 'obj' ? starts[heads[trigger]!]! : NOWHERE;
    const statement = this.#claims.around(starts[trigger]!, ends[trigger]!, verb);
    if (!statement) return null;
    return { statement: statement.id, by: this.#entities.get(statement.speaker ?? '') ?? null };
  }
}

function toAct(draft: ActDraft, id: string, setting: Setting, { context, tree }: ActReading): Act {
  const { tokens } = context.segmentation;
  const { trigger, type, mode, sentence, factuality, claim } = draft;
  const start = tokens.starts[trigger]!,
    end = tokens.ends[trigger]!;
  return {
    id,
    type,
    mode,
    actors: draft.actors.map((entity) => entity.id),
    recipients: draft.recipients.map((entity) => entity.id),
    trigger: { start, end, text: tokens.text.slice(start, end), lemma: tree.lemmas[trigger]! },
    sentence,
    factuality,
    ...setting.of(sentence, trigger),
    statement: claim?.statement ?? null,
    repeats: null,
    claimedBy: claim?.by?.id ?? null,
    rule: 'act.model',
    confidence: Math.round(confidenceOf(draft.likelihood) * 100) / 100,
    ...(context.explain && { evidence: [...draft.evidence] }),
  };
}
