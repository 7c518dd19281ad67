import type { ActFact, ArticleFacts, StatementFact } from '../facts.js';
import type { Registered } from '../register/registered.js';
import { Register } from '../register/register.js';
import { joined, WrongUse, type CorpusCommand, type Result } from '../result.js';
import type { Cell } from '../../report/tables/cells.js';

const COLUMNS = ['kind', 'told_by', 'fact', 'first', 'second'] as const;

/** Least share of content words that two statements of one speaker have in common to be one. */
const LEAST_SHARED = 0.5;

/** Two accounts of one event: what both tell, what each tells alone, and where they differ. */
export const compare: CorpusCommand = {
  help: 'two accounts of one event: what each tells alone, what both tell, and where they differ',
  columns: COLUMNS,
  reads: ['entities'],
  async run(articles) {
    const register = new Register();
    const accounts: { facts: ArticleFacts; known: Registered[] }[] = [];
    for await (const facts of articles) accounts.push({ facts, known: register.add(facts) });
    if (accounts.length !== 2) throw new WrongUse(`compare takes two articles, not ${accounts.length}`);
    const [first, second] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
    return {
      columns: COLUMNS,
      shown: COLUMNS,
      rows: [
        ...compareNames(first.known, second.known),
        ...comparePeople(first, second),
        ...compareStatements(first, second),
        ...compareActs(first, second),
      ],
    } satisfies Result;
  },
};

type Account = { readonly facts: ArticleFacts; readonly known: readonly Registered[] };

/** Which of two accounts tells something that one of them does. */
function toldBy(first: boolean, second: boolean): string {
  if (first && second) return 'both';
  return first ? 'first' : 'second';
}

function compareNames(first: readonly Registered[], second: readonly Registered[]): Cell[][] {
  const [a, b] = [new Set(first), new Set(second)];
  return [...new Set([...first, ...second])].map((known) => [
    known.type,
    toldBy(a.has(known), b.has(known)),
    known.name,
    null,
    null,
  ]);
}

/** Offices and countries that the two give to one person and that differ. */
function comparePeople(first: Account, second: Account): Cell[][] {
  return first.known.flatMap((known, i) => {
    const j = second.known.indexOf(known);
    if (j < 0 || known.type !== 'person') return [];
    const [a, b] = [first.facts.entities[i]!, second.facts.entities[j]!];
    const differ = (kind: string, x: string | null, y: string | null): Cell[][] =>
      x !== null && y !== null && x.toLowerCase() !== y.toLowerCase()
        ? [[kind, 'differ', known.name, x, y]]
        : [];
    return [...differ('office', a.office, b.office), ...differ('country', a.country, b.country)];
  });
}

function compareStatements(first: Account, second: Account): Cell[][] {
  const name = ({ known }: Account, { speakers }: StatementFact) =>
    joined(speakers.map((i) => known[i]!.name));
  const like = (a: StatementFact, b: StatementFact) =>
    a.speakers.some((i) => b.speakers.some((j) => first.known[i] === second.known[j])) &&
    shared(a.words, b.words) >= LEAST_SHARED;
  return pair(first.facts.statements, second.facts.statements, like).map(([a, b]) => [
    'statement',
    toldBy(a !== null, b !== null),
    a ? name(first, a) : name(second, b!),
    a?.words ?? null,
    b?.words ?? null,
  ]);
}

function compareActs(first: Account, second: Account): Cell[][] {
  const parties = ({ known }: Account, { actors, recipients }: ActFact) =>
    `${joined(actors.map((i) => known[i]!.name))} → ${joined(recipients.map((i) => known[i]!.name))}`;
  const same = (a: ActFact, b: ActFact) =>
    a.type === b.type && a.actors.some((i) => b.actors.some((j) => first.known[i] === second.known[j]));
  return pair(first.facts.acts, second.facts.acts, same).map(([a, b]) => {
    const [x, y] = [a ? parties(first, a) : null, b ? parties(second, b) : null];
    const differ = a && b && (x !== y || a.factuality !== b.factuality);
    const told = differ ? 'differ' : toldBy(a !== null, b !== null);
    return [
      'act',
      told,
      (a ?? b!).type,
      a ? `${x!} (${a.factuality})` : null,
      b ? `${y!} (${b.factuality})` : null,
    ];
  });
}

/** Pairs each of the first with one like it of the second; what has none stands alone. */
function pair<T>(
  first: readonly T[],
  second: readonly T[],
  like: (a: T, b: T) => boolean,
): [T | null, T | null][] {
  const left = new Set(second);
  const pairs = first.map((a): [T, T | null] => {
    const b = [...left].find((each) => like(a, each)) ?? null;
    if (b !== null) left.delete(b);
    return [a, b];
  });
  return [...pairs, ...[...left].map((b): [null, T] => [null, b])];
}

/** Share of the words of the shorter that the longer has too; words of up to three letters do not count. */
function shared(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const least = Math.min(x.size, y.size);
  return least === 0 ? 0 : [...x].filter((word) => y.has(word)).length / least;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
