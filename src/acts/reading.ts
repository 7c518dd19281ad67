import type { Entity, Statement } from '../analysis.js';
import { authorsOf } from './article/authors.js';
import type { ActContext } from './context.js';
import { scopeOf, type Scope } from './article/briefs.js';
import { placeMentions, type MentionMap } from '../grammar/names.js';
import { growTree, type Tree } from '../grammar/tree/dependents.js';
import { officeHolders } from './article/offices.js';
import { protagonistsOf } from './article/protagonists.js';
import { quotesOf } from '../grammar/words/quotes-of.js';
import type { Discourse } from '../discourse/discourse.js';
import { classesAt, type ClassNames, type WordsWithClasses } from './words/word-classes.js';
import { matchAt, type Match } from './patterns/match.js';

/** An article as the models of acts look at it. */
export interface ActReading {
  readonly context: ActContext;
  readonly tree: Tree;
  readonly mentions: MentionMap;
  readonly statements: readonly Statement[];
  /** Those that a sentence tells, or a part of. */
  statementsAt(sentence: number): readonly Statement[];
  readonly discourse: Discourse;
  /** 1 for each token between quotation marks. */
  readonly quoted: Uint8Array;
  /** The broad word classes that mark what the article is about, most frequent first. */
  readonly topics: readonly string[];
  readonly scope: Scope;
  readonly holders: ReadonlyMap<string, readonly Entity[]>;
  /** Whom the article is about; nobody where it is of several matters. */
  readonly protagonists: readonly Entity[];
  /** Who is `we` where no quotation is, and whom the text speaks to. */
  readonly authors: { readonly plural: readonly Entity[]; readonly addressee: readonly Entity[] };
  /** What `kindOf` and `classesAt` found of each token that they were asked for. */
  readonly kinds: (string | undefined)[];
  readonly classes: (ClassNames | undefined)[];
  /** The pattern that fits a token. */
  matchAt(token: number): Match | null;
}

const TOPICS = 4;

export function readForActs(
  context: ActContext,
  statements: readonly Statement[],
  discourse: Discourse,
): ActReading {
  const tree = growTree(context);
  const mentions = placeMentions(context);
  const { tokens } = context.segmentation;
  const quoted = new Uint8Array(tokens.length);
  for (const { open, close } of quotesOf(context.segmentation)) quoted.fill(1, open + 1, close);
  const { plural, addressee } = authorsOf(context, tree, mentions);
  const entities = (ids: readonly string[]) => ids.flatMap((id) => mentions.byId(id) ?? []);
  const scope = scopeOf(context);
  const statementsOf = statementsBySentence(context, statements);
  const matches = new Array<Match | null | undefined>(tokens.length);
  const classes = new Array<ClassNames | undefined>(tokens.length);
  return {
    context,
    tree,
    mentions,
    statements,
    statementsAt: (sentence) => statementsOf.get(sentence) ?? [],
    discourse,
    quoted,
    topics: topicsOf({ tree, classes }, tree.pos),
    scope,
    holders: officeHolders(context.entities),
    protagonists: scope.isOne ? protagonistsOf(context.entities) : [],
    authors: { plural: entities(plural), addressee: entities(addressee) },
    kinds: new Array<string | undefined>(tokens.length),
    classes,
    matchAt(token) {
      let match = matches[token];
      if (match === undefined) match = matches[token] = matchAt(tree, mentions, token);
      return match;
    },
  };
}

function statementsBySentence(
  { segmentation: { sentences } }: ActContext,
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    const end = Math.max(...statement.content.map((piece) => piece.end));
    let sentence = statement.sentence;
    do {
      const others = found.get(sentence);
      if (others) others.push(statement);
      else found.set(sentence, [statement]);
      sentence++;
    } while (sentence < sentences.length && sentences[sentence]!.start < end);
  }
  return found;
}

function topicsOf(words: WordsWithClasses, pos: Tree['pos']): string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < pos.length; i++) {
    if (pos[i] !== 'NOUN') continue;
    const [broad] = classesAt(words, i);
    if (broad !== '') counts.set(broad, (counts.get(broad) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}

/** Index of the paragraph of a token. */
export const paragraphOf = ({ context: { segmentation } }: ActReading, token: number): number =>
  segmentation.sentences[segmentation.tokens.sentenceOf[token]!]!.paragraph;

/**
 * Whom a pronoun or noun goes back to, as surely as parties need; none outside the scope of its paragraph.
 */
export function antecedentsOf(reading: ActReading, token: number): readonly Entity[] {
  const owners = reading.discourse.antecedentOf(token, 'party')?.owners ?? [];
  const paragraph = paragraphOf(reading, token);
  return owners.every((owner) => reading.scope.knows(owner, paragraph)) ? owners : [];
}

/** Who says the words that a token stands among, where they are quoted. */
export function speakersAt(
  { context, mentions, statementsAt }: ActReading,
  token: number,
): readonly Entity[] {
  const { starts, sentenceOf } = context.segmentation.tokens;
  const at = starts[token]!;
  const around = statementsAt(sentenceOf[token]!).filter(
    ({ kind, content }) =>
      kind !== 'indirect' && content.some(({ start, end }) => start <= at && at < end),
  );
  return around.flatMap(({ speaker, speakers }) =>
    (speakers ?? (speaker === null ? [] : [speaker])).flatMap((id) => mentions.byId(id) ?? []),
  );
}
