import type { RelationContext } from '../grammar/context.js';
import type { MentionMap, PlacedMention } from '../grammar/names.js';
import speakingNouns from '../lexicon/speaking-nouns.json' with { type: 'json' };
import type { Speaker } from './speakers.js';
import type { Phrase } from '../grammar/words/noun-phrase.js';

const DOCUMENTS = new Set(speakingNouns.documents);
const BODIES = new Set(speakingNouns.bodies);
const AUTHORSHIP = /^(?:of|by|from|for)$/;
const PREPOSITION = /^(?:of|at|from|for|in|with|by|on|within|among|to|about|against|under)$/;
const STANDS_FOR_COUNTRY = /^(?:government|administration|state|side|authorities|delegation)$/i;

/** How readily an entity of a type speaks; 0 never. */
const rankOf = (type: string) =>
  type === 'person' ? 3 : type === 'organization' ? 2 : type === 'country' || type === 'group' ? 1 : 0;

/** Whom a phrase names as its speaker, or the name that a comma adds: `its secretary general, Jane Roe`. */
export function namedIn(context: RelationContext, mentions: MentionMap, phrase: Phrase): Speaker | null {
  const { forms } = context.segmentation.tokens;
  const [first, last] = phrase;
  const together = joined(context, mentions, phrase);
  if (together.length > 1)
    return {
      entity: together[0]!.entity,
      joint: together.map(({ entity }) => entity),
      mention: [first, last],
      how: 'joint',
    };
  const best = foremost(context, mentions, phrase);
  if (best && !ownsHead(context, best, last))
    return { entity: best.entity, mention: [best.first, best.last], how: 'name' };
  const apposed = forms[last] === ',' ? mentions.at(last + 1) : undefined;
  if (apposed?.entity.type === 'person' && apposed.first === last + 1)
    return { entity: apposed.entity, mention: [apposed.first, apposed.last], how: 'apposition' };
  return null;
}

/** People or countries that `and` joins in the phrase. */
function joined(
  { segmentation: { tokens } }: RelationContext,
  mentions: MentionMap,
  [first, last]: Phrase,
): PlacedMention[] {
  const forms = tokens.forms.slice(first, last);
  const listed =
    forms.includes(',') &&
    mentions.at(first)?.first === first &&
    mentions.at(first)!.last < last &&
    tokens.forms[mentions.at(first)!.last] === ',';
  if (!listed && !forms.includes('and')) return [];
  const named: PlacedMention[] = [];
  for (let i = first; i < last; i++) {
    const placed = mentions.at(i);
    if (!placed && PREPOSITION.test(tokens.forms[i]!) && named.length === 0) return [];
    if (placed?.first === i && placed.mention.kind === 'name' && rankOf(placed.entity.type) > 0)
      named.push(placed);
  }
  const people = named.filter(({ entity }) => entity.type === 'person');
  const speakers = people.length > 0 ? people : named;
  const conjoined = speakers.some(
    ({ first: at }, i) =>
      i > 0 &&
      /^(?:and|,)$/.test(
        tokens.forms
          .slice(speakers[i - 1]!.last, at)
          .find((form) => form === 'and' || (listed && form === ',')) ?? '',
      ),
  );
  return conjoined && new Set(speakers.map(({ entity }) => entity)).size > 1 ? speakers : [];
}

/** The person named, else the body, else the country; what a preposition adds is no speaker, but `a report by X` is X's. */
function foremost(
  {
    segmentation: {
      tokens: { forms },
    },
  }: RelationContext,
  mentions: MentionMap,
  [first, last]: Phrase,
): PlacedMention | undefined {
  const final = mentions.at(last - 1);
  if (
    final?.entity.type === 'person' &&
    final.mention.kind === 'name' &&
    !/^(?:of|for|by|from|to|with|and)$/.test(forms[final.first - 1] ?? '')
  )
    return final;
  let best: PlacedMention | undefined;
  let document = false;
  for (let i = first; i < last; i++) {
    const placed = mentions.at(i);
    document ||= DOCUMENTS.has(forms[i]!.toLowerCase().replace(/s$/, ''));
    if (
      !placed &&
      i > first &&
      PREPOSITION.test(forms[i]!) &&
      !(document && !best && AUTHORSHIP.test(forms[i]!))
    )
      break;
    if (
      !placed ||
      placed.mention.kind === 'demonym' ||
      (placed.mention.kind === 'nominal' && first < placed.first - 1)
    )
      continue;
    if (rankOf(placed.entity.type) > (best ? rankOf(best.entity.type) : 0)) best = placed;
  }
  return best;
}

/** `US officials`, `the Biden campaign`: a name before the noun that speaks does not speak itself. */
function ownsHead(
  {
    morphology: { pos, lemmas },
    segmentation: {
      tokens: { forms },
    },
  }: RelationContext,
  { entity, last: end }: PlacedMention,
  last: number,
): boolean {
  if (end >= last || pos[last - 1] !== 'NOUN' || PREPOSITION.test(forms[end]!)) return false;
  if (entity.type === 'country') return !STANDS_FOR_COUNTRY.test(forms[last - 1]!);
  return entity.type === 'person' && BODIES.has(lemmas[last - 1]!);
}
