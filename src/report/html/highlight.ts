import type { Range } from '../../analysis.js';
import { html } from './escape.js';
import type { Mark } from './marks.js';

/**
 * Writes stretches of the text, given in ascending order, with the marks on them. A mark that another one
 * ends in is closed and opened again, so that elements nest; only its first piece has the id.
 */
export class Highlighter {
  private next = 0;
  private open: Mark[] = [];
  private readonly opened = new Set<string>();

  /** @param marks in text order, those that hold others first */
  constructor(
    private readonly text: string,
    private readonly marks: readonly Mark[],
  ) {}

  /** HTML of one stretch. */
  write({ start, end }: Range): string {
    let out = '';
    let at = start;
    this.skipTo(start);
    out += this.open.map((mark) => this.tag(mark)).join('');
    while (at < end) {
      const to = Math.min(end, this.boundary());
      out += html(this.text.slice(at, to));
      at = to;
      out += this.close(at) + (at < end ? this.begin(at) : '');
    }
    return out + '</mark>'.repeat(this.open.length);
  }

  /** Forgets what ended before a stretch, and enters what began where no stretch was. */
  private skipTo(start: number): void {
    this.open = this.open.filter((mark) => mark.end > start);
    for (; this.next < this.marks.length && this.marks[this.next]!.start < start; this.next++)
      if (this.marks[this.next]!.end > start) this.open.push(this.marks[this.next]!);
  }

  /** Where something begins or ends next. */
  private boundary(): number {
    let next = this.marks[this.next]?.start ?? Infinity;
    for (const { end } of this.open) next = Math.min(next, end);
    return next;
  }

  private begin(at: number): string {
    let out = '';
    for (; this.marks[this.next]?.start === at; this.next++) {
      const mark = this.marks[this.next]!;
      this.open.push(mark);
      out += this.tag(mark);
    }
    return out;
  }

  /** Closes what ends here, and what stands in it for as long. */
  private close(at: number): string {
    const first = this.open.findIndex((mark) => mark.end <= at);
    if (first < 0) return '';
    const closed = this.open.length - first;
    const stay = this.open.slice(first).filter((mark) => mark.end > at);
    this.open = [...this.open.slice(0, first), ...stay];
    return '</mark>'.repeat(closed) + stay.map((mark) => this.tag(mark)).join('');
  }

  private tag(mark: Mark): string {
    const id = this.opened.has(mark.id) ? '' : ` id="${mark.id}" tabindex="-1"`;
    this.opened.add(mark.id);
    return `<mark class="${mark.kind}"${id} data-fact="${mark.fact}" title="${html(mark.title)}">`;
  }
}
