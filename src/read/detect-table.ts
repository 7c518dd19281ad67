/** Names of columns that tables of articles have; one of them must stand in the first row. */
const COLUMNS: ReadonlySet<string> = new Set(
  (
    'id uid guid url link source outlet publisher domain title headline text body content article articlebody ' +
    'maintext fulltext full_text textcontent description summary abstract snippet author authors byline date ' +
    'datetime time timestamp published publishedat published_at pubdate date_publish language lang country ' +
    'category section topic label name type'
  ).split(' '),
);
const ROWS = 12;
const LONGEST_COLUMN = 40;

/** `csv` or `tsv` for a table with a row of column names, whose rows have as many cells; null for prose. */
export function tableKind(sample: string, isWhole: boolean): 'csv' | 'tsv' | null {
  const end = sample.indexOf('\n');
  if (end < 0) return null;
  const head = sample.slice(0, end);
  if (head.includes('\t')) return isTable(sample, '\t', isWhole) ? 'tsv' : null;
  return [',', ';', '|'].some((mark) => head.includes(mark) && isTable(sample, mark, isWhole))
    ? 'csv'
    : null;
}

function isTable(sample: string, mark: string, isWhole: boolean): boolean {
  const rows = readRows(sample, mark);
  // The last row of a sample may be cut.
  if (!isWhole && rows.length < ROWS) rows.pop();
  const [columns = [], ...others] = rows;
  return (
    columns.length >= 2 &&
    columns.every((name) => name !== '' && name.length <= LONGEST_COLUMN && !/[.!?]$/.test(name)) &&
    columns.some((name) => COLUMNS.has(name.toLowerCase())) &&
    others.length > 0 &&
    others.every((cells) => cells.length === columns.length)
  );
}

/** The first rows as RFC 4180 reads them; a cell in quotation marks may hold the mark and line ends. */
function readRows(sample: string, mark: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < sample.length && rows.length < ROWS;) {
    let cell: string;
    if (sample[at] === '"') {
      let end = at + 1;
      while (end < sample.length && (sample[end] !== '"' || sample[end + 1] === '"'))
        end += sample[end] === '"' ? 2 : 1;
      cell = sample.slice(at + 1, end);
      at = end + 1;
    } else {
      let end = at;
      while (end < sample.length && sample[end] !== mark && sample[end] !== '\n') end++;
      cell = sample.slice(at, end);
      at = end;
    }
    cells.push(cell.trim());
    while (at < sample.length && sample[at] !== mark && sample[at] !== '\n') at++;
    if (sample[at] === mark && at + 1 < sample.length) at++;
    else {
      if (cells.length > 1 || cells[0] !== '') rows.push(cells);
      cells = [];
      at++;
    }
  }
  return rows;
}
