// Words inside and beside names that tell what is named. Source: general knowledge of names in the English-language press.
// They stand in names with a capital; asked in small letters.
import { kind, union } from './word-kind.js';

/** Ends the name of a body, whatever else it sounds like. */
export const endsBody = kind('Republic Bank', [
  ...['bank', 'company', 'corporation', 'corp', 'inc', 'ltd', 'limited', 'plc', 'airlines', 'airways'],
  ...['rail', 'railways', 'association', 'union', 'party', 'ministry', 'committee', 'council'],
  ...['commission', 'agency', 'federation', 'confederation', 'holdings', 'group', 'telecom'],
  ...['industries', 'command', 'front', 'army', 'forces', 'movement', 'coalition', 'alliance'],
  ...['congress', 'league', 'forum', 'secretariat', 'bureau', 'patrol'],
]);

/** Before such a last word it is no body: `West Bank`, `Soviet Union`. */
export const isNoBodyBefore = kind('West Bank', [
  ...['west', 'east', 'north', 'south', 'left', 'right', 'gaza', 'outer', 'soviet', 'european'],
  'african',
]);

/** Ends what no person is called: `Roe Foundation`. */
export const endsNoPerson = kind('Roe Foundation', [
  ...['company', 'corporation', 'inc', 'ltd', 'group', 'foundation', 'institute', 'university'],
  ...['college', 'association', 'union', 'party', 'bank', 'agency', 'ministry', 'committee'],
  ...['council', 'commission', 'club', 'department', 'orchestra', 'brigade', 'trust', 'hospital'],
  ...['museum', 'railway', 'airlines', 'animation', 'studios', 'holdings', 'consulting'],
]);

/** A head that the name of a body goes on with: `Kharkiv Regional Military | Administration`. */
export const headsBody = kind('Kharkiv Military Administration', [
  ...['administration', 'authority', 'commission', 'committee', 'council', 'corporation'],
  ...['association', 'federation', 'ministry', 'department', 'agency', 'bureau', 'board'],
  ...['directorate', 'inspectorate', 'ministries', 'departments'],
]);

/** Alone they name no body. */
export const isNoBodyAlone = kind('the Office', [
  ...['office', 'service', 'university', 'hospital', 'state', 'region', 'ngo', 'ngos', 'ceo', 'gdp'],
]);

/** Seats that are named for who sits there: `Prime Minister's House`. */
export const isSeat = kind("Prime Minister's House", [
  ...['house', 'office', 'palace', 'court', 'secretariat'],
]);

/** People whose body it is: `People's Assembly`. */
export const isBodyOwner = kind("People's Assembly", ['people', 'women', 'children']);

/** Fields of offices and bodies. */
export const isField = kind('Minister of Water Development', [
  ...['affairs', 'climate', 'trade', 'investment', 'finance', 'commerce', 'industry', 'agriculture'],
  ...['research', 'training', 'development', 'science', 'technology', 'education', 'health'],
  ...['culture', 'labour', 'labor', 'energy', 'mines', 'tourism', 'sport', 'sports', 'customs'],
  ...['immigration', 'economic', 'information', 'communication', 'communications', 'transport'],
  ...['security', 'food', 'water', 'rights', 'justice', 'peace', 'arts', 'housing', 'planning'],
  ...['fisheries', 'forestry', 'livestock', 'environment', 'conservation', 'petroleum', 'gas', 'oil'],
  ...['mining', 'power', 'engineering', 'innovation', 'employment', 'migration', 'heritage'],
]);

/** Nouns that call what stands before them a body: `Za Zemiata, an environmental NGO,`. */
export const callsBody = kind('an environmental NGO', [
  ...['ngo', 'company', 'firm', 'bank', 'party', 'group', 'newspaper', 'daily', 'weekly', 'magazine'],
  ...['broadcaster', 'channel', 'airline', 'charity', 'organisation', 'organization', 'association'],
  ...['agency', 'union', 'foundation', 'think-tank', 'movement', 'militia', 'club', 'university'],
  ...['chipmaker', 'carmaker', 'automaker', 'retailer', 'brewer', 'miner', 'startup'],
  ...['conglomerate', 'supplier', 'manufacturer', 'watchdog', 'nonprofit', 'non-profit'],
  ...['coalition', 'alliance', 'outlet', 'website', 'tabloid', 'portal', 'insurer', 'lender'],
  ...['developer', 'subsidiary', 'utility', 'operator'],
]);

/** Behind a name with `the`: `the Nation newspaper`. */
export const isMedium = kind('the Nation newspaper', [
  ...['newspaper', 'daily', 'magazine', 'broadcaster', 'tabloid', 'weekly'],
]);

/** Words for a kind of body before its name: `NGO Action for Peace`. */
export const isKindOfBody = kind('NGO Action for Peace', [
  ...['ngo', 'ngos', 'opposition', 'ruling', 'state-owned', 'state-run'],
]);

/** Letters behind a person's name: `Jane Roe, SAN,`. */
export const isPostNominal = kind('Jane Roe, SAN', [
  ...['san', 'qc', 'kc', 'sc', 'cbe', 'obe', 'mbe', 'kbe', 'oon', 'gcon', 'cfr', 'jp', 'phd', 'mp'],
  ...['mep', 'mla', 'mna', 'mpa', 'mbbs', 'bsc', 'msc', 'mba', 'esq'],
]);

/** Ends women's names in South Asia. */
export const endsWomansName = kind('Shefali Begum', [
  ...['begum', 'khatun', 'bibi', 'devi', 'kaur', 'bano', 'akhter', 'akter', 'kumari'],
]);

/** Behind `, 28,` the sentence goes on so where that is somebody's age. */
export const followsAge = kind('Jane Roe, 28, of Utah', [
  ...['a', 'an', 'of', 'from', 'who', 'was', 'is', 'had', 'said', 'the'],
]);

/** Offices that take a field behind `of` or `for`. */
export const takesField = kind('Minister of Mines', [
  ...['minister', 'secretary', 'ambassador', 'president', 'governor', 'director'],
]);

/** Storms with names of their own. */
export const isStorm = kind('Hurricane Lorena', ['hurricane', 'typhoon', 'cyclone', 'storm']);

/** Ends a style: `His Highness`. */
export const endsStyle = kind('His Highness', [
  ...['highness', 'majesty', 'excellency', 'eminence', 'holiness'],
]);

/** Office words that end many people's names. */
export const isAlsoSurname = kind('Ann King', [
  ...['king', 'bishop', 'judge', 'pope', 'priest', 'marshal', 'major', 'prince', 'baron', 'chandler'],
  ...['chair', 'singer', 'farmer', 'cook', 'guard', 'driver', 'page', 'dean', 'duke'],
]);

/** Legal forms of companies, behind their names. */
export const endsCompany = kind('Krauss & Sohn GmbH', [
  ...['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'plc', 'gmbh', 'ag', 'as', 'asa', 's.a.', 's.p.a.', 'spa'],
  ...['corp', 'corp.', 'co.', 'bhd', 'bhd.', 'sdn', 'ab', 'oyj', 'nv', 'n.v.', 'b.v.', 'bv', 'kg'],
  ...['a/s', 'pjsc', 'ojsc', 'jsc', 'llp', 'pty', 'gmbh.', 'tbk', 'k.k.', 'pte', 's.a.b.'],
]);

/** Begins the names of places in the Arab world: `Deir Hafer`, `Tal Rifaat`. */
export const startsPlace = kind('Deir Hafer', [
  ...['deir', 'dayr', 'tal', 'tall', 'tell', 'beit', 'bayt', 'umm', 'ain', 'ayn', 'ras', 'wadi'],
  ...['jabal', 'jebel', 'kafr', 'kafar', 'khan', 'bir', 'qasr', 'marj', 'bab'],
]);

/** Before a name in running text where it is a place. */
export const standsBeforePlace = kind('in Deir Hafer', [
  ...['in', 'at', 'near', 'from', 'into', 'toward', 'towards', 'around', 'outside', 'on', 'to', 'took'],
  ...['captured', 'seized', 'entered', 'reached', 'left', 'retook', 'shelled', 'bombed', 'besieged'],
]);

/** Says what kind of place the name behind `of` is: `the town of Pedro Juan`. */
export const isKindOfPlace = kind('the town of Pedro Juan', [
  ...['town', 'village', 'city', 'port', 'district', 'province', 'municipality', 'suburb', 'island'],
  ...['county', 'neighbourhood', 'neighborhood', 'commune', 'township', 'hamlet', 'prefecture'],
  ...['towns', 'villages', 'cities', 'districts', 'provinces', 'outskirts', 'governorate', 'region'],
]);

/** Ends the name of a place: `Fushimi Ward`. */
export const endsPlace = kind('Fushimi Ward', [
  ...['ward', 'county', 'province', 'prefecture', 'district', 'governorate', 'municipality'],
  ...['river', 'lake', 'island', 'islands', 'valley', 'mountains', 'peninsula', 'strait', 'village'],
  ...['township', 'highway', 'street', 'avenue', 'boulevard', 'airport', 'bridge', 'beach', 'desert'],
]);

/** Called so right before its name: `the studio Kyoto Animation`. */
export const isKindBeforeBody = kind('the studio Kyoto Animation', [
  ...['company', 'firm', 'bank', 'party', 'newspaper', 'broadcaster', 'airline', 'charity', 'ngo'],
  ...['studio', 'giant', 'think-tank', 'carmaker', 'automaker', 'chipmaker', 'retailer', 'startup'],
  ...['conglomerate', 'watchdog', 'nonprofit', 'insurer', 'lender', 'subsidiary', 'militia', 'carrier'],
  ...['brewery', 'publisher', 'brokerage', 'refiner', 'shipbuilder', 'drugmaker', 'consultancy'],
]);

/** Offices of those who head a place: `mayor of Lund`. */
export const headsPlace = kind('mayor of Lund', ['mayor', 'mayors', 'prefect', 'mayoress', 'residents']);

/** Ends the name of a treaty, a plan or a route: `Caucasus Rail Corridor`. */
export const endsInitiative = kind('Caucasus Rail Corridor', [
  ...['initiative', 'corridor', 'accord', 'accords', 'treaty', 'pact', 'agreement', 'agreements'],
  ...['protocol', 'roadmap', 'declaration'],
]);

/** With a capital before a name it is none: `Last February`. */
export const isNoForename = kind('Last February', [
  ...['last', 'next', 'this', 'early', 'late', 'junior', 'senior'],
]);

/** Words that are forenames as well: `April Jensen`. */
export const isAlsoForename = kind('April Jensen', [
  ...['april', 'may', 'june', 'august', 'summer', 'autumn', 'faith', 'hope', 'grace', 'joy', 'charity'],
  ...['patience', 'prudence', 'mercy', 'blessing', 'gift', 'precious', 'grant', 'chase', 'rich', 'mark'],
  ...['bill', 'rob', 'pat', 'sue', 'drew', 'jack', 'dawn', 'ivy', 'iris', 'rose', 'lily', 'violet'],
  ...['olive', 'ruby', 'pearl', 'amber', 'crystal', 'melody', 'harmony', 'destiny', 'hunter', 'mason'],
  ...['carter', 'earl', 'christian', 'angel', 'sunday', 'wednesday', 'moses', 'frank', 'ray', 'gene'],
  ...['miles', 'wade', 'brook', 'brooke', 'heather', 'ginger', 'jasmine', 'trinity', 'chance', 'lance'],
]);

/** Begins Vietnamese names, which are of three or four syllables: `Do Thi Lan`. */
export const startsVietnameseName = kind('Do Thi Lan', [
  ...['nguyen', 'tran', 'le', 'pham', 'hoang', 'huynh', 'phan', 'vu', 'vo', 'dang', 'bui', 'do', 'ho'],
  ...['ngo', 'duong', 'ly', 'dinh', 'truong', 'lam', 'trinh', 'mai', 'luong', 'cao', 'ta', 'chu', 'dao'],
  ...['doan', 'vuong', 'thach', 'nguy', 'quach'],
]);

/** Before `on` where a place is hit or reached: `shells fell on Al-Houl`. */
export const hitsPlace = kind('fell on Al-Houl', [
  ...[
    'fell',
    'advanced',
    'advance',
    'moved',
    'marched',
    'march',
    'attack',
    'attacks',
    'assault',
    'raid',
  ],
  ...['raids', 'strike', 'strikes', 'airstrike', 'airstrikes', 'shelling', 'bombardment', 'offensive'],
  ...['bombs', 'shells', 'rockets', 'dropped', 'closed'],
]);

/** Titles before a person's name alone: `Sen. Ella Ward`. */
export const isPersonalTitle = kind('Sen. Ella Ward', [
  ...['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof.', 'sen.', 'rep.', 'gov.'],
  ...[
    'gen.',
    'col.',
    'lt.',
    'maj.',
    'capt.',
    'sgt.',
    'cpl.',
    'adm.',
    'rev.',
    'sheikh',
    'mullah',
    'cllr',
  ],
]);

/** Begins the name of a body before `of`: `College of Wexley`. */
export const headsBodyOf = kind('College of Wexley', [
  ...['university', 'college', 'institute', 'academy', 'ministry', 'department', 'bank', 'chamber'],
  ...['council', 'court', 'association', 'society', 'federation', 'board', 'bureau', 'office'],
]);

/** Before an office at the end of a name, which belongs to it: `Board of Governors`. */
export const staysInBody = kind('Board of Governors', ['of', 'for', 'and', '&', 'the', 'to']);

/** Ends the name of a parliament, which is numbered: `116th Congress`. */
export const isLegislature = kind('116th Congress', [
  ...['congress', 'parliament', 'legislature', 'assembly', 'duma'],
]);

/** What one team does to another: `Wexley beat Lorton`. */
export const wins = kind('Wexley beat Lorton', [
  ...['beat', 'defeated', 'thrashed', 'trounced', 'edged', 'outscored', 'won', 'drew', 'hosted'],
  ...['defeat', 'beating', 'defeating', 'overcame', 'downed'],
]);

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

/** Ends the name of what comes again, and is told apart by its year: `2020 elections`, not `1991 Gulf War`. */
export const isYearly = union(
  '2003 London Marathon',
  [endsEvent],
  [...['election', 'elections', 'primary', 'primaries', 'convention', 'season', 'referendum', 'draft']],
);
