// What stands beside four figures that are no year. Source: general knowledge of English.

import { kind, union } from './word-kind.js';

/** Nouns before a number that is no year: `Resolution 1973`, `Route 2018`. */
export const isNumbered = kind('Resolution 1973', [
  ...['resolution', 'resolutions', 'route', 'flight', 'flights', 'room', 'highway', 'road', 'bus'],
  ...['train', 'boeing', 'airbus', 'unit', 'brigade', 'battalion', 'regiment', 'hill', 'asteroid'],
  ...['channel', 'model', 'windows', 'agenda', 'vision', 'poland', 'horizon', 'page', 'pages'],
  ...['article', 'section', 'paragraph', 'rule', 'proposition', 'gate', 'platform', 'lot', 'serial'],
  ...['hotline', 'extension', 'verse', 'chapter', 'line', 'code', 'version', 'area', 'box', 'zone'],
  ...['studio', 'apartment', 'building', 'block', 'class', 'type', 'mark', 'directive', 'docket'],
  ...['case', 'regulation', 'form', 'exhibit', 'decree', 'decrees', 'directives', 'laws', 'rules'],
  ...['pin', 'zip', 'marker', 'interstate', 'tram', 'unscr', 'psalm', 'bulletin'],
  ...['platoon', 'squadron', 'patrol', 'row', 'seat', 'berth', 'locker', 'cell', 'hangar', 'suite'],
  ...['booth', 'junction', 'exit', 'locomotive', 'wagon', 'passport', 'ticket', 'invoice', 'barcode'],
]);

/** Signs and words before a number that counts. */
export const beforeNumber = kind('some 1950', [
  ...['$', '€', '£', '¥', '#', 'no', 'nos', 'number', 'about', 'some', 'nearly', 'over'],
  ...['approximately', 'least', 'than', 'around', 'flight', 'room'],
]);

/** Words before a time. */
export const leadsToYear = kind('in about 1950', ['in', 'since', 'from', 'until', 'by']);

/** Words before figures that are no count of the plural behind them: `the 1900 rules`. */
export const leadsToRound = union('the 1900 rules', [leadsToYear], ['of', 'the']);

/** What the figures before it count. */
export const isCountedPlural = kind('1950 men', [
  ...['people', 'men', 'women', 'children', 'troops', 'soldiers', 'km', 'mile', 'miles'],
  ...['meter', 'metre', 'meters', 'metres', 'feet', 'ft', 'kg', 'ton', 'tons', 'tonnes', 'dollar'],
  ...['dollars', 'euro', 'euros', 'yuan', 'yen', 'ruble', 'rubles', 'pound', 'pounds', 'percent', '%'],
  ...['hour', 'hours', 'day', 'days'],
  ...['deaths', 'cases', 'jobs', 'homes', 'others', 'points', 'degrees', '°', 'am', 'pm', 'a.m', 'p.m'],
]);

/** Nouns behind figures and a hyphen. */
export const isMeasure = kind('a 1500-page book', [
  ...['mile', 'km', 'meter', 'metre', 'year', 'foot', 'member', 'person', 'strong', 'page', 'seat'],
]);

/** Parts numbers of a list. */
export const partsList = kind('Resolutions 1701 and 1559', [',', 'and', 'or', '&']);

/** Nouns of streets, whose houses are numbered. */
export const isStreet = kind('1998 Elm Street', [
  ...['street', 'avenue', 'road', 'boulevard', 'lane', 'drive', 'st', 'ave', 'blvd', 'rd'],
]);
