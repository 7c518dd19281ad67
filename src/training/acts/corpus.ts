import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ActType, Factuality, Statement } from '../../analysis.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { ActContext } from '../../acts/context.js';
import { runStages, type Products } from '../../stages.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';

/** An act as annotated. */
export interface GoldAct {
  type: ActType;
  actor: string[];
  recipient: string[];
  trigger: string;
  /** First words of its sentence. */
  sentence: string;
  factuality: Factuality;
  claimed_by?: string | null;
  repeat?: boolean;
}

export interface GoldArticle {
  id: string;
  context: ActContext;
  statements: readonly Statement[];
  discourse: Discourse;
  acts: readonly GoldAct[];
}

/**
 * Articles with complete acts of a folder that holds `articles/ID.txt` and `gold/ID.json`, analysed up to the
 * statements.
 */
export function readArticles(folder: string): GoldArticle[] {
  return readdirSync(join(folder, 'gold'))
    .sort()
    .map((file) => {
      const id = basename(file, '.json');
      const { acts = [] } = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as {
        acts?: GoldAct[];
      };
      return { id, ...contextOf(readFileSync(join(folder, 'articles', `${id}.txt`), 'utf8')), acts };
    });
}

/** What acts are found in. */
export function contextOf(text: string): Omit<GoldArticle, 'id' | 'acts'> {
  const { segmentation, morphology, heads, layout, names, dates, statements, discourse } = runStages(
    ['statements', 'dates'],
    { text, options: {}, knowledge: loadKnowledge() },
  ) as Products;
  const context = {
    segmentation,
    morphology,
    layout,
    dependencies: heads,
    entities: names,
    dates,
    explain: false,
  };
  return { context, statements, discourse };
}
