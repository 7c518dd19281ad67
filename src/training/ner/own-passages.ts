import type { NameType } from '../../entities/recognise/propose/model/labels.js';
import { readTextFiles } from '../text-files.js';
import type { GoldEntity } from './guidelines.js';

const FOLDER = 'src/training/ner/data/sentences';

/** Marks of the project's own sentences: `[ORG Bank of Ghana]`. */
const TYPE_OF_MARK = new Map<string, NameType>([
  ['PER', 'person'],
  ['COU', 'country'],
  ['DEM', 'demonym'],
  ['LOC', 'place'],
  ['ORG', 'organization'],
  ['INI', 'initiative'],
  ['EVT', 'event'],
  ['HEA', 'health'],
  ['GRP', 'group'],
  ['PRO', 'product'],
  ['OTH', 'other'],
]);

export interface Passage {
  text: string;
  entities: GoldEntity[];
}

/** The project's own annotated passages, file by file. */
export const readOwnPassages = (): Passage[] => readTextFiles(FOLDER, readPassages);

/** Passages of marked text: a paragraph a line, an empty line between passages. `file` names it in errors. */
export function readPassages(marked: string, file: string): Passage[] {
  const passages: Passage[] = [];
  let paragraphs: string[] = [];
  const lines = [...marked.split('\n'), ''];
  lines.forEach((line, i) => {
    if (line.trim() !== '') {
      checkMarks(line, `${file}:${i + 1}`);
      paragraphs.push(line);
    } else if (paragraphs.length > 0) {
      passages.push(unmark(paragraphs.join('\n\n')));
      paragraphs = [];
    }
  });
  return passages;
}

/**
 * Every bracket must belong to a mark `[TYPE name]` with a known type and a name without spaces around it.
 */
function checkMarks(line: string, where: string): void {
  for (const [mark, inside] of line.matchAll(/\[([^[\]]*)\]/g)) {
    const [type, ...words] = inside!.split(' ');
    if (!TYPE_OF_MARK.has(type!)) throw new Error(`${where}: unknown type in ${mark}`);
    if (words.length === 0 || words.includes('')) throw new Error(`${where}: no plain name in ${mark}`);
  }
  const rest = line.replace(/\[[^[\]]*\]/g, '');
  if (/[[\]]/.test(rest)) throw new Error(`${where}: a bracket without its pair: ${rest.trim()}`);
}

function unmark(marked: string): Passage {
  const entities: GoldEntity[] = [];
  let text = '',
    end = 0,
    length = 0;
  const append = (piece: string) => {
    text += piece;
    length += [...piece].length;
  };
  for (const { 0: mark, 1: type, 2: name, index } of marked.matchAll(/\[(\w+) ([^\]]+)\]/g)) {
    append(marked.slice(end, index));
    const start = length;
    append(name!);
    entities.push({ start, end: length, type: TYPE_OF_MARK.get(type!)! });
    end = index + mark.length;
  }
  append(marked.slice(end));
  return { text, entities };
}
