import type { ActType } from '../../analysis.js';
import type { ActDraft } from '../draft.js';
import type { ActReading } from '../reading.js';

/** Acts on what someone else has done. */
const JUDGING: ReadonlySet<ActType> = new Set<ActType>(['ACCUSE', 'SUPPORT', 'REJECT']);

/** `Ghana condemned Chad's attack on Niger`: who is judged is who did it, not who suffered it. */
export function withoutSufferers(drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] {
  return drafts.map((draft) => {
    const inner = drafts.find((other) => tree.heads[other.trigger] === draft.trigger);
    if (!inner || !JUDGING.has(draft.type)) return draft;
    const recipients = draft.recipients.filter(
      (entity) => inner.actors.includes(entity) || !inner.recipients.includes(entity),
    );
    return recipients.length > 0 ? { ...draft, recipients } : draft;
  });
}
