import type { MentionMap, PlacedMention } from '../mentions.js';
import type { Tree } from '../tree.js';

const TITLE = new Set(['NOUN', 'PROPN', 'ADJ']);
const LONGEST_TITLE = 14;
const LONGEST_LIST = 60;

/** `Republic of Korea (ROK) Foreign Minister Chung Eui-yong`: the person whose title the mention opens. */
export function titleHolder(tree: Tree, mentions: MentionMap, { entity, last }: PlacedMention): PlacedMention | null {
  if (entity.type === 'person') return null;
  for (let token = last; token < last + LONGEST_TITLE && token < tree.forms.length; token++) {
    const placed = mentions.at(token);
    if (placed?.entity.type === 'person') return token > last ? placed : null;
    const inTitle = TITLE.has(tree.pos[token]!) || placed?.entity.id === entity.id || /^[()-]$/.test(tree.forms[token]!);
    const linked = token > last && TITLE.has(tree.pos[token - 1]!) && /^(?:of|for|and|the)$/.test(tree.forms[token]!);
    const article = tree.forms[token] === 'the' && /^(?:of|for)$/.test(tree.forms[token - 1]!);
    if (!inTitle && !linked && !article) return null;
  }
  return null;
}

/** The members of the list that a mention opens: `Japan, the Philippines and Laos`, `Envoy Ana Ruiz and Minister Jon Bo`. */
export function listFrom(tree: Tree, mentions: MentionMap, first: PlacedMention): PlacedMention[] {
  const list = [first];
  let separated = false;
  for (let token = first.last, steps = 0; token < tree.forms.length && steps < LONGEST_TITLE && list.length < LONGEST_LIST; steps++) {
    const placed = mentions.at(token);
    if (placed && placed.first === token) {
      const member = titleHolder(tree, mentions, placed) ?? placed;
      if (separated && sameKind(member, first)) {
        list.push(member);
        separated = false;
        steps = 0;
      } else if (placed.entity.id !== list.at(-1)!.entity.id && !separated) return list;
      token = placed.last;
      continue;
    }
    const form = tree.forms[token]!;
    if (form === ',' || form === 'and') separated = true;
    else if (!(form === 'the' && separated) && !/^[()]$/.test(form) && !(first.entity.type === 'person' && separated && TITLE.has(tree.pos[token]!))) return list;
    token++;
  }
  return list;
}

/** The members of the list that a mention closes, without it: `France, Germany and [the United States]`. */
export function listBefore(tree: Tree, mentions: MentionMap, last: PlacedMention): PlacedMention[] {
  const list: PlacedMention[] = [];
  let separated = false;
  for (let token = last.first - 1, steps = 0; token >= 0 && steps < LONGEST_TITLE && list.length < LONGEST_LIST; steps++) {
    const placed = mentions.at(token);
    const form = tree.forms[token]!;
    if (placed) {
      if (!separated || !sameKind(placed, last)) return list;
      list.unshift(placed);
      token = placed.first - 1;
      separated = false;
      steps = 0;
      continue;
    }
    if (form === ',' || form === 'and') separated = true;
    else if (form !== 'the' && !(last.entity.type === 'person' && !separated && TITLE.has(tree.pos[token]!))) return list;
    token--;
  }
  return list;
}

function sameKind(a: PlacedMention, b: PlacedMention): boolean {
  return a.entity.type === b.entity.type;
}
