import { isSecondPerson } from '../../lexicon/function-words.js';
import type { RelationContext } from '../../grammar/context.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../../grammar/names.js';
import { dependents, type Tree } from '../../grammar/tree/dependents.js';

/** Who `I` and `we` are in a text written in the first person. Entity ids. */
export interface Authors {
  singular: string[];
  plural: string[];
  /** Whom a congratulation or message addresses as `you`. */
  addressee: string[];
}

const HEAD_SENTENCES = 10;
const LONGEST_SIGNATURE = 14;

/**
 * A release is signed by a line at its head (`Ana Ruiz, Minister of Trade`) or names its authors in a
 * preamble (`The following statement was released by …`). A signer's `we` is the country that acts most often
 * in the text.
 */
export function authorsOf(context: RelationContext, tree: Tree, mentions: MentionMap): Authors {
  const head = context.segmentation.sentences.slice(0, HEAD_SENTENCES);
  for (const sentence of head) {
    const joint = releasedBy(tree, mentions, sentence);
    if (joint.length > 0) return { singular: joint, plural: joint, addressee: [] };
  }
  const signer = head.map((sentence) => signerOf(tree, mentions, sentence)).find((id) => id !== null);
  if (!signer) return { singular: [], plural: [], addressee: [] };
  const own =
    spokenFor(context, tree, mentions) ??
    mentions.homeOf(signer) ??
    actingCountry(tree, mentions) ??
    signer;
  return { singular: [signer], plural: [own], addressee: addresseeOf(context, tree, own) };
}

/** `On behalf of the Republic of Cyprus, I`: the country that the signer names first. */
function spokenFor({ segmentation }: RelationContext, tree: Tree, mentions: MentionMap): string | null {
  const behalf = tree.lemmas.indexOf('behalf');
  if (behalf < 0) return null;
  const { last } = segmentation.sentences[tree.sentenceOf[behalf]!]!;
  for (let token = behalf; token < last && tree.pos[token] !== 'VERB'; token++) {
    const entity = mentions.at(token)?.entity;
    if (entity?.type === 'country') return entity.id;
  }
  return null;
}

/** The country named most, when someone is spoken to. */
function addresseeOf({ entities }: RelationContext, tree: Tree, own: string): string[] {
  if (!tree.forms.some((form) => isSecondPerson(form.toLowerCase()))) return [];
  let best: { id: string; count: number } | null = null;
  for (const {
    id,
    type,
    mentions: { length },
  } of entities) {
    if (type === 'country' && id !== own && (!best || length > best.count)) best = { id, count: length };
  }
  return best ? [best.id] : [];
}

function releasedBy(tree: Tree, mentions: MentionMap, { core, last }: SentenceTokens): string[] {
  const words = tree.forms.slice(core, last).map((form) => form.toLowerCase());
  const by = words.indexOf('by', words.indexOf('statement'));
  if (by < 0 || !words.includes('following') || !words.includes('statement')) return [];
  const found = new Set<string>();
  for (let token = core + by; token < last; token++) {
    const entity = mentions.at(token)?.entity;
    if (entity && (entity.type === 'person' || entity.type === 'country' || entity.subtype === 'igo'))
      found.add(entity.id);
  }
  return [...found];
}

function signerOf(tree: Tree, mentions: MentionMap, { core, last }: SentenceTokens): string | null {
  const first = mentions.at(core);
  if (first?.entity.type !== 'person' || last - core > LONGEST_SIGNATURE) return null;
  const verb = tree.pos.slice(first.last, last).includes('VERB');
  return verb || /^[.!?]$/.test(tree.forms[last - 1]!) ? null : first.entity.id;
}

function actingCountry(tree: Tree, mentions: MentionMap): string | null {
  const counts = new Map<string, number>();
  tree.heads.forEach((head, token) => {
    const placed = tree.relations[token]!.startsWith('nsubj') ? mentions.at(token) : undefined;
    if (head < 0 || placed?.entity.type !== 'country' || dependents(tree, token, 'conj').length > 0)
      return;
    counts.set(placed.entity.id, (counts.get(placed.entity.id) ?? 0) + 1);
  });
  let best: string | null = null;
  for (const [id, count] of counts) if (best === null || count > counts.get(best)!) best = id;
  return best;
}
