import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, parse } from './sources.js';

/**
 * Rooms that read text; words stand in `lexicon/` and `knowledge/`, and the grammar of `time/rules/` is made
 * of them.
 */
const READS_TEXT =
  /^src\/(?:scan|document|language|grammar|time|entities|discourse|statements|acts|summary)\//;
const IS_GRAMMAR = /^src\/time\/rules\//;
const FEWEST = 4;
/** Types, classes and relations are written like words. */
const CODES = new Set(
  `person country place organization initiative event health group product other demonym name nominal pronoun someone
something government igo military court parliament party armed-group ngo union police media company bank head-of-state
head-of-government foreign-minister minister ambassador legislator judge religious-leader party-leader spokesperson official
journalist academic athlete artist activist lawyer candidate occupation nsubj nsubj:pass obj iobj obl nmod nmod:poss nmod:desc amod
compound nummod det advmod advcl acl acl:relcl xcomp ccomp conj cc case mark cop aux aux:pass expl appos flat parataxis punct root
subject object oblique owner modifier nominative accusative possessive reflexive none reports participle infinitive finite
be have opens verb preposition conjunction order superlative same number noun definite indefinite both the this it they
office word class kind type actual future hypothetical negated continued st nd rd th`.split(/\s+/),
);
/**
 * Lists that stand elsewhere, by file: letters and signs that text is split by, and some to be moved. None
 * may join them.
 */
const ELSEWHERE: Readonly<Record<string, number>> = {
  'src/acts/factuality.ts': 1,
  'src/discourse/first-person.ts': 2,
  'src/document/date-letters.ts': 1,
  'src/document/dateline-forms.ts': 1,
  'src/entities/describe/office/office.ts': 1,
  'src/entities/recognise/complete/name-edges.ts': 2,
  'src/entities/recognise/propose/model/word.ts': 1,
  'src/language/segment.ts': 1,
  'src/scan/clitics.ts': 1,
  'src/scan/list-items.ts': 1,
  'src/scan/money-prefixes.ts': 1,
  'src/scan/numbers.ts': 1,
  'src/scan/reading/characters.ts': 1,
  'src/scan/reading/markup.ts': 2,
  'src/scan/scan-tokens.ts': 2,
  'src/time/find-times.ts': 1,
  'src/time/numbers.ts': 2,
  'src/time/openers.ts': 2,
};

const isWord = (text: string): boolean =>
  /^\p{L}[\p{L}.'’-]+\??$/u.test(text) && !/^[A-Z]+$/.test(text) && !CODES.has(text);
/** How many words a pattern lets stand in one place, in all its groups. */
const countAlternatives = (pattern: string): number =>
  pattern
    .replace(/\\b/gi, '')
    .replace(/\\./g, '§')
    .split(/[()]/)
    .map((group) => group.replace(/^\?(?:[:=!]|<[^>]*>|<[=!])/, '').split('|'))
    .filter((alternatives) => alternatives.length > 1)
    .reduce((sum, alternatives) => sum + alternatives.filter(isWord).length, 0);

/** How many words a node lists: in a pattern, in an array of strings, in a string that is split. */
function countWords(node: ts.Node): number {
  if (ts.isRegularExpressionLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return countAlternatives(node.text);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.filter((each) => ts.isStringLiteral(each) && isWord(each.text)).length;
  const isSplit = ts.isStringLiteral(node) && ts.isPropertyAccessExpression(node.parent);
  return isSplit ? node.text.split(' ').filter(isWord).length : 0;
}

/** How many lists of words a file holds. */
function countLists(file: string): number {
  let lists = 0;
  const visit = (node: ts.Node): void => {
    if (countWords(node) >= FEWEST) lists++;
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return lists;
}

// Protects the lexicon: a word is looked for, and added, in one place.
test('words are listed in the lexicon', () => {
  const found = filesIn('src')
    .filter((file) => READS_TEXT.test(file) && !IS_GRAMMAR.test(file))
    .map((file) => [file, countLists(file)] as const)
    .filter(([, lists]) => lists > 0);
  expect(Object.fromEntries(found)).toEqual(ELSEWHERE);
});
