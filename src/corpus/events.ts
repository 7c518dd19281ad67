import type { ActType, Factuality } from '../analysis.js';
import type { ArticleFacts } from './facts.js';
import type { Registered } from './register/registered.js';

/** The same act, told by one article or many. */
export interface CorpusEvent {
  readonly type: ActType;
  readonly factuality: Factuality;
  readonly actors: readonly Registered[];
  readonly recipients: readonly Registered[];
  /** Its own day, else that of the first article. */
  readonly day: string | null;
  place: string | null;
  readonly trigger: string;
  readonly sentence: string | null;
  confidence: number;
  /** Articles that tell it. */
  readonly sources: { readonly source: string; readonly url: string | null }[];
}

/**
 * Acts of a corpus, each once: acts of one type and factuality between the same parties on the same day are
 * one event, unless two places are told. Acts without a party tell nothing here.
 */
export class Events {
  readonly all: CorpusEvent[] = [];
  readonly #byKey = new Map<string, CorpusEvent[]>();

  add({ acts, day: published, source, url }: ArticleFacts, known: readonly Registered[]): void {
    for (const act of acts) {
      if (act.actors.length + act.recipients.length === 0) continue;
      const actors = act.actors.map((i) => known[i]!);
      const recipients = act.recipients.map((i) => known[i]!);
      const day = act.day ?? published;
      const key = `${act.type} ${act.factuality} ${idsOf(actors)} ${idsOf(recipients)} ${day ?? '?'}`;
      let like = this.#byKey.get(key);
      if (!like) this.#byKey.set(key, (like = []));
      const same =
        day === null
          ? undefined
          : like.find(({ place }) => place === null || act.place === null || place === act.place);
      if (same) {
        same.place ??= act.place;
        same.confidence = Math.max(same.confidence, act.confidence);
        if (same.sources.at(-1)!.source !== source) same.sources.push({ source, url });
        continue;
      }
      const { type, factuality, place, trigger, sentence, confidence } = act;
      const event = {
        type,
        factuality,
        actors,
        recipients,
        day,
        place,
        trigger,
        sentence,
        confidence,
        sources: [{ source, url }],
      };
      this.all.push(event);
      like.push(event);
    }
  }

  /** In the order of their days; what has none comes last. */
  inOrder(): CorpusEvent[] {
    return [...this.all].sort((a, b) => compare(a.day ?? '\uffff', b.day ?? '\uffff'));
  }
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

const idsOf = (parties: readonly Registered[]) =>
  [...new Set(parties.map(({ id }) => id))].sort().join('+');
