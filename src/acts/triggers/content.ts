import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import { kindOf } from '../words/kinds.js';
import { classesAt } from '../words/word-classes.js';

/**
 * How far around a word its sentence is looked at, in tokens: no writer's sentence is longer, but some texts
 * never end one.
 */
const FURTHEST = 200;

/** What the names, nouns and verbs of a sentence are, each once, in text order. */
export interface Content {
  kinds: readonly string[];
  /** Broad classes of nouns and verbs. */
  broads: readonly BroadClass[];
}

/** A class, and the first two tokens that are of it. */
interface BroadClass {
  name: string;
  first: number;
  second: number;
}

/** What was read of each article. */
const CONTENTS = new WeakMap<ActReading, Map<SentenceTokens, Content>>();

/** Content of the whole sentence, read once; of one that is too long what stands around the word. */
export function contentAround(reading: ActReading, sentence: SentenceTokens, token: number): Content {
  const { core, last } = sentence;
  if (last - core > FURTHEST)
    return readContent(reading, Math.max(core, token - FURTHEST), Math.min(last, token + FURTHEST));
  let contents = CONTENTS.get(reading);
  if (!contents) CONTENTS.set(reading, (contents = new Map()));
  let content = contents.get(sentence);
  if (!content) contents.set(sentence, (content = readContent(reading, core, last)));
  return content;
}

function readContent(reading: ActReading, first: number, last: number): Content {
  const { tree, mentions } = reading;
  const kinds = new Set<string>();
  const broads = new Map<string, BroadClass>();
  for (let i = first; i < last; i++) {
    if (mentions.at(i)?.first === i) kinds.add(kindOf(reading, i));
    else if (tree.pos[i] === 'NOUN' || tree.pos[i] === 'VERB') {
      const [name] = classesAt(reading, i);
      const known = broads.get(name);
      if (!known) broads.set(name, { name, first: i, second: Infinity });
      else if (known.second === Infinity) known.second = i;
    }
  }
  return { kinds: [...kinds], broads: [...broads.values()] };
}

/** The broad classes of a sentence but for a verb of it, in the order of the words that are left. */
export function broadsBut({ broads }: Content, verb: number | null): string[] {
  if (!broads.some(({ first }) => first === verb)) return broads.map(({ name }) => name);
  const at = ({ first, second }: BroadClass): number => (first === verb ? second : first);
  return broads
    .filter((each) => at(each) < Infinity)
    .sort((a, b) => at(a) - at(b))
    .map(({ name }) => name);
}
