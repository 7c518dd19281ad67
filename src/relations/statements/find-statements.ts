import type { Entity, Span, Statement, StatementKind } from '../../analysis.js';
import { placeMentions } from '../mentions.js';
import { growTree } from '../tree.js';
import type { RelationContext } from '../context.js';
import { findContent, type Content, type ContentReader, type Piece } from './content.js';
import { stanceOf } from './stance.js';
import { findCues, type Cue } from './find-cues.js';
import { findQuotes, type Quote } from './quotes.js';
import { SpeakerResolver, type Speaker } from './speakers.js';

const FEWEST_QUOTED_WORDS = 4;
/** What stands before a quotation that is more than a name in quotes. */
const INTRODUCES = /^[.,:;!?”"»—]$|^--$/;

interface Draft {
  cue: Cue | null;
  speaker: Speaker | null;
  content: Content;
  sentence: number;
  /** Last sentence its content reaches. */
  until: number;
}

/** Who said what, in text order. */
export function findStatements(context: RelationContext): Statement[] {
  const { tokens, sentences } = context.segmentation;
  const tree = growTree(context);
  const mentions = placeMentions(context);
  const quotes = findQuotes(tokens, sentences);
  const inQuote = markQuotes(quotes, tokens.length);
  const reader = { tree, mentions, inQuote, body: bodyOf(context) };
  const opened = new Map(quotes.map((quote) => [quote.open, quote]));
  const resolver = new SpeakerResolver(context, tree, mentions, inQuote);
  const drafts: Draft[] = [];
  let quoteAt = 0;
  let pending: Cue | undefined;
  let reach = 0;
  sentences.forEach((sentence, s) => {
    const cues = findCues(reader, sentence);
    const own: Draft[] = [];
    const near = quotesNear(quotes, quoteAt, sentence.last);
    const contents: ContentReader = { ...reader, sentence, cues, quoteAt: (token) => opened.get(token) };
    for (const { cue, content } of choose(cues.flatMap((cue) => {
      const content = findContent(contents, cue);
      return content ? [{ cue, content }] : [];
    }))) {
      const before = own.at(-1);
      const goesOn = before !== undefined && tree.tags[cue.first] === 'VBG' && tree.forms[cue.first - 1] === ',';
      const speaker = goesOn ? before.speaker : cue.speaker ? resolver.resolve(cue.speaker) : resolver.last ? { ...resolver.last, mention: [cue.first, cue.last] as Piece } : null;
      own.push({ cue, speaker, content: extendQuote(content, near, cue), sentence: s, until: s });
    }
    while (quoteAt < quotes.length && quotes[quoteAt]!.open < sentence.last) {
      const { open, close } = quotes[quoteAt++]!;
      const piece: Piece = [open + 1, close];
      if (close - open - 1 < FEWEST_QUOTED_WORDS || piece[0] < reach || own.some((d) => d.content.pieces.some((p) => p[0] < piece[1] && piece[0] < p[1]))) continue;
      if (open > sentence.core + 1 && cues.length === 0) continue;
      const last = own.at(-1) ?? drafts.at(-1);
      if (last && s - last.sentence > 4) continue;
      if (last && (open <= sentence.core + 1 || cues.length === 0) && goesOn(last, s, inQuote)) {
        last.content.pieces.push(trimEnd(tokens.forms, piece));
        last.until = s;
        continue;
      }
      if (!INTRODUCES.test(tokens.forms[open - 1] ?? '.') && open > sentence.core) continue;
      const silent = cues.find((cue) => cue.last <= open && cue.speaker !== null) ?? pending;
      if (silent && own.every((d) => d.cue !== silent)) {
        own.push({ cue: silent, speaker: resolver.resolve(silent.speaker!), content: { pieces: [trimEnd(tokens.forms, piece)], rule: 'statement.cue-then-quote' }, sentence: s, until: s });
        pending = undefined;
        continue;
      }
      if (own.length > 0 || (drafts.length > 0 && resolver.last)) own.push({ cue: null, speaker: resolver.last ? { ...resolver.last, mention: [open, open] as Piece } : null, content: { pieces: [trimEnd(tokens.forms, piece)], rule: 'statement.free-quote' }, sentence: s, until: s });
    }
    pending = own.length === 0 ? cues.findLast((cue) => cue.speaker !== null) : undefined;
    for (const { content } of own) reach = Math.max(reach, content.pieces.at(-1)![1]);
    drafts.push(...own.sort((a, b) => a.content.pieces[0]![0] - b.content.pieces[0]![0]));
  });
  return drafts.map((draft, i) => toStatement(context, draft, i, inQuote, mentions));
}

/** First token after the title. */
function bodyOf({ layout, segmentation: { tokens } }: RelationContext): number {
  const end = layout.article.title?.end ?? 0;
  let token = 0;
  while (token < tokens.length && tokens.starts[token]! < end) token++;
  return token;
}

/** Quotations a sentence that ends at `last` may touch: the one before it and its own. */
function quotesNear(quotes: readonly Quote[], from: number, last: number): Quote[] {
  let to = from;
  while (to < quotes.length && quotes[to]!.open < last) to++;
  return quotes.slice(Math.max(0, from - 2), to);
}

/** Whether a quotation in sentence `s` goes on with what a draft quotes. */
function goesOn({ content, until }: Draft, s: number, inQuote: Uint8Array): boolean {
  const [first, last] = content.pieces.at(-1)!;
  return s - until <= 1 && inQuote[first] === 1 && inQuote[last - 1] === 1;
}

interface Reported {
  cue: Cue;
  content: Content;
}

/** Plain saying goes before other cues; what lies inside an accepted content reports nothing of its own. */
function choose(reported: readonly Reported[]): Reported[] {
  const ranked = [...reported].sort((a, b) => rank(a) - rank(b) || a.cue.first - b.cue.first);
  const chosen: Reported[] = [];
  for (const candidate of ranked) {
    const nested = chosen.some(({ content, cue }) => overlaps(content, candidate.content)
      || content.pieces.some(([first, last]) => candidate.cue.first >= first && candidate.cue.first < last)
      || candidate.content.pieces.some(([first, last]) => cue.first >= first && cue.first < last));
    if (!nested) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.cue.first - b.cue.first);
}

const rank = ({ cue }: Reported) => (/^(?:say|tell|add|according to)$/.test(cue.lemma) ? 0 : 1);

function markQuotes(quotes: readonly Quote[], length: number): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { open, close } of quotes) inside.fill(1, open + 1, close);
  return inside;
}

const overlaps = (a: Content, b: Content) => a.pieces.some(([from, to]) => b.pieces.some(([f, t]) => f < to && from < t));

/** A quotation that goes on past the sentence belongs to the statement whole; marks at its edges do not. */
function extendQuote(content: Content, quotes: readonly Quote[], cue: Cue): Content {
  const last = content.pieces.at(-1)!;
  const quote = quotes.find(({ open, close }) => open + 1 >= last[0] - 1 && open < last[1] && close > last[1] && open > cue.first);
  const first = content.pieces[0]!;
  const earlier = quotes.find(({ open, close }) => close >= first[1] && close <= first[1] + 2 && open < first[0] && cue.first > close);
  const pieces = [...content.pieces];
  if (quote) pieces[pieces.length - 1] = [last[0], quote.close];
  if (earlier) pieces[0] = [earlier.open + 1, first[1]];
  return { ...content, pieces };
}

function trimEnd(forms: readonly string[], [first, last]: Piece): Piece {
  let to = last;
  while (to > first + 1 && /^[,.;!?]$/.test(forms[to - 1]!)) to--;
  return [first, to];
}

function toStatement(context: RelationContext, { cue, speaker, content, sentence }: Draft, i: number, inQuote: Uint8Array, mentions: ReturnType<typeof placeMentions>): Statement {
  const { tokens } = context.segmentation;
  const span = ([first, last]: Piece): Span => {
    const start = tokens.starts[first]!, end = tokens.ends[last - 1]!;
    return { start, end, text: tokens.text.slice(start, end) };
  };
  const spans = content.pieces.map(span);
  const id = `s${i + 1}`;
  const named = speaker !== null && speaker.mention[1] > speaker.mention[0] && speaker.mention[0] !== cue?.first ? span(speaker.mention) : null;
  if (!speaker?.entity) context.warnings.push({ code: 'no-speaker', message: `statement ${id} has no speaker that is known by name`, start: spans[0]!.start, end: spans.at(-1)!.end });
  return {
    id,
    kind: kindOf(content.pieces, inQuote),
    speaker: speaker?.entity?.id ?? null,
    speakerMention: named,
    cue: cue && { ...span([cue.first, cue.last]), lemma: cue.lemma },
    content: spans,
    sentence,
    stance: stanceOf(cue?.cueClass, spans.map((s) => s.text).join(' ').slice(0, 400)),
    hedged: cue?.cueClass === 'claim',
    about: aboutOf(content.pieces, mentions),
    rule: content.rule,
    confidence: speaker?.entity ? (content.rule === 'statement.free-quote' ? 0.6 : 0.85) : 0.5,
  };
}

/** Entities named in the content, each once, in text order. */
function aboutOf(pieces: readonly Piece[], mentions: ReturnType<typeof placeMentions>): string[] {
  const found = new Set<Entity>();
  for (const [first, last] of pieces)
    for (let i = first; i < last; i++) {
      const placed = mentions.at(i);
      if (placed) found.add(placed.entity);
    }
  return [...found].map((e) => e.id);
}

function kindOf(pieces: readonly Piece[], inQuote: Uint8Array): StatementKind {
  let quoted = 0, all = 0;
  for (const [first, last] of pieces) {
    for (let i = first; i < last; i++) quoted += inQuote[i]!;
    all += last - first;
  }
  return quoted === 0 ? 'indirect' : quoted >= all * 0.9 ? 'direct' : 'mixed';
}
