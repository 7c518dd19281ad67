/** Characters of the text that are read as others, or not at all. UTF-16 offsets. */
export interface Edit {
  start: number;
  end: number;
  /** What is read in their place. */
  text: string;
}

/** One thing that is written otherwise than it is read. */
export interface ReadingRule {
  /** Stable dotted id. */
  id: string;
  /** A text, and what is read. */
  example: readonly [written: string, read: string];
  /** With the flag g; its cost is linear in the text. */
  pattern: RegExp;
  /** What every match holds, where that is found faster: the quick way past texts without it. */
  sign?: RegExp;
  /** The edits of one match; none where it is read as written. */
  edits: (match: RegExpExecArray, text: string) => Edit[];
}

/** A rule that reads the whole match as something else; null leaves it. */
export const replaced =
  (read: (match: RegExpExecArray, text: string) => string | null): ReadingRule['edits'] =>
  (match, text) => {
    const reading = read(match, text);
    return reading === null || reading === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: reading }];
  };

/** A rule that reads the first group alone, without the marks around it. */
export const unwrapped: ReadingRule['edits'] = (match) => {
  const inner = match.index + match[0].indexOf(match[1]!);
  const stop = inner + match[1]!.length;
  return [
    { start: match.index, end: inner, text: '' },
    { start: stop, end: match.index + match[0].length, text: '' },
  ];
};
