import { dependents, type Tree } from '../../grammar/tree/dependents.js';
import { isDocument } from '../../lexicon/documents.js';
import { isPicture } from '../../lexicon/recordings.js';

/** `released a report`, `2 billion shillings were released`: words, pictures or money, and nobody. */
export const isMadePublic = (tree: Tree, verb: number): boolean =>
  tree.lemmas[verb] === 'release' &&
  dependents(tree, verb, 'obj', 'nsubj:pass').some((thing) => isThing(tree, thing));

const isThing = (tree: Tree, noun: number): boolean =>
  isDocument(tree.lemmas[noun]!) || isPicture(tree.lemmas[noun]!) || isAmount(tree, noun);

/** `$3 million`, `Sh3.2 billion`, `40 million euros`. */
const isAmount = ({ tags, forms, lowers }: Tree, noun: number): boolean =>
  tags[noun] === '$' ||
  (/^\p{L}{1,3}$/u.test(forms[noun]!) && /^\d/.test(forms[noun + 1] ?? '')) ||
  /illion$/.test(lowers[noun]!) ||
  /illion$/.test(lowers[noun - 1] ?? '');
