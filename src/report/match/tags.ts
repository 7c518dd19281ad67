/** Compromise's tags for Penn Treebank tags. */
const BY_TAG: ReadonlyMap<string, readonly string[]> = new Map([
  ['CC', ['Conjunction']],
  ['CD', ['Value', 'Cardinal']],
  ['DT', ['Determiner']],
  ['EX', ['There']],
  ['IN', ['Preposition']],
  ['JJ', ['Adjective']],
  ['JJR', ['Adjective', 'Comparative']],
  ['JJS', ['Adjective', 'Superlative']],
  ['MD', ['Verb', 'Auxiliary', 'Modal']],
  ['NN', ['Noun', 'Singular']],
  ['NNS', ['Noun', 'Plural']],
  ['NNP', ['Noun', 'ProperNoun', 'Singular']],
  ['NNPS', ['Noun', 'ProperNoun', 'Plural']],
  ['PDT', ['Determiner']],
  ['POS', ['Possessive']],
  ['PRP', ['Noun', 'Pronoun']],
  ['PRP$', ['Noun', 'Pronoun', 'Possessive']],
  ['RB', ['Adverb']],
  ['RBR', ['Adverb', 'Comparative']],
  ['RBS', ['Adverb', 'Superlative']],
  ['RP', ['Particle']],
  ['TO', ['Preposition', 'To']],
  ['UH', ['Expression']],
  ['VB', ['Verb', 'Infinitive']],
  ['VBD', ['Verb', 'PastTense']],
  ['VBG', ['Verb', 'Gerund']],
  ['VBN', ['Verb', 'PastParticiple']],
  ['VBP', ['Verb', 'PresentTense']],
  ['VBZ', ['Verb', 'PresentTense']],
  ['WDT', ['Determiner', 'QuestionWord']],
  ['WP', ['Pronoun', 'QuestionWord']],
  ['WP$', ['Pronoun', 'QuestionWord']],
  ['WRB', ['Adverb', 'QuestionWord']],
]);

/** Tags for Universal Dependencies' parts of speech that Penn's tags do not tell. */
const BY_POS: ReadonlyMap<string, readonly string[]> = new Map([
  ['AUX', ['Verb', 'Auxiliary']],
  ['SCONJ', ['Conjunction']],
  ['PART', ['Particle']],
  ['SYM', ['Symbol']],
]);

/** Tags of a word by what the tagger says of it. */
export const wordTags = (tag: string, pos: string): readonly string[] => [
  ...(BY_TAG.get(tag) ?? []),
  ...(BY_POS.get(pos) ?? []),
];

/** Tags that our own findings give, beside the names of types of entities, acts and values. */
export const FINDING_TAGS = [
  'Said',
  'Quotation',
  'Statement',
  'Act',
  'Date',
  'Money',
  'Percent',
  'Amount',
] as const;

/** `assault` or `ASSAULT` as a tag: `Assault`. */
export const asTag = (word: string) =>
  word
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase())
    .join('');
