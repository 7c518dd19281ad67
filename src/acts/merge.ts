import type { Act } from '../analysis.js';

/** Acts of one sentence that are compared with each other. */
const MOST_ACTS = 12;

/** Whether an act only repeats one that was told before it in the sentence: the same deed by the same side to no one new. */
export function repeats(act: Act, before: readonly Act[]): boolean {
  for (
    let i = before.length - 1;
    i >= Math.max(0, before.length - MOST_ACTS) && before[i]!.sentence === act.sentence;
    i--
  ) {
    const earlier = before[i]!;
    if (
      earlier.type === act.type &&
      earlier.factuality === act.factuality &&
      covers(earlier.actors, act.actors) &&
      covers([...earlier.recipients, ...earlier.actors], act.recipients)
    )
      return true;
  }
  return false;
}

function covers(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((id) => whole.includes(id));
}
