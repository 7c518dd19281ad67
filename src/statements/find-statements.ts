import { headlineEnd } from '../document/layout.js';
import type { Statement } from '../analysis.js';
import type { Discourse } from '../discourse/discourse.js';
import type { RelationContext } from '../grammar/context.js';
import { placeMentions } from '../grammar/names.js';
import { growTree } from '../grammar/tree/dependents.js';
import { findContent, type ContentReader } from './contents/find-content.js';
import { chooseOutermost } from './outermost.js';
import type { Draft } from './draft.js';
import { findCues, type Cue, type CueReader } from './cues/find-cues.js';
import { QuoteAttributor } from './free-quotations.js';
import { findQuotes, type Quote } from '../grammar/words/quotations.js';
import { SpeakerResolver, type Speaker } from './speakers.js';
import { toStatement } from './to-statement.js';
import { findTurns } from './turns.js';

/** Longer stretches without an end are lists or noise, in which nobody is said to say anything. In tokens. */
const LONGEST_SENTENCE = 1500;

/** Who said what, in text order. Linear in the text. */
export function findStatements(context: RelationContext, discourse: Discourse): Statement[] {
  const { tokens, sentences } = context.segmentation;
  const tree = growTree(context);
  const mentions = placeMentions(context);
  const quotes = findQuotes(tokens, sentences);
  const inQuote = markQuotes(quotes, tokens.length);
  const reader: CueReader = { tree, mentions, inQuote, body: bodyOf(context) };
  const opened = new Map(quotes.map((quote) => [quote.open, quote]));
  const resolver = new SpeakerResolver(context, tree, mentions, inQuote, discourse);
  const attributor = new QuoteAttributor(context, reader, quotes, resolver);
  const turns = findTurns(context, mentions, reader.body);
  const drafts: Draft[] = [];
  sentences.forEach((sentence, s) => {
    if (turns[0]?.sentence === s) drafts.push(turns.shift()!);
    const turn = drafts.at(-1);
    if (turn && isTurn(turn) && s <= turn.until) return;
    const cues = sentence.last - sentence.core > LONGEST_SENTENCE ? [] : findCues(reader, sentence);
    const contents: ContentReader = { ...reader, sentence, cues, quoteAt: (token) => opened.get(token) };
    const reported = chooseOutermost(
      cues.flatMap((cue) => {
        const content = findContent(contents, cue);
        return content ? [{ cue, content: attributor.extend(content, cue, sentence.last) }] : [];
      }),
    );
    const own: Draft[] = [];
    for (const { cue, content } of reported)
      own.push({
        cue,
        content,
        speaker: speakerOf(reader, resolver, cue, own.at(-1)),
        sentence: s,
        until: s,
      });
    attributor.attribute(sentence, s, cues, own, drafts.at(-1));
    drafts.push(...own.sort((a, b) => a.content.pieces[0]![0] - b.content.pieces[0]![0]));
  });
  return drafts.map((draft, i) => toStatement(context, draft, i, inQuote, mentions));
}

const isTurn = ({ content }: Draft) =>
  content.rule === 'statement.turn' || content.rule === 'statement.headline-colon';

/** A participle after a comma goes on with the speaker before it; a cue without a subject with who spoke last. */
function speakerOf(
  { tree }: CueReader,
  resolver: SpeakerResolver,
  cue: Cue,
  before: Draft | undefined,
): Speaker | null {
  if (before && tree.tags[cue.first] === 'VBG' && tree.forms[cue.first - 1] === ',')
    return before.speaker;
  if (cue.speaker) return resolver.resolve(cue.speaker);
  return resolver.last && { ...resolver.last, how: 'continued' };
}

/** First token after the title. */
function bodyOf({ layout, segmentation: { tokens } }: RelationContext): number {
  const end = headlineEnd(layout);
  let token = 0;
  while (token < tokens.length && tokens.starts[token]! < end) token++;
  return token;
}

function markQuotes(quotes: readonly Quote[], length: number): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { open, close } of quotes) inside.fill(1, open + 1, close);
  return inside;
}
