import type { Analysis, Token } from '../analysis.js';
import type { Format } from './format.js';

/**
 * CoNLL-U (universaldependencies.org/format): a block per sentence; MISC says `SpaceAfter` and the name a
 * token is in.
 */
export const conllu: Format = {
  needs: ['tokens', 'sentences', 'paragraphs', 'entities', 'text'],
  write(analysis) {
    const names = namesByStart(analysis);
    const bySentence: number[][] = analysis.sentences.map(() => []);
    analysis.tokens!.forEach((token, i) => bySentence[token.sentence]!.push(i));
    const header = `# newdoc id = ${oneLine(analysis.source.name)}\n`;
    return (
      header +
      bySentence
        .map((indexes, s) => (indexes.length === 0 ? '' : block(analysis, indexes, s, names)))
        .join('')
    );
  },
};

function block(
  analysis: Analysis,
  indexes: readonly number[],
  sentence: number,
  names: ReadonlyMap<number, string>,
): string {
  const { tokens = [], sentences, text } = analysis;
  const { start, end, paragraph } = sentences[sentence]!;
  const lines = sentence === 0 || sentences[sentence - 1]!.paragraph !== paragraph ? ['# newpar'] : [];
  lines.push(`# sent_id = ${sentence + 1}`, `# text = ${oneLine(text.slice(start, end))}`);
  const first = indexes[0]!;
  for (const i of indexes) {
    const token = tokens[i]!;
    const spaceAfter = i === indexes.at(-1) || tokens[i + 1]!.start > token.end;
    lines.push(
      row(
        token,
        i - first + 1,
        token.head < 0 ? 0 : token.head - first + 1,
        spaceAfter,
        names.get(token.start),
      ),
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function row(
  { text, lemma, pos, tag, dep }: Token,
  id: number,
  head: number,
  spaceAfter: boolean,
  name: string | undefined,
): string {
  const misc = [...(name === undefined ? [] : [name]), ...(spaceAfter ? [] : ['SpaceAfter=No'])].join(
    '|',
  );
  return [id, oneLine(text), oneLine(lemma), pos, tag, '_', head, dep, '_', misc]
    .map((field) => field || (field === 0 ? 0 : '_'))
    .join('\t');
}

function namesByStart({ entities }: Analysis): Map<number, string> {
  const names = new Map<number, string>();
  for (const { id, type, mentions } of entities)
    for (const { start } of mentions) names.set(start, `Entity=${id}-${type}`);
  return names;
}

/** White space inside a field or comment would break the format, controls would steer a terminal. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
