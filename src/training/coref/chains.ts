import { readFileSync } from 'node:fs';
import { isQuantity } from '../../lexicon/determiners.js';

/**
 * A phrase that a chain of coreference holds, without `'s`; offsets in UTF-16 code units of the document's
 * text.
 */
export interface ChainMention {
  chain: string;
  start: number;
  end: number;
  words: number;
  /** Whether one of its words is a proper noun. */
  isNamed: boolean;
  /** The words that head it, with what is joined to them: all of `Anna Haugen and her sister` but `her`. */
  heads: readonly Word[];
  /** Whether `and` joins its heads. */
  isSeries: boolean;
  /** Whether it is for several of whom the text spoke apart. */
  isSplit: boolean;
}

export interface ChainDocument {
  id: string;
  text: string;
  mentions: ChainMention[];
}

/** A word of a sentence. */
interface Word {
  start: number;
  end: number;
  isNamed: boolean;
  /** Whether it is a common noun for several. */
  isPlural: boolean;
  lemma: string;
  number: number;
  /** Number of the word that it depends on, and how. */
  governor: number;
  relation: string;
}

type OpenMention = ChainMention & { isOpen: boolean; own: Word[] };

/**
 * Documents of a CoNLL-U file with GUM's coreference (`Entity=` in the last column, an opening mark
 * `(id-type-…`).
 */
export function readChains(file: string): ChainDocument[] {
  const documents: ChainDocument[] = [];
  let open: OpenMention[] = [];
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const lines = block.split('\n');
    const id = valueOf(lines, 'newdoc id');
    if (id !== undefined) {
      documents.push({ id, text: '', mentions: [] });
      open = [];
    }
    const text = valueOf(lines, 'text');
    const document = documents.at(-1);
    if (text === undefined || !document) continue;
    const opensParagraph = lines.some((line) => line.startsWith('# newpar'));
    if (document.text !== '') document.text += opensParagraph ? '\n\n' : ' ';
    readSentence(document, open, lines, text);
    document.text += text;
    open = open.filter(({ isOpen }) => isOpen);
  }
  return documents;
}

const valueOf = (lines: readonly string[], key: string) =>
  lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);

function readSentence(
  document: ChainDocument,
  open: OpenMention[],
  lines: readonly string[],
  text: string,
): void {
  const base = document.text.length;
  let at = 0,
    multiword = { start: 0, end: 0, last: 0 };
  for (const line of lines) {
    const [id = '', form = '', lemma = '', pos, tag, , governor, relation = '', , misc = ''] =
      line.split('\t');
    if (!/^\d+(?:-\d+)?$/.test(id)) continue;
    const found = text.indexOf(form, at);
    if (id.includes('-')) {
      multiword = { start: found, end: found + form.length, last: Number(id.split('-')[1]) };
      at = found;
      continue;
    }
    const inside = Number(id) <= multiword.last;
    const start = found < 0 || (inside && found >= multiword.end) ? at : found;
    at = inside ? Math.min(start + form.length, multiword.end) : start + form.length;
    const word = {
      start: base + start,
      end: base + at,
      isNamed: pos === 'PROPN',
      isPlural: tag === 'NNS',
      lemma: lemma.toLowerCase(),
      number: Number(id),
      governor: Number(governor),
      relation,
    };
    takeMarks(document, open, misc, word, /^['’]s?$/.test(form));
  }
}

function takeMarks(
  document: ChainDocument,
  open: OpenMention[],
  misc: string,
  word: Word,
  isOwnersMark: boolean,
): void {
  const marks = /Entity=([^|]*)/.exec(misc)?.[1] ?? '';
  const closing: OpenMention[] = [];
  for (const [, opened, closesAtOnce, closed] of marks.matchAll(
    /\(([^()]{1,200})(\)?)|([^()]{1,200})\)/g,
  )) {
    const [chain = '', , state] = (opened ?? closed)!.split('-');
    if (opened !== undefined) {
      const mention = {
        chain,
        start: word.start,
        end: word.end,
        words: 0,
        isNamed: false,
        heads: [],
        isSeries: false,
        isSplit: state === 'acc:aggr',
        isOpen: true,
        own: [],
      };
      document.mentions.push(mention);
      open.push(mention);
      if (closesAtOnce) closing.push(mention);
    } else {
      const last = open.findLast((m) => m.chain === chain && m.isOpen && !closing.includes(m));
      if (last) closing.push(last);
    }
  }
  for (const mention of open) {
    if (!mention.isOpen) continue;
    mention.words++;
    mention.own.push(word);
    if (!isOwnersMark) mention.end = word.end;
    mention.isNamed ||= word.isNamed;
  }
  for (const mention of closing) {
    mention.isOpen = false;
    mention.heads = headsOf(mention.own);
    const first = mention.heads[0]?.number;
    mention.isSeries = mention.heads.some((w) => w.relation === 'conj' && w.governor === first);
  }
}

/** Relations of words that are joined to a head: parts of its name, others beside it. */
const JOINED = /^(?:flat|conj|appos)$/;

/**
 * The words of a phrase that depend on none of it, and those joined to them; of `most of the ships`, `ships`.
 */
function headsOf(words: readonly Word[]): Word[] {
  const inside = new Set(words.map(({ number }) => number));
  const heads = words.filter(({ governor }) => !inside.has(governor)).map((w) => countedBy(w, words));
  for (const { number } of heads)
    heads.push(...words.filter((w) => w.governor === number && JOINED.test(w.relation)));
  return heads;
}

const countedBy = (word: Word, words: readonly Word[]): Word =>
  (isQuantity(word.lemma) &&
    words.find((w) => w.governor === word.number && w.relation === 'nmod' && w.number > word.number)) ||
  word;
