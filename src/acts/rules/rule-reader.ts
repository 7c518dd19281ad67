import type { Statement } from '../../analysis.js';
import { Claims } from '../claims.js';
import type { Deed, RuledParties } from '../parties/candidate.js';
import type { Match } from '../patterns/match.js';
import type { Pattern } from '../patterns/pattern.js';
import type { ActReading } from '../reading.js';
import { Deixis } from './deixis.js';
import { findParticipants } from './participants.js';

/** Finds the parties of acts by rules, for the model to weigh; acts must come in text order. */
export class RuleReader {
  readonly #deixis: Deixis;
  readonly #claims: Claims;
  readonly #speakersOfCue: ReadonlyMap<number, readonly string[]>;

  constructor(private readonly reading: ActReading) {
    const { context, tree, mentions, discourse, statements } = reading;
    this.#deixis = new Deixis(tree, context, mentions, discourse);
    this.#claims = new Claims(statements);
    this.#speakersOfCue = new Map(
      statements.flatMap((statement) =>
        statement.cue ? [[statement.cue.start, speakersOf(statement)] as const] : [],
      ),
    );
  }

  partiesOf({ trigger, type }: Deed): RuledParties {
    const { context, tree, mentions } = this.reading;
    const { starts, ends, sentenceOf } = context.segmentation.tokens;
    const start = starts[trigger]!;
    const statement = this.#claims.around(start, ends[trigger]!);
    this.#deixis.hear(statement && statement.kind !== 'indirect' ? speakersOf(statement) : []);
    const match = matchFor(this.reading, trigger, type);
    const sentence = context.segmentation.sentences[sentenceOf[trigger]!]!;
    const parties = findParticipants(tree, mentions, this.#deixis, match, sentence);
    if (parties.actors.length === 0) parties.actors = [...(this.#speakersOfCue.get(start) ?? [])];
    if (parties.actors.length === 0 && type === 'SANCTION') parties.actors = [...this.#deixis.authors];
    this.#deixis.note(parties);
    const entities = (ids: readonly string[]) => ids.flatMap((id) => mentions.byId(id) ?? []);
    return { actors: entities(parties.actors), recipients: entities(parties.recipients) };
  }
}

/** The pattern that fits a trigger, with the type that the model chose; a bare one where none fits. */
function matchFor(reading: ActReading, trigger: number, type: Pattern['type']): Match {
  const match = reading.matchAt(trigger);
  if (match?.pattern.type === type) return match;
  const pattern: Pattern = {
    type,
    text: '',
    mode: null,
    trigger: reading.tree.lemmas[trigger]!,
    kind: reading.tree.pos[trigger] === 'NOUN' ? 'noun' : 'verb',
    object: null,
    preposition: null,
    toParty: false,
    clause: null,
  };
  return { pattern, trigger, object: match?.object ?? null };
}

function speakersOf({ speaker, speakers }: Statement): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}
