import { Chalk, type ChalkInstance } from 'chalk';
import { safeText } from '../safe-text.js';
import { columns, pad, wrap, wrapFacts } from './layout.js';

const NARROWEST = 40;
const WIDEST = 120;
const INDENT = 2;
const GAP = 2;
/** A page with fewer columns has no place for two that wrap side by side. */
const SIDE_BY_SIDE = 66;
/** A first column up to this width stands beside the last on any page. */
const SLIM = 12;

/** Characters that breaking lines between words leaves empty. */
const SLACK = 12;

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

  /** Characters of a last cell that take about two lines, or as many as the first cell beside it. */
  readonly room = (first: string): number => {
    if (this.width < SIDE_BY_SIDE) return 2 * this.width - SLACK;
    const side = this.firstColumn();
    const beside = this.width - INDENT - side - GAP;
    return Math.max(2, Math.ceil(columns(first) / side)) * beside - SLACK;
  };

  /** A headline with facts below. */
  title(text: string, below: readonly string[]): void {
    for (const line of wrap(safeText(text), this.width)) this.lines.push(this.style.bold(line));
    for (const line of wrapFacts(below.map(safeText), this.width)) this.lines.push(this.style.dim(line));
  }

  /** A heading and paragraphs. */
  prose(heading: string, paragraphs: readonly string[]): void {
    this.section(
      heading,
      paragraphs.map((text) => [text]),
    );
  }

  /** A heading and its rows in aligned columns; nothing when there are no rows. */
  section(heading: string, rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.lines.push('', this.style.cyan.bold(heading));
    const cells = rows.map((row) => row.map(safeText));
    const widths = this.columnWidths(cells);
    const stacked = this.width < SIDE_BY_SIDE && widths[0]! > SLIM && !this.fits(cells);
    for (const row of cells) {
      if (stacked) this.stack(row);
      else this.row(row, widths);
    }
  }

  /** Facts that close the page. */
  footer(facts: readonly string[]): void {
    this.lines.push(
      '',
      ...wrapFacts(facts.map(safeText), this.width).map((line) => this.style.dim(line)),
    );
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
      this.push(' '.repeat(INDENT) + parts.join(' '.repeat(GAP)));
    }
  }

  /** The first cell on lines of its own, the others below it, further in. */
  private stack([first = '', ...rest]: Row): void {
    const head = first === '' ? [] : wrap(first, this.width - INDENT);
    const body = rest.filter((cell) => cell !== '').join(' '.repeat(GAP));
    for (const line of head) this.lines.push(' '.repeat(INDENT) + this.style.bold(line));
    for (const line of body === '' ? [] : wrap(body, this.width - 2 * INDENT))
      this.push(' '.repeat(2 * INDENT) + line);
  }

  /** Spaces that held words together have done so. */
  private push(line: string): void {
    this.lines.push(line.replaceAll('\u00a0', ' ').trimEnd());
  }

  /** The widest that a column before the last may be. */
  private firstColumn(): number {
    return Math.floor((this.width * 3) / 8);
  }

  /** Whether every row fits on one line. */
  private fits(rows: readonly Row[]): boolean {
    const count = Math.max(...rows.map((row) => row.length));
    let needed = INDENT - GAP;
    for (let i = 0; i < count; i++)
      needed += GAP + Math.max(...rows.map((row) => columns(row[i] ?? '')));
    return needed <= this.width;
  }

  /** Columns as wide as their widest cell, the first at most three eighths; the last takes what is left. */
  private columnWidths(rows: readonly Row[]): number[] {
    const count = Math.max(...rows.map((row) => row.length));
    const widths: number[] = [];
    let left = this.width - INDENT;
    for (let i = 0; i < count - 1; i++) {
      const widest = Math.max(...rows.map((row) => columns(row[i] ?? '')));
      const width = Math.min(widest, this.firstColumn(), left - GAP - 1);
      widths.push(width);
      left -= width + GAP;
    }
    return [...widths, left];
  }
}
