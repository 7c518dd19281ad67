// Seats of governments. Source: general knowledge.
import { kind, union } from './word-kind.js';

/**
 * Capitals whose names stand for their governments in news; not those of small islands, nor city states, nor
 * those that a body of states is meant by.
 */
export const isSeatOfGovernment = kind('Warsaw protested', [
  ...['abu dhabi', 'abuja', 'accra', 'addis ababa', 'algiers', 'amman', 'amsterdam', 'ankara', 'apia'],
  ...['ashgabat', 'asmara', 'astana', 'asuncion', 'asunción', 'athens', 'baghdad', 'baku', 'bamako'],
  ...['bangkok', 'bangui', 'banjul', 'beijing', 'beirut', 'belgrade', 'berlin', 'bern', 'berne'],
  ...['bishkek', 'bissau', 'bogota', 'bogotá', 'brasilia', 'brasília', 'bratislava', 'bucharest'],
  ...['budapest', 'buenos aires', 'cairo', 'canberra', 'caracas', 'chisinau', 'chișinău', 'colombo'],
  ...['conakry', 'copenhagen', 'dakar', 'damascus', 'delhi', 'dhaka', 'dodoma', 'doha', 'dublin'],
  ...['dushanbe', 'freetown', 'gaborone', 'gitega', 'hanoi', 'harare', 'havana', 'helsinki', 'honiara'],
  ...['islamabad', 'jakarta', 'juba', 'kabul', 'kampala', 'kathmandu', 'khartoum', 'kiev', 'kigali'],
  ...['kinshasa', 'kuala lumpur', 'kyiv', 'la paz', 'libreville', 'lilongwe', 'lima', 'lisbon'],
  ...['ljubljana', 'lome', 'lomé', 'london', 'luanda', 'lusaka', 'madrid', 'managua', 'manama'],
  ...['manila'],
  ...['maputo', 'maseru', 'mexico city', 'minsk', 'mogadishu', 'monrovia', 'montevideo', 'moscow'],
  ...['muscat', "n'djamena", 'nairobi', 'naypyidaw', 'nay pyi taw', 'new delhi', 'niamey', 'nicosia'],
  ...['nouakchott', 'nur-sultan', 'oslo', 'ottawa', 'ouagadougou', 'paris', 'phnom penh', 'podgorica'],
  ...['port moresby', 'port-au-prince', 'prague', 'praia', 'pretoria', 'pristina', 'pyongyang', 'quito'],
  ...['rabat', 'reykjavik', 'riga', 'riyadh', 'rome', 'sanaa', 'sarajevo', 'seoul', 'skopje', 'sofia'],
  ...['stockholm', 'suva', 'taipei', 'tallinn', 'tashkent', 'tbilisi', 'tegucigalpa', 'tehran'],
  ...['teheran'],
  ...['the hague', 'thimphu', 'tirana', 'tokyo', 'tripoli', 'tunis', 'ulaanbaatar', 'vienna'],
  ...['vientiane'],
  ...['vilnius', 'warsaw', 'washington', 'wellington', 'windhoek', 'yangon', 'yaounde', 'yaoundé'],
  ...['yerevan', 'zagreb', 'antananarivo', 'port louis', 'putrajaya'],
]);

/** Prepositions behind which a capital is a government that one meets. */
export const meetsGovernment = kind('talks with Oslo', ['with', 'between', 'among', 'by']);

/** Prepositions behind which it is one that something is done to. */
export const turnsToGovernment = union(
  'sanctions against Oslo',
  [meetsGovernment],
  [...['against', 'toward', 'towards', 'on', 'upon', 'to', 'for', 'over']],
);
