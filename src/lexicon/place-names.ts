// Words inside and beside the names of places that tell what is named. Source: general knowledge of names in
// the English-language press. They stand in names with a capital; asked in small letters.
import { kind } from './word-kind.js';

/** Begins the names of places, most of them in the Arab world: `Deir Hafer`, `Tal Rifaat`, `Puerto Azul`. */
export const startsPlace = kind('Deir Hafer', [
  ...['deir', 'dayr', 'tal', 'tall', 'tell', 'beit', 'bayt', 'umm', 'ain', 'ayn', 'ras', 'wadi'],
  ...['jabal', 'jebel', 'kafr', 'kafar', 'khan', 'bir', 'qasr', 'marj', 'bab', 'tel', 'sidi', 'dar'],
  ...['beni', 'bani', 'oued', 'khirbet', 'khirbat', 'jisr', 'wad', 'nahr', 'djebel', 'bordj', 'burj'],
  ...['kfar', 'puerto', 'ciudad', 'kuala', 'kampung', 'nizhny', 'veliky', 'stara', 'novi', 'ulan'],
  ...['santa', 'bir', 'hassi', 'tizi', 'souk', 'ksar', 'villa'],
]);

/** Of those the ones that begin hardly any person's name, wherever they stand: `burned Deir Hafer`. */
export const startsOnlyPlace = kind('Deir Hafer', [
  ...['deir', 'dayr', 'tel', 'tell', 'beit', 'bayt', 'wadi', 'jabal', 'jebel', 'kafr', 'qasr', 'marj'],
  ...['khirbet', 'khirbat', 'jisr', 'wad', 'oued', 'djebel', 'bordj', 'kfar', 'puerto', 'ciudad'],
  ...['kuala', 'kampung', 'nizhny'],
]);

/** Begins the names of places that are called after somebody: `Fort Gibson`. */
export const isPlaceCalledAfter = kind('Fort Gibson', [
  ...['fort', 'port', 'mount', 'mt.', 'new', 'north', 'south', 'east', 'west', 'upper', 'lower'],
  ...['great'],
  ...['saint', 'st.', 'san', 'santo', 'cape', 'lake', 'glen', 'camp', 'point', 'isla', 'monte'],
  ...['colonia'],
  ...['cerro', 'lago', 'rio', 'río', 'sierra', 'são', 'sao', 'old', 'little', 'big', 'royal', 'castle'],
]);

/** Before a name in running text where it is a place. */
export const standsBeforePlace = kind('in Deir Hafer', [
  ...['in', 'at', 'near', 'from', 'into', 'toward', 'towards', 'around', 'outside', 'on', 'to', 'took'],
  ...['captured', 'seized', 'entered', 'reached', 'left', 'retook', 'shelled', 'bombed', 'besieged'],
  ...['fled', 'overran', 'recaptured', 'stormed', 'evacuated', 'liberated', 'bombarded', 'occupied'],
]);

/** What takes one from a place `for` another: `left Sund for Wadi Rifa`. */
export const leavesFor = kind('left Sund for Wadi Rifa', ['left', 'leaves', 'leave', 'leaving', 'fled']);

/** Between two places of which the second tells where the first is: `Zamra camp near El Dasher`. */
export const tellsWhere = kind('a camp near El Dasher', [...['near', 'outside']]);

/** Says what kind of place the name behind `of` is: `the town of Pedro Juan`. */
export const isKindOfPlace = kind('the town of Pedro Juan', [
  ...['town', 'village', 'city', 'port', 'district', 'province', 'municipality', 'suburb', 'island'],
  ...['county', 'neighbourhood', 'neighborhood', 'commune', 'township', 'hamlet', 'prefecture'],
  ...['towns', 'villages', 'cities', 'districts', 'provinces', 'outskirts', 'governorate', 'region'],
]);

/** Behind the name of a part of a country, which goes without it too: `Hatay province`. */
export const isSubdivision = kind('Hatay province', [
  ...['province', 'state', 'governorate', 'prefecture', 'oblast', 'region', 'district', 'department'],
  ...['krai', 'voivodeship', 'canton', 'division'],
]);

/** Ends the name of a place: `Fushimi Ward`. */
export const endsPlace = kind('Fushimi Ward', [
  ...['ward', 'county', 'province', 'prefecture', 'district', 'governorate', 'municipality'],
  ...['river', 'lake', 'island', 'islands', 'valley', 'mountains', 'peninsula', 'strait', 'village'],
  ...['township', 'highway', 'street', 'avenue', 'boulevard', 'airport', 'bridge', 'beach', 'desert'],
]);

/** Of what hardly any body is called: `Halden Crossing`. */
export const endsOnlyPlace = kind('Halden Crossing', [
  ...['crossing', 'springs', 'falls', 'creek', 'gorge', 'canyon', 'heights', 'hills', 'mountains'],
  ...['peninsula', 'desert', 'strait', 'glacier', 'plateau', 'lagoon', 'reef', 'archipelago', 'delta'],
]);

/** Stands in the names of places behind their owner: `Miller's Point`. */
export const isOwnedPlace = kind("Miller's Point", [
  ...['park', 'square', 'bay', 'cross', 'gate', 'wood', 'point', 'corner', 'hill', 'island', 'creek'],
  ...['cove', 'wharf', 'harbour', 'harbor', 'landing', 'pass', 'bridge', 'end', 'head', 'beach'],
  ...['green'],
]);

/** Offices of those who head a place: `mayor of Lund`. */
export const headsPlace = kind('mayor of Lund', ['mayor', 'mayors', 'prefect', 'mayoress', 'residents']);

/** Before `on` where a place is hit or reached: `shells fell on Al-Houl`. */
export const hitsPlace = kind('fell on Al-Houl', [
  ...['fell', 'advanced', 'advance', 'moved', 'marched', 'march', 'attack', 'attacks', 'assault'],
  ...['raid', 'raids', 'strike', 'strikes', 'airstrike', 'airstrikes', 'shelling', 'bombardment'],
  ...['offensive', 'bombs', 'shells', 'rockets', 'dropped', 'closed'],
]);

/** Before a row of places that are hit or lost: `hit Tal Rifaat and Al-Mayadin`. */
export const hitsPlaces = kind('hit Tal Rifaat and Al-Mayadin', [
  ...['hit', 'struck', 'shook', 'rocked', 'pounded', 'swept', 'between', 'through', 'across'],
]);

/** The Arabic article before a name, as it sounds there: `Ash-Shaddadi`. */
export const isArabicArticle = kind('Ash-Shaddadi', [
  ...['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ed', 'es', 'en', 'er', 'et', 'ez'],
]);

/** What is called after a country that it has little to do with: `Guinea fowl`. Small letters. */
export const isCalledAfterCountry = kind('Guinea fowl', [
  ...['guinea fowl', 'guinea fowls', 'guinea pig', 'guinea pigs', 'guinea worm', 'guinea hen'],
  ...['guinea hens', 'guinea corn', 'guinea grass', 'brazil nut', 'brazil nuts', 'peru balsam'],
  ...['panama hat', 'panama hats', 'jordan almonds', 'india ink', 'india rubber', 'cuba libre'],
  ...['turkey breast', 'turkey sandwich', 'turkey sandwiches', 'turkey leg', 'turkey shoot'],
]);

const endsTown = kind('Halden City', ['city', 'town', 'township', 'village', 'island', 'beach']);

/** Whether the last word of a name calls it a town: `Halden City`. */
export const isCalledTown = (name: string): boolean =>
  endsTown(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** Before where somebody goes who is not from there: `left for London`, `on a visit to Chad`. */
export const goesAbroad = kind('flew to London', [
  ...['left', 'leave', 'leaves', 'leaving', 'flew', 'fly', 'flies', 'flying', 'travelled', 'traveled'],
  ...['travel', 'travels', 'travelling', 'traveling', 'arrived', 'arrive', 'arrives', 'arriving'],
  ...['landed'],
  ...['headed', 'heading', 'heads', 'visit', 'visits', 'visited', 'visiting', 'trip', 'tour', 'toured'],
  ...['departed', 'route', 'bound', 'fled', 'flee', 'emigrated', 'moved'],
]);

/** The same right before a place. */
export const visits = kind('visited Chad', [
  ...['visit', 'visits', 'visited', 'visiting', 'toured', 'touring'],
]);

/** Behind the name of what belongs to a town. */
export const isPartOfTown = kind("Lund's Ro Vak district", [
  ...['district', 'neighbourhood', 'neighborhood', 'suburb', 'township', 'quarter', 'ward', 'borough'],
  ...['barrio', 'favela', 'slum'],
]);

/** Before a country, with a capital where a sentence begins. */
export const describesCountry = kind('Landlocked Bolivia', [
  ...['neighbouring', 'neighboring', 'landlocked', 'nearby', 'tiny', 'impoverished', 'communist'],
  ...['wartime', 'modern', 'mainland', 'neutral'],
]);

/** Ends the name of a road behind the number of a house: `26 S. Roe St.` */
export const endsRoad = kind('26 S. Roe St.', [
  ...['st', 'st.', 'ave', 'ave.', 'rd', 'rd.', 'blvd', 'blvd.', 'dr.', 'ln', 'ln.', 'street', 'avenue'],
  ...['road', 'lane', 'boulevard', 'drive', 'court', 'pl.', 'hwy', 'hwy.'],
]);
