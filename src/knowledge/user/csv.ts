/** A row of a CSV file with the line it begins on, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Reads CSV as RFC 4180 has it; blank lines are left out. */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  for (let at = 0; at <= text.length; at++) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at);
    row.cells.push(cell);
    line += cell.split('\n').length - 1;
    at = end;
    if (text[at] === ',') continue;
    if (row.cells.some((c) => c !== '')) rows.push(row);
    row = { line: ++line, cells: [] };
  }
  return rows;
}

function plainCell(text: string, start: number): [cell: string, end: number] {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
  return [text.slice(start, end).trim(), end];
}

/**
 * A cell up to its closing quote; a doubled quote stands for one. What follows up to the comma is dropped.
 */
function quotedCell(text: string, start: number): [cell: string, end: number] {
  let end = start;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
    end += text[end] === '"' ? 2 : 1;
  return [text.slice(start, end).replaceAll('""', '"'), plainCell(text, end)[1]];
}
