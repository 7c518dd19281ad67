// Kinds of tags: Penn Treebank tags of verbs, universal parts of speech of the rest.

const set = (...tags: string[]) => {
  const known = new Set(tags);
  return (tag: string): boolean => known.has(tag);
};

/** Tags of verbs that have a tense or a modal's. */
export const isFinite = set('VBD', 'VBP', 'VBZ', 'MD');
/** Finite tags but a modal's. */
export const isTensed = set('VBD', 'VBP', 'VBZ');
/** Tags of finite verbs and those that taggers take pasts for. */
export const isVerbal = set('VBD', 'VBN', 'VBP', 'VBZ', 'MD');
/** Tags of words that may be a clause's verb where a tagger failed. */
export const isUnsureFinite = set('VBN', 'VB');

/** Parts of speech of a noun phrase's words. */
export const isNominal = set('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM');
/** Parts of speech of a noun phrase's words behind its determiner. */
export const isModifierOrNoun = set('ADJ', 'NOUN', 'PROPN', 'NUM');
export const isNoun = set('NOUN', 'PROPN');
/** Parts of speech that may open a noun phrase. */
export const opensNominal = set('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON');
/** Parts of speech that may open a clause. */
export const opensClause = set('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SCONJ', 'ADV');
/** Parts of speech that open what is no noun phrase. */
export const opensAdjunct = set('ADP', 'VERB', 'SCONJ', 'ADV');
export const isVerb = set('VERB', 'AUX');
/** What may stand between a subject and its verb. */
export const isBeforeVerb = set('ADV', 'AUX', 'PART', 'INTJ');
export const isAdverbOrAuxiliary = set('ADV', 'AUX');

/** Past for participle: taggers take pasts for participles. */
export const tenseOf = (tag: string): string => (tag === 'VBN' ? 'VBD' : tag);
