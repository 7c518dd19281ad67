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

/** `assault` or `ASSAULT` as a tag: `Assault`. */
export const asTag = (word: string) =>
  word
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase())
    .join('');

/**
 * What our own findings are called, in the order of the parts of an analysis; as tags they begin with a
 * capital.
 */
const FINDINGS = `
  person country place organization initiative event health group product other government parliament party
  military igo media company university team league court bank ngo religious fund city region facility water
  mountain treaty law strategy corridor demonym nominal pronoun said statement quotation act agree consult
  support concede cooperate aid retreat request accuse reject threaten protest sanction mobilize coerce
  assault actual future hypothetical negated date time duration set amount money percent count length area
  weight volume temperature speed power energy
`;

/** Every tag that a word can have. */
export const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...[...BY_TAG.values(), ...BY_POS.values()].flat(),
  ...FINDINGS.trim().split(/\s+/).map(asTag),
]);
