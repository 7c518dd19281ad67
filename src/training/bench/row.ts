/** One line of a table on standard output. */
export function printRow(label: string, ...cells: string[]): void {
  process.stdout.write(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
}

const FEWEST_RUNS = 6,
  MOST_RUNS = 24;
/** Warm is what so many runs in a row make no faster by more than this share. */
const LEVEL_RUNS = 3;
const FASTER = 0.02;

/**
 * Seconds `run` takes when it is warm, the least of all: what the machine can do when nothing disturbs it and
 * V8 has compiled what it will.
 */
export function warmSeconds(run: () => void): number {
  let least = Infinity;
  for (let i = 0, level = 0; i < MOST_RUNS && (i < FEWEST_RUNS || level < LEVEL_RUNS); i++) {
    const started = performance.now();
    run();
    const seconds = (performance.now() - started) / 1000;
    level = seconds < least * (1 - FASTER) ? 0 : level + 1;
    least = Math.min(least, seconds);
  }
  return least;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
