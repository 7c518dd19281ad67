import type { Entity, Span, Statement, StatementKind } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';
import { isStop } from '../grammar/marks.js';
import type { MentionMap } from '../grammar/names.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Cue, Draft, Piece, Speaker } from './draft.js';
import { isThought } from '../lexicon/stances.js';
import type { CueClass } from '../lexicon/reporting-verbs.js';
import { stanceOf } from './stance.js';

const LONGEST_STANCE = 400;
const MOST_OF_CONTENT = 0.9;

/** A draft as it is published. */
export function toStatement(
  context: RelationContext,
  sentences: readonly Sentence[],
  draft: Draft,
  i: number,
): Statement {
  const { cue, speaker, content, sentence } = draft;
  const { inQuote, names: mentions } = sentences[sentence]!.words;
  const { tokens } = context.segmentation;
  const span = ([first, last]: Piece): Span => {
    const start = tokens.starts[first]!,
      end = tokens.ends[last - 1]!;
    return { start, end, text: tokens.text.slice(start, end) };
  };
  const spans = content.pieces.map((piece) =>
    span(draft.turn ? withoutFullStop(tokens.forms, piece) : piece),
  );
  const id = `s${i + 1}`;
  const addressee = cue && addresseeOf(cue, mentions, speaker);
  const kind = draft.turn ? 'direct' : kindOf(content.pieces, inQuote);
  const teller = {
    entities: speaker?.joint ?? (speaker?.entity ? [speaker.entity] : []),
    quoted: kind === 'direct',
    onlyThought: cue !== null && isThought(cue.lemma),
  };
  return {
    id,
    kind,
    speaker: speaker?.entity?.id ?? null,
    speakerMention: speaker && speaker.how !== 'continued' ? span(speaker.mention) : null,
    ...(speaker?.joint && { speakers: speaker.joint.map((e) => e.id) }),
    cue: cue && { ...span([cue.first, cue.last]), lemma: cue.lemma },
    content: spans,
    sentence,
    stance: stanceOf(cue ? classOf(cue) : undefined, wordsOfStance(cue, spans), teller),
    ...(addressee && { addressee: addressee.id }),
    hedged: cue?.cueClass === 'claim',
    about: aboutOf(content.pieces, mentions),
    rule: content.rule,
    confidence: confidenceOf(draft),
    ...(context.explain && { evidence: evidenceOf(draft) }),
  };
}

function withoutFullStop(forms: readonly string[], [first, last]: Piece): Piece {
  return [first, last - 1 > first && isStop(forms[last - 1]!) ? last - 1 : last];
}

const CONFIDENCE: Record<Speaker['how'], number> = {
  name: 0.9,
  joint: 0.85,
  apposition: 0.85,
  author: 0.75,
  pronoun: 0.7,
  office: 0.75,
  noun: 0.65,
  continued: 0.6,
  unnamed: 0.5,
};

const confidenceOf = ({ speaker }: Draft): number =>
  speaker?.entity ? CONFIDENCE[speaker.how] : CONFIDENCE.unnamed;

/** The rule, the cue with its class, and how the speaker was found. */
function evidenceOf({ cue, speaker, content }: Draft): string[] {
  return [
    content.rule,
    ...(cue ? [`cue: ${cue.lemma} (${cue.cueClass}), ${cue.finder}`] : []),
    `speaker: ${speaker?.how ?? 'none'}${speaker?.entity ? `, ${speaker.entity.name}` : ''}`,
  ];
}

const ADDRESSED = new Set(['person', 'organization', 'country', 'group']);

/** Who asks somebody to do something requests it: `asked Chad to leave`. */
const classOf = ({ cueClass, complement }: Cue): CueClass =>
  cueClass === 'ask' && complement?.kind === 'infinitive' ? 'request' : cueClass;

/** What tells the stance of plain saying; nothing where an object is all that is said. */
const wordsOfStance = (cue: Cue | null, spans: readonly Span[]): string =>
  cue?.complement?.kind === 'object'
    ? ''
    : spans
        .map(({ text }) => text)
        .join(' ')
        .slice(0, LONGEST_STANCE);

/** Whom it is said to, where a name says so. */
function addresseeOf({ complement }: Cue, mentions: MentionMap, speaker: Speaker | null): Entity | null {
  const phrase = complement?.addressee;
  if (!phrase) return null;
  for (let i = phrase[0]; i < phrase[1]; i++) {
    const placed = mentions.at(i);
    if (placed?.mention.kind === 'name' && ADDRESSED.has(placed.entity.type))
      return placed.entity === speaker?.entity ? null : placed.entity;
  }
  return null;
}

/** Entities named in the content, each once, in text order. */
function aboutOf(pieces: readonly Piece[], mentions: MentionMap): string[] {
  const found = new Set<string>();
  for (const [first, last] of pieces)
    for (let i = first; i < last; i++) {
      const placed = mentions.at(i);
      if (placed) found.add(placed.entity.id);
    }
  return [...found];
}

function kindOf(pieces: readonly Piece[], inQuote: Uint8Array): StatementKind {
  let quoted = 0,
    all = 0;
  for (const [first, last] of pieces) {
    for (let i = first; i < last; i++) quoted += inQuote[i]!;
    all += last - first;
  }
  if (quoted === 0) return 'indirect';
  return quoted >= all * MOST_OF_CONTENT ? 'direct' : 'mixed';
}
