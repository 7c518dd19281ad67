// Words inside and beside the names of bodies that tell what is named. Source: general knowledge of names in
// the English-language press. They stand in names with a capital; asked in small letters.
import { endsCompany } from './body-forms.js';
import { endsBusiness } from './trades.js';
import { kind, union } from './word-kind.js';

/** Ends the name of a body, whatever else it sounds like. */
export const endsBody = kind('Republic Bank', [
  ...['bank', 'company', 'corporation', 'corp', 'inc', 'ltd', 'limited', 'plc', 'airlines', 'airways'],
  ...['rail', 'railways', 'association', 'union', 'party', 'ministry', 'committee', 'council'],
  ...['commission', 'agency', 'federation', 'confederation', 'holdings', 'group', 'telecom'],
  ...['industries', 'command', 'front', 'army', 'forces', 'movement', 'coalition', 'alliance'],
  ...['congress', 'league', 'forum', 'secretariat', 'bureau', 'patrol', 'institute'],
]);

/** Before such a last word it is no body: `West Bank`, `Soviet Union`. */
export const isNoBodyBefore = kind('West Bank', [
  ...['west', 'east', 'north', 'south', 'left', 'right', 'gaza', 'outer', 'soviet', 'european'],
  'african',
]);

/** A head that the name of a body goes on with: `Kharkiv Regional Military | Administration`. */
export const headsBody = kind('Kharkiv Military Administration', [
  ...['administration', 'authority', 'commission', 'committee', 'council', 'corporation'],
  ...['association', 'federation', 'ministry', 'department', 'agency', 'bureau', 'board'],
  ...['directorate', 'inspectorate', 'ministries', 'departments'],
]);

/** Alone with `the` they are the body named before: `the Chamber`. */
export const standsForBody = union('the Chamber', [headsBody], ['chamber', 'legislature', 'consortium']);

/** Alone they name no body. */
export const isNoBodyAlone = kind('the Office', [
  ...['office', 'service', 'university', 'hospital', 'state', 'region', 'ngo', 'ngos', 'ceo', 'gdp'],
]);

/** What `Union` before it makes the state: `the Union government`. */
export const isOfUnion = kind('the Union government', [
  ...['government', 'cabinet', 'minister', 'ministry', 'territory', 'territories', 'budget'],
]);

/** Opens the name of a degree or a course, which is no body: `Master's in Rural Law`. */
export const opensDegree = kind("Master's in Rural Law", [
  ...['master', "master's", 'masters', 'bachelor', "bachelor's", 'doctor', 'doctorate', 'diploma'],
  ...['certificate', 'licentiate', 'ba', 'bsc', 'ma', 'msc', 'mba', 'phd'],
]);

/** Ends the name of what is measured, which is no body: `Lost Time Injury Rate (LTIR)`. */
export const endsMeasure = kind('Lost Time Injury Rate', [
  ...['rate', 'index', 'ratio', 'cost', 'costs', 'income', 'revenue', 'earnings', 'yield', 'margin'],
  ...['value', 'volume', 'capacity', 'product', 'score', 'level', 'length', 'weight', 'density'],
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
  ...['women', 'family', 'families', 'youth', 'gender', 'community', 'social', 'pensions', 'tribal'],
  ...['roads', 'works', 'lands', 'ports', 'railways', 'aviation', 'infrastructure', 'veterans'],
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

/** Offices that take a field behind `of` or `for`. */
export const takesField = kind('Minister of Mines', [
  ...['minister', 'secretary', 'ambassador', 'president', 'governor', 'director'],
]);

/** Ends the name of a company, by its form in law or its trade; later it is called by its first word. */
export const marksCompany = union(
  'Roe Holdings',
  [endsCompany, endsBusiness],
  ['co', 'limited', 'holding', 'holdings', 'pharmaceutical', 'industries', 'sa', 'motor', 'group'],
);

/** Called so right before its name: `the studio Nordlys Film`. */
export const isKindBeforeBody = kind('the studio Nordlys Film', [
  ...['company', 'firm', 'bank', 'party', 'newspaper', 'broadcaster', 'airline', 'charity', 'ngo'],
  ...['studio', 'giant', 'think-tank', 'carmaker', 'automaker', 'chipmaker', 'retailer', 'startup'],
  ...['conglomerate', 'watchdog', 'nonprofit', 'insurer', 'lender', 'subsidiary', 'militia', 'carrier'],
  ...['brewery', 'publisher', 'brokerage', 'refiner', 'shipbuilder', 'drugmaker', 'consultancy'],
  ...['group', 'network', 'co-operative', 'cooperative', 'collective', 'movement', 'outlet', 'portal'],
  ...['tabloid', 'magazine', 'utility', 'nonprofits', 'faction', 'junta', 'cartel', 'gang', 'syndicate'],
  ...['agency', 'regulator', 'website', 'platform', 'chain', 'manufacturer', 'supplier'],
  ...['distributor', 'exporter', 'ministry', 'channel', 'station', 'fund', 'union'],
]);

/** Begins the name of a body before `of`: `College of Wexley`. */
export const headsBodyOf = kind('College of Wexley', [
  ...['university', 'college', 'institute', 'academy', 'ministry', 'department', 'bank', 'chamber'],
  ...['council', 'court', 'association', 'society', 'federation', 'board', 'bureau', 'office'],
]);

/** Before an office at the end of a name, which belongs to it: `Board of Governors`. */
export const staysInBody = kind('Board of Governors', ['of', 'for', 'and', '&', 'the', 'to']);

/** Who heads or speaks for the body before it: `Lobata Police Commander`. */
export const headsPeopleOf = kind('Lobata Police Commander', [
  ...['commander', 'commandant', 'commissioner', 'superintendent', 'inspector', 'minister', 'governor'],
  ...['secretary', 'mayor', 'spokesman', 'spokeswoman', 'spokesperson', 'director', 'chairman'],
  ...['ambassador', 'coordinator'],
]);

/** Ends what is named for kings and sheikhs: `King Hassan Hospital`. */
export const isOftenNamedFor = kind('King Hassan Hospital', [
  ...['center', 'centre', 'university', 'hospital', 'foundation', 'institute', 'academy', 'school'],
  ...['college', 'award', 'fund', 'library', 'complex'],
]);

/** Ends the name of troops, which are numbered: `18th Brigade`. */
export const isNumberedUnit = kind('18th Brigade', [
  ...['brigade', 'battalion', 'regiment', 'fleet', 'army', 'division', 'squadron', 'wing'],
]);

/** Bodies of a state, which its adjective belongs to: `Kenyan Supreme Court`. */
export const isBodyOfState = kind('Kenyan Supreme Court', [
  ...['ministry', 'court', 'parliament', 'senate', 'assembly', 'army', 'navy', 'office', 'council'],
  ...['department', 'agency', 'commission', 'federation', 'association', 'committee', 'embassy'],
]);

/** Ends the name of a parliament, which is numbered: `116th Congress`. */
export const isLegislature = kind('116th Congress', [
  ...['congress', 'parliament', 'legislature', 'assembly', 'duma'],
]);

const SMALL_WORDS = ['of', 'for', 'and', 'the', '&', 'in', 'to'];
/** Small words inside the name of a body. */
export const linksBody = kind('Ministry of Trade', [...SMALL_WORDS, "'s", 'de', '-']);
/** Small words inside the long form of an acronym. */
export const linksLongForm = kind('Front for Peace', [
  ...SMALL_WORDS,
  ...['on', 'against', "'s", '’s', '-'],
]);

/** Behind the head of a body, where its name goes on. */
export const continuesBody = kind('Ministry of Trade', [...['of', 'for', 'on', 'against']]);

/** Words of headlines that no name of a body goes on with. */
export const endsBodyInHeadline = kind('Talks Between Roe', [
  ...['between', 'with', 'on', 'at', 'from', 'after', 'amid', 'over', 'before', 'during'],
]);

/** Opens a sentence before the name of a body. */
export const standsBeforeBody = kind('When Parliament met', [
  ...['the', 'a', 'an', 'in', 'on', 'at', 'but', 'and', 'for', 'from', 'while', 'when'],
  ...['after', 'as', 'he', 'she', 'it', 'this', 'that', 'by', 'with', 'to', 'into', 'over', 'under'],
  ...['against', 'amid', 'before', 'since', 'until', 'between', 'its', 'his', 'her', 'their', 'my'],
]);

/** Opens a sentence before the name of a company. */
export const standsBeforeCompany = kind('At Roe Inc', [
  ...['the', 'and', 'in', 'at', 'on', 'for', 'but'],
]);

/** Between the parts of a body's name that a model cut. */
export const joinsBodyParts = kind('Council for Persons with Disabilities', [
  ...SMALL_WORDS,
  ...['with', 'on', ','],
]);

/** Goes on behind a noun, so that another noun is what the body is called: `an official at the firm`. */
export const leavesNoun = kind('an official at the firm', [
  ...['of', 'for', 'at', 'from', 'who', 'with', 'in'],
]);
