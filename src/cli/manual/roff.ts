/** Bytes of a source line, which troff fills anew. */
const WIDEST = 78;

/** Text as troff takes it, in the macros of man(7). */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/[^\x20-\x7e]/gu, codeOf);

const codeOf = (letter: string) =>
  `\\[u${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/** A line that begins with a dot would be a macro. */
const guarded = (line: string) => (line.startsWith('.') ? `\\&${line}` : line);

/** Text in lines of the source; a sentence begins a new one. */
export function filled(text: string): string {
  const lines: string[] = [''];
  for (const word of escaped(text).split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > WIDEST || line.endsWith('.')) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map(guarded).join('\n');
}

export const section = (title: string, ...blocks: readonly string[]): string =>
  [`.SH ${title.toUpperCase()}`, ...blocks].join('\n');

export const subsection = (title: string, ...blocks: readonly string[]): string =>
  [`.SS ${escaped(title)}`, ...blocks].join('\n');

export const paragraph = (text: string): string => `.PP\n${filled(text)}`;

/** A term in bold, and below it, indented, what it is. */
export const item = (term: string, about: string): string =>
  `.TP\n\\fB${escaped(term)}\\fR\n${filled(about)}`;

/** Lines as they are; a section may begin with them. */
export const verbatim = (...lines: readonly string[]): string =>
  ['.RS 4', '.nf', ...lines.map((line) => guarded(escaped(line))), '.fi', '.RE'].join('\n');
