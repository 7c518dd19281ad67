import type { SentenceTokens } from '../../language/tokens.js';
import { outlookOf } from '../factuality.js';
import { typeByIntent } from './intent.js';
import type { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { broadsBut, contentAround } from './content.js';
import type { Trigger } from './trigger.js';
import * as T from './templates.js';

/** How an outlook reads: `not` where it is denied, `will` where it is to come, `may` where it is supposed. */
const VIEWS = ['', 'not', 'will', 'not will', 'may', 'not may', 'will may', 'not will may'];

/** What the model of triggers sees of the pattern that fits a word. */
export function addPattern(
  reading: ActReading,
  { token, lemma, agent, object }: Trigger,
  features: Features,
): void {
  const { tree } = reading;
  const match = reading.matchAt(token);
  const outlook = outlookOf(tree, token);
  const { negated, future, hypothetical } = outlook;
  const view = VIEWS[Number(negated) + 2 * Number(future) + 4 * Number(hypothetical)]!;
  features.add(T.OUTLOOK, view);
  features.add(T.LEMMA_OUTLOOK, lemma, view);
  if (!match) {
    features.add(T.PATTERN, 'none');
    return;
  }
  const { type, kind, text, mode } = match.pattern;
  features.add(T.PATTERN, type);
  features.add(T.PATTERN_INTENT, typeByIntent(type, outlook));
  features.add(T.PATTERN_KIND, type, kind);
  features.add(T.PATTERN_AGENT, type, agent.coarse);
  features.add(T.PATTERN_OBJECT, type, object.coarse);
  features.add(T.PATTERN_SIDES, type, agent.coarse, object.coarse);
  features.add(T.PATTERN_HEADS, type, tree.relations[token]!, agent.coarse);
  features.add(T.PATTERN_TEXT, text);
  features.add(T.PATTERN_RELATION, type, tree.relations[token]!);
  if (mode !== null) features.add(T.PATTERN_MODE, mode);
}

/** What it sees of the rest of the sentence and of the article. */
export function addSurroundings(
  reading: ActReading,
  sentence: SentenceTokens,
  token: number,
  features: Features,
): void {
  const { tree, quoted, topics } = reading;
  const around = contentAround(reading, sentence, token);
  for (const kind of around.kinds) features.add(T.SENTENCE_KIND, kind);
  const verb = tree.pos[token] === 'VERB' ? token : null;
  for (const broad of broadsBut(around, verb)) features.add(T.SENTENCE_BROAD, broad);
  for (const topic of topics) features.add(T.TOPIC, topic);
  features.add(T.QUOTED, String(quoted[token]), tree.pos[token]!);
  const title = reading.context.layout.article.title;
  features.add(T.TITLE, String(sentence.start < (title?.end ?? 0)));
}
