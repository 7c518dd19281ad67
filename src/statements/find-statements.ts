import type { Statement } from '../analysis.js';
import type { Discourse } from '../discourse/discourse.js';
import { headlineEnd } from '../document/layout.js';
import type { RelationContext } from '../grammar/context.js';
import { readSentences } from '../grammar/read-sentences.js';
import type { Sentence } from '../grammar/sentence.js';
import type { ContentReader } from './contents/content-reader.js';
import { findContent } from './contents/find-content.js';
import { findCues } from './cues/find-cues.js';
import { quotedSource } from './cues/quoted-source.js';
import type { Cue, Draft, Speaker } from './draft.js';
import { QuoteAttributor } from './free-quotations.js';
import { headlineStatement } from './headline.js';
import { chooseOutermost } from './outermost.js';
import { SpeakerResolver } from './speakers.js';
import { toldBefore } from './told-before.js';
import { toStatement } from './to-statement.js';
import { findTurns } from './turns/find-turns.js';

/** Longer stretches without an end are lists or noise, in which nobody is said to say anything. In tokens. */
const LONGEST_SENTENCE = 1500;

/** Who said what, in text order. Linear in the text. */
export function findStatements(context: RelationContext, discourse: Discourse): Statement[] {
  const { sentences, quotes } = readSentences(context);
  const body = bodyOf(context);
  const opened = new Map(quotes.map((quote) => [quote.open, quote]));
  const resolver = new SpeakerResolver(sentences, discourse);
  const attributor = new QuoteAttributor(sentences, quotes, resolver);
  const headline = headlineStatement(context, sentences, body);
  const turns = [...(headline ? [headline] : []), ...findTurns(context, sentences, body)];
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    if (turns[0]?.sentence === sentence.number) drafts.push(turns.shift()!);
    const before = drafts.at(-1);
    if (before?.whole && sentence.number <= before.until) {
      attributor.passOver(sentence);
      continue;
    }
    const cues = sentence.last - sentence.core > LONGEST_SENTENCE ? [] : findCues(sentence, body);
    const reader: ContentReader = { sentence, body, cues, quoteAt: (token) => opened.get(token) };
    const own = reportedIn(reader, attributor, resolver);
    const told = own.length > 0 ? null : toldBefore(sentences, sentence, cues, drafts.slice(-1));
    attributor.attribute({ sentence, cues, own, before, body });
    if (told) own.push({ ...told, speaker: resolver.resolve(told.cue!.speaker!) });
    drafts.push(...own.sort((a, b) => a.content.pieces[0]![0] - b.content.pieces[0]![0]));
  }
  for (const draft of drafts) noteSpeakers(discourse, draft, sentences);
  return drafts.map((draft, i) => toStatement(context, sentences, draft, i));
}

/** Tells who says what stands in quotation marks or a turn, for the `we` in it. */
function noteSpeakers(
  discourse: Discourse,
  { speaker, content, turn }: Draft,
  sentences: readonly Sentence[],
): void {
  const speakers = speaker?.joint ?? (speaker?.entity ? [speaker.entity] : []);
  const { inQuote } = sentences[0]!.words;
  for (const piece of content.pieces)
    if (turn || inQuote[piece[0]] === 1) discourse.spoke(piece, speakers);
}

/** What the cues of a sentence report, none inside another's. */
function reportedIn(
  reader: ContentReader,
  attributor: QuoteAttributor,
  resolver: SpeakerResolver,
): Draft[] {
  const { sentence, cues } = reader;
  const reported = cues.flatMap((cue) => {
    const content = findContent(reader, cue);
    return content ? [{ cue, content: attributor.extend(content, cue, sentence) }] : [];
  });
  const own: Draft[] = [];
  for (const { cue, content } of chooseOutermost(reported)) {
    const speaker = speakerOf(sentence, resolver, cue, own.at(-1));
    own.push({ cue, content, speaker, sentence: sentence.number, until: sentence.number });
  }
  return own;
}

/**
 * Whom the speaker quotes; a participle after a comma goes on with the speaker before it; a cue without a
 * subject with who spoke last.
 */
function speakerOf(
  s: Sentence,
  resolver: SpeakerResolver,
  cue: Cue,
  before: Draft | undefined,
): Speaker | null {
  if (before && s.tag(cue.first) === 'VBG' && s.form(cue.first - 1) === ',') return before.speaker;
  const source = quotedSource(s, cue.first) ?? cue.speaker;
  if (source) return resolver.resolve(source);
  return resolver.last && { ...resolver.last, how: 'continued' };
}

/** First token after the title. */
function bodyOf({ layout, segmentation: { tokens } }: RelationContext): number {
  const end = headlineEnd(layout);
  let token = 0;
  while (token < tokens.length && tokens.starts[token]! < end) token++;
  return token;
}
