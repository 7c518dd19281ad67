import { hasLetterOrNumber } from './letters.js';

/** A rare quotation mark and the one that stands in its place where it opens or closes; null leaves it. */
interface Row {
  readonly mark: string;
  readonly example: string;
  readonly opens: string | null;
  readonly closes: string | null;
}

/** How rare quotation marks are read. Marks that open and close alike are told by what stands beside them. */
export const MARK_ROWS: readonly Row[] = [
  { mark: '»', example: '»We stay,« said Roe.', opens: '“', closes: null },
  { mark: '«', example: 'Roe said: »We stay.« Bo left.', opens: null, closes: '”' },
  { mark: '‹', example: '‹We stay,› said Roe.', opens: '‘', closes: '’' },
  { mark: '›', example: 'Roe said: ›We stay.‹ Bo left.', opens: '‘', closes: '’' },
  { mark: '‚', example: '‚We stay,‘ said Roe.', opens: '‘', closes: null },
  { mark: '‘', example: 'Roe said: ‚We stay.‘ Bo left.', opens: null, closes: '’' },
  { mark: '”', example: '”We stay,” said Roe.', opens: '“', closes: null },
  { mark: '“', example: 'Roe said: ”We stay.“ Bo left.', opens: null, closes: '”' },
  { mark: '「', example: '「We stay,」 said Roe.', opens: '“', closes: '“' },
  { mark: '」', example: 'Roe said: 「We stay.」 Bo left.', opens: '”', closes: '”' },
  { mark: '『', example: '『We stay,』 said Roe.', opens: '“', closes: '“' },
  { mark: '』', example: 'Roe said: 『We stay.』 Bo left.', opens: '”', closes: '”' },
];

/** The first of the rare marks among the letters. */
const FIRST_MARK = 0xab;

/** The common mark that a rare one at `[start, start + 1)` stands for; the mark itself elsewhere. */
export function plainMark(text: string, start: number, mark: string): string {
  if (mark.charCodeAt(0) < FIRST_MARK) return mark;
  const row = MARK_ROWS.find((each) => each.mark === mark);
  if (!row) return mark;
  const before = text[start - 1] ?? ' ';
  const after = text[start + 1] ?? ' ';
  if (/[\s([]/.test(before)) return (/[^\s,.;:!?)\]]/.test(after) && row.opens) || mark;
  return (!hasLetterOrNumber(after) && row.closes) || mark;
}
