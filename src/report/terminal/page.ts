import { Chalk, type ChalkInstance } from 'chalk';
import { safeText } from '../safe-text.js';
import { columns, pad, wrap } from './layout.js';

const NARROWEST = 60;
const WIDEST = 120;
const INDENT = 2;
const GAP = 2;

/** What a section shows: rows of cells, the last of which wraps under itself. */
export type Row = readonly string[];

/** Collects the report's lines within a width; every cell is made safe on its way in. */
export class Page {
  private readonly lines: string[] = [];
  private readonly width: number;
  readonly style: ChalkInstance;

  constructor(terminalWidth: number, color: boolean) {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, terminalWidth)) - 1;
    this.style = new Chalk({ level: color ? 1 : 0 });
  }

  /** A headline with a line below. */
  title(text: string, below: string): void {
    for (const line of wrap(safeText(text), this.width)) this.lines.push(this.style.bold(line));
    for (const line of below === '' ? [] : wrap(safeText(below), this.width))
      this.lines.push(this.style.dim(line));
  }

  /** A heading and its rows in aligned columns; nothing when there are no rows. */
  section(heading: string, rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.lines.push('', this.style.cyan.bold(heading));
    const cells = rows.map((row) => row.map(safeText));
    const widths = this.columnWidths(cells);
    for (const row of cells) this.row(row, widths);
  }

  /** A closing line. */
  footer(text: string): void {
    this.lines.push('', ...wrap(safeText(text), this.width).map((line) => this.style.dim(line)));
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private row(cells: Row, widths: readonly number[]): void {
    const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    for (let l = 0; l < height; l++) {
      const parts = wrapped.map((lines, i) => {
        const text = lines[l] ?? '';
        const filled = i === wrapped.length - 1 ? text : pad(text, widths[i]!);
        return i === 0 && wrapped.length > 1 ? this.style.bold(filled) : filled;
      });
      this.lines.push((' '.repeat(INDENT) + parts.join(' '.repeat(GAP))).trimEnd());
    }
  }

  /** Columns as wide as their widest cell, the first at most two fifths; the last takes what is left. */
  private columnWidths(rows: readonly Row[]): number[] {
    const count = Math.max(...rows.map((row) => row.length));
    const widths: number[] = [];
    let left = this.width - INDENT;
    for (let i = 0; i < count - 1; i++) {
      const widest = Math.max(...rows.map((row) => columns(row[i] ?? '')));
      const width = Math.min(widest, Math.floor((this.width * 2) / 5), left - GAP - 1);
      widths.push(width);
      left -= width + GAP;
    }
    return [...widths, left];
  }
}
