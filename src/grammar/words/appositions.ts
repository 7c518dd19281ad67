import type { MentionMap } from '../names.js';
import type { Tree } from '../tree/dependents.js';
import { LONGEST_PHRASE, phraseEndingAt, type Phrase } from './noun-phrase.js';
import { TIME } from './phrases.js';
import { isPerson } from './speaking.js';

const MOST_APPOSITIONS = 4;

/**
 * The phrase the appositions before the comma at `comma` belong to. Reads the stretches between commas leftwards: one
 * that is a name, titles before it or not, is the subject; a name inside `a lawyer for Jane Roe` is not; adverbials
 * and ages are passed over. Without a name, the leftmost noun phrase.
 */
export function beforeAppositions(
  tree: Tree,
  mentions: MentionMap,
  comma: number,
  core: number,
): Phrase | null {
  let apposed: Phrase | null = null;
  let end = comma;
  for (let rounds = 0; rounds < MOST_APPOSITIONS; rounds++) {
    let open = end;
    while (open > core && !/^[,—]$/.test(tree.forms[open - 1]!) && end - open < LONGEST_PHRASE) open--;
    const found = phraseEndingAt(tree, mentions, beforeParenthesis(tree, end, core), core);
    if (!isAside(tree, open, end)) {
      if (!found || found[0] > open + 1)
        return found && open <= core && isPerson(mentions, found) ? found : apposed;
      if (isNameWithTitles(tree, mentions, found)) return found;
      apposed = found;
    }
    if (open <= core) break;
    end = open - 1;
  }
  return apposed;
}

/** `in remarks to ABC`, `who is retired`, `67`: what stands between commas and is no noun phrase. */
function isAside({ forms, pos }: Tree, open: number, end: number): boolean {
  return (
    /^(?:ADP|VERB|SCONJ|ADV)$/.test(pos[open]!) ||
    /^(?:who|which|whose|then|citing)$/i.test(forms[open]!) ||
    (end - open <= 2 && TIME.test(forms[end - 1]!)) ||
    (TIME.test(forms[open]!) && TIME.test(forms[end - 1]!))
  );
}

/** `German Foreign Minister Jane Roe`, `the Red Cross`: a phrase that a name ends. */
function isNameWithTitles(tree: Tree, mentions: MentionMap, [first, last]: Phrase): boolean {
  const { forms } = tree;
  const placed = mentions.at(last - 1);
  if (placed?.mention.kind !== 'name') return leadsToName(tree, mentions, first, last);
  if (placed.entity.type === 'person')
    return !(
      /^(?:an?|his|her|their)$/i.test(forms[first]!) &&
      forms.slice(first, placed.first).some((form) => /^(?:of|for|to|with)$/.test(form))
    );
  return placed.entity.type === 'organization' && placed.first <= first + 1;
}

/** `Jane Roe of the Red Cross`: a person's name at the front. */
const leadsToName = ({ forms }: Tree, mentions: MentionMap, first: number, last: number) => {
  const placed = mentions.at(first);
  return (
    placed !== undefined &&
    !/^['’]s?$/.test(forms[placed.last] ?? '') &&
    placed.entity.type === 'person' &&
    placed.mention.kind === 'name' &&
    placed.last < last &&
    placed.first === first
  );
};

/** Before what parentheses add: `the agency (NASA)`. */
export function beforeParenthesis({ forms }: Tree, end: number, core: number): number {
  if (end <= core || forms[end - 1] !== ')') return end;
  for (let open = end - 2; open > core && end - open < LONGEST_PHRASE; open--)
    if (forms[open] === '(') return open;
  return end;
}
