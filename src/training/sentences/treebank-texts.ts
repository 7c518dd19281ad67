import { readFileSync } from 'node:fs';

/** A text of a treebank as it runs, and where its sentences begin. UTF-16 offsets. */
export interface TreebankText {
  text: string;
  starts: ReadonlySet<number>;
}

/**
 * The texts of a CoNLL-U file: sentences with a blank between them, paragraphs with an empty line, as far as
 * the treebank tells.
 */
export function readTreebankTexts(file: string): TreebankText[] {
  const texts: { text: string; starts: Set<number> }[] = [];
  let gap = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^# (newdoc|newpar|text)(?: id)?(?: = (.*))?$/.exec(line) ?? [];
    if (name === 'newdoc' || (name === 'text' && texts.length === 0))
      texts.push({ text: '', starts: new Set() });
    if (name === 'newpar') gap = '\n\n';
    if (name !== 'text' || value === undefined) continue;
    const own = texts.at(-1)!;
    if (own.text !== '') own.text += gap;
    own.starts.add(own.text.length);
    own.text += value;
    gap = ' ';
  }
  return texts;
}
