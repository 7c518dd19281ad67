import type { Analysis, Range, Token } from '../../analysis.js';
import { asTag, wordTags } from './tags.js';

/** A word as compromise matches it: a small part of its own `Term`. */
export interface Term {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  /** The lemma, for `{say}`. */
  root: string;
  /** Sentence and place in it. */
  index: [number, number];
  id: string;
}

/**
 * The sentences of an analysis with tokens as terms that carry our tags, entities, statements, acts and
 * values.
 */
export function termsOf(analysis: Analysis): Term[][] {
  const tokens = analysis.tokens ?? [];
  const sentences: Term[][] = analysis.sentences.map(() => []);
  const terms = tokens.map((token) => {
    const sentence = sentences[token.sentence]!;
    const term = termOf(token, sentence.length);
    sentence.push(term);
    return term;
  });
  const cover = coverer(tokens, terms);
  for (const { type, subtype, mentions } of analysis.entities)
    for (const mention of mentions)
      cover(mention, [
        asTag(type),
        ...(subtype === null ? [] : [asTag(subtype)]),
        ...(mention.kind === 'name' ? [] : [asTag(mention.kind)]),
      ]);
  for (const { kind, cue, content } of analysis.statements) {
    if (cue) cover(cue, ['Said']);
    for (const piece of content)
      cover(piece, kind === 'indirect' ? ['Statement'] : ['Statement', 'Quotation']);
  }
  for (const { type, trigger, factuality } of analysis.acts)
    cover(trigger, ['Act', asTag(type), asTag(factuality)]);
  for (const date of analysis.dates) cover(date, [asTag(date.type)]);
  for (const amount of analysis.amounts) cover(amount, ['Amount', asTag(amount.type)]);
  return sentences;
}

function termOf({ text, lemma, tag, pos, sentence }: Token, place: number): Term {
  return {
    text,
    normal: text.toLowerCase(),
    pre: '',
    post: ' ',
    tags: new Set(wordTags(tag, pos)),
    root: lemma,
    index: [sentence, place],
    id: `${sentence}.${place}`,
  };
}

/** Gives tags to the terms that a span covers, found by halving. */
function coverer(tokens: readonly Token[], terms: readonly Term[]) {
  return ({ start, end }: Range, tags: readonly string[]) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < tokens.length && tokens[low]!.start < end; low++)
      for (const tag of tags) terms[low]!.tags.add(tag);
  };
}
