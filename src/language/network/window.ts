/**
 * Input of the recurrence for each of `rows` words: the word's own share and those of its neighbours.
 *
 * @param windows three blocks a word: what it gives to the word before, to itself, to the word after
 * @param places where the blocks of each word begin
 * @param inputs takes one block a word
 */
export function sumWindows(windows: Float32Array, places: Int32Array, rows: number, block: number, inputs: Float32Array): void {
  for (let t = 0; t < rows; t++) {
    const to = t * block, own = places[t]! + block;
    const hasBefore = t > 0, hasAfter = t < rows - 1;
    if (hasBefore && hasAfter) {
      const before = places[t - 1]! + 2 * block, after = places[t + 1]!;
      for (let i = 0; i < block; i++) inputs[to + i] = windows[own + i]! + windows[before + i]! + windows[after + i]!;
      continue;
    }
    const neighbour = hasBefore ? places[t - 1]! + 2 * block : hasAfter ? places[t + 1]! : -1;
    for (let i = 0; i < block; i++) inputs[to + i] = windows[own + i]! + (neighbour < 0 ? 0 : windows[neighbour + i]!);
  }
}
