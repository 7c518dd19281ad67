import type { ActDraft } from '../draft.js';
import type { ActReading } from '../reading.js';

/** `Oman hosted talks between Yemen and Iran`: the talks say who met, the verb that they did. One act. */
export function toldByHost(drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] {
  const hostOf = ({ trigger, type }: ActDraft): number => {
    const verb = tree.heads[trigger]!;
    const isHosted =
      type === 'CONSULT' && tree.pos[trigger] === 'NOUN' && tree.relations[trigger] === 'obj';
    return isHosted && tree.lemmas[verb] === 'host' ? verb : -1;
  };
  const told = new Map(drafts.map((draft) => [draft.trigger, draft]));
  const hosted = new Map(drafts.map((draft) => [hostOf(draft), draft]));
  return drafts.flatMap((draft) => {
    const host = hostOf(draft);
    if (host >= 0) return told.get(host)?.recipients.length ? [] : [{ ...draft, trigger: host }];
    return hosted.has(draft.trigger) && draft.recipients.length === 0 ? [] : [draft];
  });
}
