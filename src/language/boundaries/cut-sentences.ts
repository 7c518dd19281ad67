import type { SentenceTokens, Tokens } from '../tokens.js';
import { askParser } from './ask-parser.js';
import {
  boundaryModel,
  LEAST_DOUBTFUL,
  leastEnding,
  signsOf,
  sumSlots,
  weigh,
} from './boundary-model.js';
import { BoundaryReader } from './boundary-reader.js';
import { carelessness } from './carelessness.js';
import { placesIn, readTextTraits, type TextTraits } from './text-traits.js';

/**
 * The sentences, cut where they end without a mark. A text in which every sentence ends in a mark is left as
 * it is.
 *
 * @param isRunning for each sentence whether it is running text, which may be cut
 */
export function cutSentences(
  tokens: Tokens,
  sentences: SentenceTokens[],
  isRunning: readonly boolean[],
): SentenceTokens[] {
  const running = sentences.filter((_, s) => isRunning[s]);
  const steps = carelessness(tokens, running);
  if (steps === 0) return sentences;
  const text = readTextTraits(tokens, running, steps);
  const reader = new BoundaryReader(tokens, text);
  const cut: SentenceTokens[] = [];
  sentences.forEach((sentence, s) => {
    const places = isRunning[s] ? endingsIn(sentence, tokens, text, reader) : [];
    let rest = sentence;
    for (const at of places) {
      cut.push({ ...rest, end: tokens.ends[at - 1]!, last: at });
      rest = { ...rest, start: tokens.starts[at]!, first: at, core: at };
    }
    cut.push(rest);
  });
  return cut;
}

/** The words of a sentence before which another ends. */
function endingsIn(
  sentence: SentenceTokens,
  tokens: Tokens,
  text: TextTraits,
  reader: BoundaryReader,
): number[] {
  const model = boundaryModel();
  const places: number[] = [],
    around: number[] = [];
  reader.open(sentence);
  for (const at of placesIn(sentence, tokens, text)) {
    const sum = sumSlots(reader.slotsOf(sentence, at), model.slots);
    if (sum < LEAST_DOUBTFUL) continue;
    places.push(at);
    around.push(sum);
  }
  if (places.length === 0) return places;
  const shares = askParser(sentence, places, tokens);
  const least = leastEnding(text.carelessness);
  return places.filter((_, i) => weigh(signsOf(around[i]!, shares[i]!), model) >= least);
}
