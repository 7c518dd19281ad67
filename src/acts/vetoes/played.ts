import { isActed, isShotAtGoal } from '../../lexicon/games-and-fiction.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { isMonth } from '../../lexicon/time-words.js';
import type { ActDraft } from '../draft.js';
import type { ActReading } from '../reading.js';
import { isPeople } from '../words/someone.js';

const SMALL = /^\d{1,2}$/;
const DASH = /^[-–]$/;

/**
 * Whether a sentence tells the score of a game, `won 3-1`, or its shots on target; no days (`7-8 May`) and no
 * ranges (`10-20 people`).
 */
export function tellsScore({ sentence }: ActDraft, { context, tree }: ActReading): boolean {
  const { core, last } = context.segmentation.sentences[sentence]!;
  for (let token = core + 1; token + 2 < last; token++) {
    const from = tree.forms[token]!,
      dash = tree.forms[token + 1]!,
      to = tree.forms[token + 2]!;
    if (isShotAtGoal(tree.lemmas[token]!, dash, to)) return true;
    if (!SMALL.test(from) || !DASH.test(dash) || !SMALL.test(to)) continue;
    const before = tree.pos[token - 1]!,
      after = tree.pos[token + 3];
    const isRange = before === 'ADP' || isMonth(tree.lemmas[token - 1]!) || after === 'NOUN';
    if (!isRange && !isMonth(tree.lemmas[token + 3] ?? '')) return true;
  }
  return false;
}

/** `plays a colonel who executes a spy`: the deed of someone who is played. */
export function tellsPart({ trigger }: ActDraft, { tree }: ActReading): boolean {
  const noun = tree.relations[trigger] === 'acl:relcl' ? tree.heads[trigger]! : -1;
  const verb = noun < 0 || tree.relations[noun] !== 'obj' ? -1 : tree.heads[noun]!;
  const part = tree.lemmas[noun] ?? '';
  return isActed(tree.lemmas[verb] ?? '') && (isPeople(tree, noun) || isPersonNoun(part));
}

export function countWords(
  { sentence }: ActDraft,
  { context, tree }: ActReading,
  test: (lemma: string, form: string) => boolean,
): number {
  const { core, last } = context.segmentation.sentences[sentence]!;
  let count = 0;
  for (let token = core; token < last; token++)
    if (test(tree.lemmas[token]!, tree.forms[token]!)) count++;
  return count;
}
