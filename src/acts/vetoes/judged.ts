import type { ActType, Entity } from '../../analysis.js';
import { prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { isMeans } from '../../lexicon/prepositions.js';
import type { ActDraft } from '../draft.js';
import { OF_HARM } from '../model/act-types.js';
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

/** Acts by which others are made to answer for what they have done. */
const BLAMING: ReadonlySet<ActType> = new Set<ActType>(['ACCUSE', 'SANCTION']);
const MOST_STEPS = 6;

/**
 * `imposed sanctions on officials over the killing of a poet`, `will discuss the raid`: who judges a deed, or
 * speaks of it, is not who did it.
 */
export const withoutJudges = (drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] =>
  drafts.map((draft) => {
    if (tree.pos[draft.trigger] !== 'NOUN' || !OF_HARM.has(draft.type) || isOwn(tree, draft.trigger))
      return draft;
    const judges = judgesOf(tree, drafts, draft);
    const actors = draft.actors.filter((entity) => !judges.includes(entity));
    return actors.length < draft.actors.length ? { ...draft, actors } : draft;
  });

/** `its attack`, `Iran's attack`. */
const isOwn = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((child) => tree.relations[child]!.startsWith('nmod:poss'));

/** Those who blame or punish others by a verb above a noun that is no means of theirs. */
function judgesOf(tree: Tree, drafts: readonly ActDraft[], { trigger }: ActDraft): readonly Entity[] {
  let at = trigger;
  for (let step = 0; step < MOST_STEPS && tree.heads[at]! >= 0; step++) {
    const head = tree.heads[at]!;
    const judging = drafts.find((draft) => draft.trigger === head && BLAMING.has(draft.type));
    if (judging) return isMeans(prepositionsOf(tree, at)[0] ?? '') ? [] : judging.actors;
    at = head;
  }
  return [];
}
