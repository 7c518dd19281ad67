/** One line of a table on standard output. */
export function printRow(label: string, ...cells: string[]): void {
  process.stdout.write(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
}

/** Seconds `run` takes, the least of `times` runs: what the machine can do when nothing disturbs it. */
export function leastSeconds(times: number, run: () => void): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    run();
    least = Math.min(least, (performance.now() - started) / 1000);
  }
  return least;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
