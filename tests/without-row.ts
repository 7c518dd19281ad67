/** What `run` gives while a row is out of its table. */
export function withoutRow<Row, Result>(table: readonly Row[], row: Row, run: () => Result): Result {
  const rows = table as Row[];
  const at = rows.indexOf(row);
  rows.splice(at, 1);
  try {
    return run();
  } finally {
    rows.splice(at, 0, row);
  }
}
