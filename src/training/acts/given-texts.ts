import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = ReadonlyMap<string, string>;

/** The sets whose documents are annotated in `data/documents.txt`, and how their texts are read. */
const SOURCES: ReadonlyMap<string, (data: string) => Texts> = new Map([
  ['state-releases', (data) => readLines(join(data, 'raw/state-releases.jsonl'))],
  ['re3d', (data) => readLines(join(data, 'ner/re3d.jsonl'))],
  ['crossner', (data) => readLines(join(data, 'ner/crossner-politics.train.jsonl'))],
  ['wikigold', (data) => readLines(join(data, 'ner/wikigold.jsonl'))],
  ['gum', (data) => readTreebankTexts(join(data, 'treebank/gum-train.conllu'))],
  [
    'ewt',
    (data) =>
      new Map(
        [1, 2].flatMap((part) => [
          ...readTreebankTexts(join(data, `treebank/ewt-train-${part}.conllu`)),
        ]),
      ),
  ],
]);

/** Texts of the documents of a set by their ids; each set is read once. */
export class GivenTexts {
  readonly #data: string;
  readonly #sets = new Map<string, Texts>();

  constructor(data: string) {
    this.#data = data;
  }

  /** Throws where the set or the document is unknown. */
  textOf(source: string, id: string): string {
    let texts = this.#sets.get(source);
    if (!texts) {
      texts = SOURCES.get(source)?.(this.#data) ?? new Map();
      this.#sets.set(source, texts);
    }
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no document ${id} in ${source}`);
    return text;
  }
}

/** JSON Lines of `{id, text}`, with a `title` where there is one. */
function readLines(file: string): Texts {
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; title?: string; text: string });
  return new Map(
    documents.map(({ id, title, text }) => [id, title === undefined ? text : `${title}\n\n${text}`]),
  );
}

/** Texts of a CoNLL-U file: sentences with a space between them, paragraphs with an empty line. */
function readTreebankTexts(file: string): Texts {
  const texts = new Map<string, string>();
  let id = '',
    opens = true;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, key = '', value = ''] = /^# (newdoc id|newpar|text)\b(?: = (.*))?/.exec(line) ?? [];
    if (key === 'newdoc id') id = value;
    if (key === 'newpar' || key === 'newdoc id') opens = true;
    if (key !== 'text') continue;
    const before = texts.get(id);
    if (before === undefined) texts.set(id, value);
    else texts.set(id, `${before}${opens ? '\n\n' : ' '}${value}`);
    opens = false;
  }
  return texts;
}
