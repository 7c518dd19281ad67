import { kind } from './word-kind.js';

/** A table of words, one kind a name, from lines of words. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas of verbs that put something on a day: `postponed to Monday`, `called an election for Sunday`. */
export const SCHEDULING = words(`
postpone delay move reschedule push put adjourn extend defer schedule set slate plan expect bring shift rearrange
call summon invite convene order ask tell give demand require urge want pledge promise vow agree aim prepare arrange
bill earmark fix allow ban bar suspend shut close jail sentence remand cancel ground halt freeze`);

/** Lemmas whose infinitive is still to come: `agreed to meet Monday`. */
export const INTENDING = words(`
plan agree expect schedule set slate due vow pledge promise hope intend decide prepare ask call urge order tell invite
need go be aim want likely ready able bind poise resolve propose offer threaten oblige require supposed`);

/** Participles and adjectives that say what is still to come: `is due`, `expected to`, `scheduled for`. */
export const EXPECTED = words(
  `expected scheduled planned slated due anticipated forecast predicted upcoming likely poised supposed`,
);

/** Verbs of lasting: with `until` in the past, what lasted is over. */
export const LASTING = words(
  `last remain stay run continue work serve rule wait live hold be have keep sit linger`,
);

/** Verbs that report, explain or describe: their present tense says nothing of when. */
export const STATIVE = words(`
say tell show report warn add note believe think know want need like mean make seem look appear claim argue suggest
remain include contain represent deny insist hope call expect cite describe see feel understand date`);

/** Words beside a verb that look back. */
export const BACKWARD = words(`since ago last earlier previously former after late formerly following`);

/** Words beside a verb that look ahead. */
export const FORWARD = words(
  `upcoming tomorrow later next deadline deadlines starting beginning effective forthcoming`,
);

/** Verbs that a tagger may read as adjectives or nouns right before a day: `Polls open Sunday`. */
export const OPENING =
  words(`open opens close closes meet meets start starts resume resumes return returns vote votes
reopen reopens dock docks launch launches relaunch relaunches premiere premieres depart departs arrive arrives
play plays face faces host hosts end ends visit visits begin begins expire expires
lapses sails sits leaves convene convenes reconvene reconvenes airs debuts flies finishes`);

/** Verbs of going that a tagger may read as nouns behind a name: `Ana Li leaves for Tokyo Wednesday`. */
export const TRAVELLING = words(`
leaves flies travels heads arrives lands sails departs tours visits meets hosts addresses faces plays returns votes`);

/** Ends the clause in which a verb stands with its time. */
export const endsClause = kind('met, but on Monday', [
  ...[';', ':', '“', '"', '.', 'but', 'although', 'while', 'that', 'who', 'which'],
]);

/** Stands between a preposition and the name of a time. */
export const standsInTime = kind('at the end of May', [
  ...['the', 'this', 'next', 'early', 'late', 'mid', '-', 'at', 'least', 'of', 'end'],
]);

/** Words inside a time of the clock. */
export const isClockWord = kind('at noon', [
  ...['on', 'at', 'am', 'pm', 'a.m', 'p.m', 'noon', 'midnight'],
]);

/** Puts what appears on a day. */
export const putsOnDay = kind('appear on Monday', [...['in', 'before', 'on', 'at']]);

/** Stands between a stretch and the day or month that it ended with. */
export const closesStretch = kind('the year to March', ['to', 'through', 'ended']);

/** What is dealt in for a month to come. */
export const isContract = kind('for June delivery', ['delivery', 'contract', 'contracts', 'futures']);

/** Words before a participle that tell nothing of when: `is held`, `be freed`, `kept and freed`. */
export const leavesOpen = kind('is held', ['be', 'is', 'are', 'and', 'or']);

/** Words before `from` and a time that something is held against. */
export const comparesTimes = kind('up from Monday', [
  ...['up', 'down', 'different', 'higher', 'lower', 'far', 'unchanged', 'percent', '%'],
]);
