// Words inside and beside the names of events, laws, storms and teams that tell what is named. Source:
// general knowledge of names in the English-language press. They stand in names with a capital; asked in
// small letters.
import { kind, union } from './word-kind.js';

/** Storms with names of their own. */
export const isStorm = kind('Hurricane Lorena', ['hurricane', 'typhoon', 'cyclone', 'storm']);

/** Ends the name of a treaty, a plan or a route: `Caucasus Rail Corridor`. */
export const endsInitiative = kind('Caucasus Rail Corridor', [
  ...['initiative', 'corridor', 'accord', 'accords', 'treaty', 'pact', 'agreement', 'agreements'],
  ...['protocol', 'roadmap', 'declaration'],
]);

/** What one team does to another: `Wexley beat Lorton`. */
export const wins = kind('Wexley beat Lorton', [
  ...['beat', 'defeated', 'thrashed', 'trounced', 'edged', 'outscored', 'won', 'drew', 'hosted'],
  ...['defeat', 'beating', 'defeating', 'overcame', 'downed'],
]);

/** What a match was to a team, before the other one: `Wexley lost to Lorton`, `a win over Lorton`. */
export const endsMatch = kind('Wexley lost to Lorton', [
  ...['lost', 'drew', 'drawn', 'beaten', 'went', 'fell', 'win', 'victory', 'draw', 'loss', 'tie'],
]);

/** Between what a match was and the other team. */
export const leadsToTeam = kind('a win over Lorton', ['to', 'with', 'over', 'against', 'down']);

/** Whom a team has: `Wexley captain Roe`. */
export const playsBehindTeam = kind('Wexley captain Roe', [
  ...['coach', 'captain', 'striker', 'goalkeeper', 'midfielder', 'defender', 'winger', 'forward'],
  ...['quarterback', 'pitcher', 'batsman', 'bowler', 'skipper', 'fullback', 'fans', 'half', 'players'],
]);

/** Ends the name of an event: `Hong Kong Film Awards`. */
export const endsEvent = kind('Hong Kong Film Awards', [
  ...['awards', 'festival', 'games', 'marathon', 'championships', 'championship', 'cup', 'summit'],
  ...['expo', 'olympics', 'conference', 'forum', 'derby', 'regatta', 'biennale'],
]);

/** Ends the name of a law, which a year may follow: `Wildlife Act 1972`. */
export const isDatedLaw = kind('Wildlife Act 1972', [
  ...['act', 'law', 'bill', 'code', 'directive', 'regulation', 'regulations', 'ordinance', 'decree'],
]);

/**
 * Ends the name of what comes again, and is told apart by its year: `2020 elections`, not `1991 Gulf War`.
 */
export const isYearly = union(
  '2003 London Marathon',
  [endsEvent],
  [...['election', 'elections', 'primary', 'primaries', 'convention', 'season', 'referendum', 'draft']],
);

/** Begins the name of a race or a cup in other languages: `Vuelta a Galicia`. */
export const opensEvent = kind('Vuelta a Galicia', [
  ...['tour', 'giro', 'vuelta', 'copa', 'coupe', 'coppa', 'taça', 'trofeo', 'volta', 'ronde', 'rally'],
]);

/** Small words behind it, before where it is held or what is won. */
export const joinsEvent = kind('Vuelta a Galicia', [
  ...['de', 'di', 'du', 'da', 'do', 'van', 'a', 'of', "d'"],
]);
