// Words inside and beside people's names that tell what is named. Source: general knowledge of names in the
// English-language press. They stand in names with a capital; asked in small letters.
import { isMonthName, isWeekday } from './time-words.js';
import { kind, union } from './word-kind.js';

/** Words right before another name of the same person: `Ann Roe (born Anna Kappel)`. */
export const givesOtherPersonName = kind('Ann Roe, alias Moon', [
  ...['born', 'née', 'nee', 'alias', 'aka', 'a.k.a.', 'nicknamed'],
]);

/** Words between two names of one person that one of those words, or `known as`, stands among. */
export const leadsToOtherPersonName = kind('Ann Roe, also known as Moon', [
  ...[',', '(', 'also', 'known', 'better', 'as', 'who', 'is', 'was', 'called', 'popularly', 'simply'],
  ...['professionally', 'commonly', 'widely', 'formerly', 'sometimes', 'variously', 'locally', 'by'],
]);

/** Whom somebody calls by another name. */
export const isAboutPersonName = kind('Ann Roe called herself Moon', ['himself', 'herself']);

/** Titles that are more often forenames. */
export const isTitleOrForename = kind('Minister Amir Roe', ['amir', 'emir', 'dean', 'marshall', 'earl']);

/** Of those the ones that are forenames before a surname alone: `Amir Roe`, `Dean Roe`. */
export const isForenameBeforeSurname = kind('Dean Roe', ['amir', 'dean', 'marshall', 'earl']);

/** Ends what no person is called: `Roe Foundation`. */
export const endsNoPerson = kind('Roe Foundation', [
  ...['company', 'corporation', 'inc', 'ltd', 'group', 'foundation', 'institute', 'university'],
  ...['college', 'association', 'union', 'party', 'bank', 'agency', 'ministry', 'committee'],
  ...['council', 'commission', 'club', 'department', 'orchestra', 'brigade', 'trust', 'hospital'],
  ...['museum', 'railway', 'airlines', 'animation', 'studios', 'holdings', 'consulting'],
  ...['growers', 'farmers', 'producers', 'manufacturers', 'exporters', 'traders', 'workers'],
  ...['banco', 'bankasi', 'telecom', 'airways', 'petroleum', 'bakery', 'books', 'bookshop', 'stores'],
  ...['pharmacy', 'winery', 'farms', 'gallery', 'publishing', 'publishers', 'cosmetics', 'furniture'],
  ...['jewellers', 'garage', 'dairy', 'sawmill', 'tannery', 'clinic', 'school'],
]);

/** Ends what an office is only a part of: `NATO Leaders Summit`, `Member States`. */
export const endsWhatHasOffice = kind('Senior Officials Meeting', [
  ...['meeting', 'summit', 'conference', 'forum', 'dialogue', 'states', 'state', 'branch', 'team'],
  ...['teams', 'program', 'programme', 'award', 'awards', 'prize', 'tool', 'bureau', 'office'],
  ...['offices', 'secretariat', 'ship', 'vessel', 'cargo', 'cup', 'league', 'initiative', 'network'],
  ...['project', 'services', 'center', 'centre', 'division', 'fund', 'plan', 'act', 'association'],
  ...['club', 'council', 'committee', 'academy', 'school', 'college', 'corps', 'residence', 'inclusion'],
]);

/** Letters behind a person's name: `Jane Roe, SAN,`. */
export const isPostNominal = kind('Jane Roe, SAN', [
  ...['san', 'qc', 'kc', 'sc', 'cbe', 'obe', 'mbe', 'kbe', 'oon', 'gcon', 'cfr', 'jp', 'phd', 'mp'],
  ...['mep', 'mla', 'mna', 'mpa', 'mbbs', 'bsc', 'msc', 'mba', 'esq'],
]);

/** Titles of languages other than English, which hardly ever open the name of a firm. */
export const isForeignTitle = kind('Señora Roe', [
  ...['señor', 'señora', 'senhor', 'senhora', 'signor', 'signora', 'monsieur', 'madame', 'herr', 'frau'],
  ...['doña', 'mme', 'ustaz', 'ustadh', 'shri', 'smt', 'encik', 'puan', 'alhaji', 'hajia', 'oba', 'daw'],
]);

/** Before the name of a saint, after whom towns and parishes are called. */
export const isSaint = kind('St Marina', ['st', 'st.', 'ste', 'ste.']);

/** Ends women's names in South Asia. */
export const endsWomansName = kind('Shefali Begum', [
  ...['begum', 'khatun', 'bibi', 'devi', 'kaur', 'bano', 'akhter', 'akter', 'kumari'],
]);

/** Behind `, 28,` the sentence goes on so where that is somebody's age. */
export const followsAge = kind('Jane Roe, 28, of Utah', [
  ...['a', 'an', 'of', 'from', 'who', 'was', 'is', 'had', 'said', 'the'],
]);

/** Who stands before the names of those for whom much is named: `King Hassan Hospital`. */
export const isRoyal = kind('King Hassan Hospital', [
  ...['king', 'queen', 'prince', 'princess', 'sheikh', 'sultan', 'emir', 'imam', 'duke'],
]);

/** Ends a style: `His Highness`. */
export const endsStyle = kind('His Highness', [
  ...['highness', 'majesty', 'excellency', 'eminence', 'holiness'],
]);

/** Opens a form of address. */
export const opensStyle = kind('HRH Prince Roe', ['hrh', 'hm', 'h.e.']);

/** Office words that end many people's names. */
export const isAlsoSurname = kind('Ann King', [
  ...['king', 'bishop', 'judge', 'pope', 'priest', 'marshal', 'major', 'prince', 'baron', 'chandler'],
  ...['chair', 'singer', 'farmer', 'cook', 'guard', 'driver', 'page', 'dean', 'duke'],
  ...['sen', 'sultan', 'amir', 'pastor', 'boss'],
]);

/** With a capital before a name it is none: `Last February`. */
export const isNoForename = kind('Last February', [
  ...['last', 'next', 'this', 'early', 'late', 'junior', 'senior'],
]);

/** Virtues and wishes that are forenames, often in Africa: `Hope Chirwa`. */
export const isVirtueName = kind('Hope Chirwa', [
  ...['faith', 'hope', 'grace', 'joy', 'charity', 'patience', 'prudence', 'mercy', 'blessing', 'gift'],
  ...['precious', 'happy', 'innocent', 'wisdom', 'trust', 'fortune', 'blessed', 'lucky', 'praise'],
  ...['prosper', 'comfort', 'memory', 'talent', 'goodluck', 'lovemore', 'marvelous', 'marvellous'],
  ...['beauty', 'promise', 'favour', 'favor', 'victory', 'honest', 'pretty', 'bright', 'smart'],
  ...['lovely'],
  ...['peace', 'felicity', 'clever', 'fidelity', 'constance', 'providence', 'pride', 'liberty'],
  ...['treasure'],
]);

/** Words that are forenames as well: `April Jensen`. */
export const isAlsoForename = union(
  'April Jensen',
  [isVirtueName],
  [
    ...['april', 'may', 'june', 'august', 'summer', 'autumn', 'grant', 'chase', 'rich', 'mark'],
    ...['bill', 'rob', 'pat', 'sue', 'drew', 'jack', 'dawn', 'ivy', 'iris', 'rose', 'lily', 'violet'],
    ...['olive', 'ruby', 'pearl', 'amber', 'crystal', 'melody', 'harmony', 'destiny', 'hunter', 'mason'],
    ...['carter', 'earl', 'christian', 'angel', 'sunday', 'monday', 'wednesday', 'thursday'],
    ...['friday', 'saturday', 'moses', 'frank', 'ray', 'gene'],
    ...['skip', 'buck', 'chip', 'cliff', 'dale', 'glen', 'hank', 'herb', 'jade', 'jay', 'norm', 'penny'],
    ...['reed', 'rusty', 'sandy', 'trip', 'woody', 'sunny', 'ernest', 'clay', 'art', 'guy'],
    ...['miles', 'wade', 'brook', 'brooke', 'heather', 'ginger', 'jasmine', 'trinity', 'chance'],
    ...['lance'],
  ],
);

/** Countries and cities that are forenames too: `Kenya Rundle`. */
export const isPlaceOrForename = kind('Kenya Rundle', [
  ...['india', 'kenya', 'chad', 'jordan', 'china', 'israel', 'georgia', 'paris', 'cuba', 'ireland'],
  ...['austin', 'dallas', 'florence', 'sydney', 'brooklyn', 'virginia', 'carolina', 'savannah'],
  ...['madison'],
  ...['holland', 'mali', 'devon', 'adelaide', 'alexandria', 'charlotte', 'sienna', 'dakota', 'trinidad'],
]);

/** Begins Vietnamese names, which are of three or four syllables: `Do Thi Lan`. */
export const startsVietnameseName = kind('Do Thi Lan', [
  ...['nguyen', 'tran', 'le', 'pham', 'hoang', 'huynh', 'phan', 'vu', 'vo', 'dang', 'bui', 'do', 'ho'],
  ...['ngo', 'duong', 'ly', 'dinh', 'truong', 'lam', 'trinh', 'mai', 'luong', 'cao', 'ta', 'chu', 'dao'],
  ...['doan', 'vuong', 'thach', 'nguy', 'quach'],
]);

/** Titles before a person's name alone: `Sen. Ella Ward`. */
export const isPersonalTitle = kind('Sen. Ella Ward', [
  ...['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof.', 'sen.', 'rep.'],
  ...['gov.', 'gen.', 'col.', 'lt.', 'maj.', 'capt.', 'sgt.', 'cpl.', 'adm.', 'rev.', 'sheikh'],
  ...['mullah', 'cllr'],
]);

/** With a capital after a title, and no name. */
export const isNoName = union(
  'Minister Of Trade',
  [isWeekday, isMonthName],
  [
    ...['of', 'the', 'and', 'for', 'in', 'on', 'at', 'minister', 'president', 'secretary', 'general'],
    ...['director', 'house', 'office', 'state', 'foreign', 'affairs', 'council', 'committee'],
    ...['department', 'ministry', 'party'],
  ],
);
