import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that `text` takes on a terminal; combining marks take none. `text` holds no controls. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  return /^\p{M}$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** `text` with spaces up to a width in columns. */
export const pad = (text: string, width: number) =>
  text + ' '.repeat(Math.max(0, width - columns(text)));

/** Facts with ` · ` between, broken between them; within one only where it is wider than a line. */
export function wrapFacts(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const longer = lines.length === 0 ? fact : `${lines.at(-1)!} · ${fact}`;
    if (lines.length === 0 || columns(longer) > width) lines.push(fact);
    else lines[lines.length - 1] = longer;
  }
  return lines.flatMap((line) => wrap(line, width));
}

/** Breaks at spaces into lines of at most `width` columns; a word wider than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ').flatMap((w) => cut(w, width))) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > width) close();
    line += used > 0 ? ` ${word}` : word;
    used += used > 0 ? size + 1 : size;
  }
  close();
  return lines;
}

function cut(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const size = characterWidth(character);
    if (used + size > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  pieces.push(piece);
  return pieces;
}
