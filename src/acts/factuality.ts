import {
  carriesDeed,
  isFutureAuxiliary,
  isHypothetical,
  isNegative,
  leavesUndone,
  looksBack,
  opensCondition,
  tellsIntent,
} from '../lexicon/auxiliaries.js';
import { determinerOf } from '../lexicon/determiners.js';
import { isRequest, refuses } from '../lexicon/reporting.js';
import type { Factuality } from '../analysis.js';
import { dependents, prepositionsOf, type Tree } from '../grammar/tree/dependents.js';
import type { Outlook } from './outlook.js';
import { UNDONE } from './undone/undone.js';

/** Reads auxiliaries, negation and governing verbs around a trigger. */
export function outlookOf(tree: Tree, trigger: number): Outlook {
  const outlook = { negated: false, future: false, hypothetical: false, continued: false };
  outlook.negated = isDenied(tree, trigger);
  for (const { means, applies } of UNDONE) outlook[means] ||= applies(tree, trigger);
  outlook.hypothetical ||= isUnreal(tree, trigger);
  let at = trigger;
  for (let step = 0; step < 4; step++) {
    for (const child of tree.children(at)) readMarker(tree, at, child, outlook);
    const head = tree.heads[at]!;
    if (head < 0 || !passesOn(tree, at, trigger)) break;
    const governor = tree.lemmas[head]!;
    if (tree.relations[at] !== 'conj') {
      outlook.negated ||= leavesUndone(governor) || rulesOut(tree, head);
      outlook.continued ||= governor === 'continue' && tree.relations[at] !== 'obj';
      outlook.future ||= tellsIntent(governor) && tree.relations[at] !== 'obj';
      outlook.future ||= tree.forms[head + 1] === 'forward' && governor === 'look';
    }
    at = head;
  }
  return outlook;
}

/** `ruled out sending`, `called off a visit`. */
const rulesOut = ({ lemmas, forms }: Tree, verb: number): boolean =>
  (lemmas[verb] === 'rule' && forms[verb + 1] === 'out') ||
  (lemmas[verb] === 'call' && forms[verb + 1] === 'off');

const LONGEST_INSERT = 8;

/** `Had Chad attacked, Mali would have fled`: a participle behind `Had` at the front and its subject. */
function isUnreal({ tags, forms, pos, sentenceOf }: Tree, verb: number): boolean {
  if (tags[verb] !== 'VBN' && tags[verb] !== 'VBD') return false;
  let token = verb - 1;
  while (verb - token < LONGEST_INSERT && /^(?:NOUN|PROPN|DET|ADJ|ADV|PRON)$/.test(pos[token] ?? ''))
    token--;
  return token < verb - 1 && forms[token] === 'Had' && sentenceOf[token] === sentenceOf[verb];
}

/** `had not, as of yesterday, announced`: a negated auxiliary before a verb, whatever stands between. */
function isDenied(tree: Tree, verb: number): boolean {
  for (
    let token = verb - 1;
    token > verb - LONGEST_INSERT &&
    tree.sentenceOf[token] === tree.sentenceOf[verb] &&
    tree.pos[token] !== 'VERB';
    token--
  ) {
    if (/^(?:not|n't|n’t|never)$/.test(tree.forms[token]!) && tree.pos[token - 1] === 'AUX')
      return tree.tags[verb] === 'VBN' || tree.tags[verb] === 'VB';
  }
  return false;
}

/** The contract's word for an outlook. */
export function factualityOf({ negated, future, hypothetical }: Outlook): Factuality {
  if (negated) return 'negated';
  if (hypothetical) return 'hypothetical';
  return future ? 'future' : 'actual';
}

function readMarker(tree: Tree, at: number, child: number, outlook: Outlook): void {
  const form = tree.forms[child]!.toLowerCase();
  const relation = tree.relations[child]!;
  outlook.negated ||= isNegative(form) || (relation.startsWith('nsubj') && isNobody(tree, child));
  if (relation.startsWith('aux')) {
    const reported = form === 'would' && isReported(tree, at);
    outlook.future ||= isFutureAuxiliary(form) || reported;
    outlook.hypothetical ||= isHypothetical(form) && !reported;
  }
  outlook.hypothetical ||= relation === 'mark' && opensCondition(form);
}

/** `said talks would begin when the ministers would meet`: a verb of what is said, or of a clause of that. */
function isReported({ heads, relations }: Tree, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < 3 && /^(?:advcl|acl:relcl|conj)$/.test(relations[at]!); step++)
    at = heads[at]!;
  return relations[at] === 'ccomp';
}

/** `neither Chad nor Mali`, `no minister`: a subject that nobody is. */
const isNobody = (tree: Tree, subject: number): boolean =>
  tree
    .children(subject)
    .some((child) => child < subject && isNegative(tree.forms[child]!.toLowerCase()));

/**
 * Whether a word's outlook depends on its head's: infinitives, coordination without a subject of its own,
 * objects.
 */
function passesOn(tree: Tree, at: number, trigger: number): boolean {
  const relation = tree.relations[at]!;
  if (relation === 'conj') return dependents(tree, at, 'aux', 'nsubj').length === 0;
  if (relation === 'obj') return tree.pos[trigger] === 'NOUN' && !isLookedBackOn(tree, at);
  if (relation === 'nmod') return at === trigger && carriesDeed(tree.lemmas[tree.heads[at]!]!);
  if (relation === 'acl') return tree.tags[at] === 'VB';
  return (
    relation === 'xcomp' ||
    (relation === 'advcl' && (tree.tags[at] === 'VB' || isLookedForwardTo(tree, at))) ||
    (relation === 'ccomp' && prepositionsOf(tree, at).includes('to'))
  );
}

/** `did not condemn the attack`, `will discuss Mali's arrest of its envoy`: that was done. */
const isLookedBackOn = (tree: Tree, noun: number): boolean =>
  isRefusedRequest(tree, noun) ||
  (looksBack(tree.lemmas[tree.heads[noun]!]!) &&
    tree
      .children(noun)
      .some(
        (child) =>
          child < noun &&
          (tree.relations[child]!.startsWith('nmod:poss') ||
            isDefinite(determinerOf(tree.lowers[child]!) ?? '')),
      ));

/** `rejected the demand`, `ruled out the opposition's call`: it was made. */
const isRefusedRequest = ({ lemmas, heads }: Tree, noun: number): boolean =>
  refuses(lemmas[heads[noun]!]!) && isRequest(lemmas[noun]!);

const isDefinite = (determiner: string): boolean => /^(?:the|this)$/.test(determiner);

/** `look forward to visiting`. */
const isLookedForwardTo = (tree: Tree, at: number): boolean =>
  tree.forms[tree.heads[at]! + 1] === 'forward';
