/**
 * Rows of a CSV text (RFC 4180), by the names of its columns; a reader of its own, so that the writer is held
 * to the format.
 */
export function readCsv(text: string, separator = ','): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i]!;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === separator) endCell();
    else if (!quoted && c === '\n') {
      endCell();
      rows.push([]);
    } else if (quoted || c !== '\r') cell += c;
  }
  if (quoted) throw new Error('a quotation mark is left open');
  rows.pop();
  const [names, ...records] = rows as [string[], ...string[][]];
  return records.map((record) => {
    if (record.length !== names.length) throw new Error(`${record.length} cells in ${record.join('|')}`);
    return Object.fromEntries(names.map((name, i) => [name, record[i]!]));
  });
}
