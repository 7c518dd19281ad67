import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, Statement } from '../../analysis.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { Discourse } from '../../discourse/discourse.js';
import type { Weights } from '../../discourse/ranker.js';
import { findStatements } from '../../statements/find-statements.js';
import { runStages, type Products } from '../../stages.js';
import { readText, type DiscourseText } from '../../discourse/text.js';

/** News whose statements have their speakers by hand; a folder each with `articles/` and `gold/`. */
const SETS = ['wikinews-train', 'state-train'];

interface GoldStatement {
  speaker: string | null;
  cue: string | null;
  starts: string;
}

/** An article with the names of those whom words without a name stand for, by the token that heads each. */
export interface NewsDocument {
  text: DiscourseText;
  speakers: ReadonlyMap<number, string>;
}

/** The articles; `weights` resolve the speakers of their statements where these have names. */
export function* readNews(data: string, weights: Weights): Generator<NewsDocument> {
  for (const set of SETS) {
    const folder = join(data, 'articles', set);
    for (const file of readdirSync(join(folder, 'gold')).sort()) {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as {
        statements?: GoldStatement[];
      };
      const text = readFileSync(join(folder, 'articles', file.replace(/json$/, 'txt')), 'utf8');
      yield readArticle(text, gold.statements ?? [], weights);
    }
  }
}

function readArticle(text: string, gold: readonly GoldStatement[], weights: Weights): NewsDocument {
  const request = { text, options: {}, knowledge: loadKnowledge() };
  const work = runStages(['heads', 'names'], request) as Products;
  const context = { ...work, dependencies: work.heads, entities: work.names, explain: false };
  const statements = findStatements(context, new Discourse(context, () => weights));
  const { starts, ends } = work.segmentation.tokens;
  const speakers = new Map<number, string>();
  let from = 0;
  for (const { speaker, cue, starts: opening } of gold) {
    const at = text.indexOf(opening, from);
    if (at < 0 || speaker === null) continue;
    from = at;
    const mention = statements.find((s) => isSame(s, at, cue))?.speakerMention;
    const token = mention ? ends.indexOf(mention.end) : -1;
    if (token >= 0 && mention && starts[token]! >= mention.start) speakers.set(token, speaker);
  }
  return { text: readText(context), speakers };
}

const NEAR = 12;

const isSame = ({ content, cue }: Statement, at: number, word: string | null) =>
  content.length > 0 && Math.abs(content[0]!.start - at) <= NEAR && (cue?.text ?? null) === word;

/** Whether a name by hand is an entity's: the same, an alias, or the same last word. */
export const isNamed = ({ name, aliases }: Entity, speaker: string): boolean => {
  const last = (words: string) => words.split(' ').at(-1);
  return name === speaker || aliases.includes(speaker) || last(name) === last(speaker);
};
