/** Index of the highest score, the first of equals. */
export function indexOfMost(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** Index of the highest score but one, the first of equals. */
export function indexOfMostBut(scores: ArrayLike<number>, excluded: number): number {
  let best = excluded === 0 ? 1 : 0;
  for (let i = best + 1; i < scores.length; i++) if (i !== excluded && scores[i]! > scores[best]!) best = i;
  return best;
}
