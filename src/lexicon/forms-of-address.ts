// Forms of address, ranks and nouns for holders of an office. Source: general knowledge of news prose. Small
// letters.
import { dotted, kind } from './word-kind.js';

/** Forms of address that are no office. */
export const isFormOfAddress = kind('Dato Seri Roe', [
  ...dotted(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'hon', 'honorable']),
  ...dotted(['honourable', 'st', 'fr', 'sheikh', 'rt', 'he', 'h.e', 'excellency', 'highness', 'datuk']),
  ...dotted([
    'dato',
    'seri',
    'tan',
    'tun',
    'puan',
    'encik',
    'shri',
    'sri',
    'smt',
    'alhaji',
    'hajia',
    'engr',
  ]),
  ...dotted(['barr', 'atty', 'cde', 'amb', 'evang', 'pst']),
  ...['mullah', 'mawlawi', 'maulvi', 'maulana', 'ustad', 'haji', 'hajji', 'mufti'],
  ...['sheikha', 'swami', 'ven.'],
]);

/** What stands before a surname alone; `Miss` stands before the countries of beauties too. */
export const isAdult = kind('Ms Roe', dotted(['mr', 'mrs', 'ms']));

/** Ranks of police in letters, as newspapers of Africa and South Asia write them. */
export const isRankInLetters = kind('DCOP Roe', [
  ...['dcop', 'cop', 'acp', 'dsp', 'asp', 'ssp', 'csp', 'dcp', 'igp', 'dig', 'aig', 'cp', 'sp', 'ccp'],
  ...['dpo', 'rpo', 'pc', 'wpc', 'pcso', 'dci', 'wo', 'cpo', 'cwo', 'csm', 'ppc'],
]);

/** Words before a form of address. */
export const opensAddress = kind('the Right Honourable', [
  ...['the', 'rt', 'right', 'most', 'very', 'his', 'her'],
]);

/** Clerics, whose title is a form of address behind `the` or `the Most`. */
export const isClericTitle = kind('the Most Rev. Roe', dotted(['rev', 'reverend', 'msgr', 'mgr']));

/** Titles that somebody is born to, which stand behind an office too. */
export const isBornTitle = kind('Foreign Minister Prince Roe', ['prince', 'princess', 'ratu', 'adi']);

/** Offices that are also forms of address behind another office. */
export const isStyleOfAddress = kind('chief negotiator, Ambassador Roe', [
  ...['ambassador', 'senator', 'professor', 'general', 'comrade', 'archbishop'],
  ...['judge', 'justice', 'captain', 'bishop', 'rabbi', 'imam', 'chief', 'prince', 'princess'],
]);

/** Ranks of soldiers and police. */
export const isRankNoun = kind('spokesman Lieutenant Colonel Roe', [
  ...['general', 'colonel', 'lieutenant', 'major', 'captain', 'brigadier', 'admiral', 'commander'],
  ...['marshal', 'sergeant', 'commodore', 'superintendent', 'inspector', 'constable', 'barrister'],
  ...dotted([
    'lt',
    'gen',
    'cdr',
    'col',
    'maj',
    'brig',
    'capt',
    'adm',
    'cmdr',
    'sgt',
    'cpl',
    'pvt',
    'insp',
    'supt',
    'prof',
  ]),
]);

/** Words before a rank that are part of it: `Field Marshal`. */
export const opensRank = kind('Field Marshal Roe', [
  ...['field', 'vice', 'rear', 'air', 'wing', 'group', 'squadron', 'fleet', 'flight'],
]);

/** Offices whose second word reads like a rank. */
export const opensGeneralOffice = kind('Secretary General Roe', [
  ...['detective', 'chief', 'attorney', 'secretary', 'director', 'consul', 'governor', 'inspector'],
  ...['solicitor', 'advocate', 'prosecutor', 'surgeon', 'auditor', 'comptroller', 'commissioner'],
  ...['postmaster', 'registrar'],
]);

/** Marks of a retired officer, in brackets behind the rank. */
export const isRetiredMark = kind('Lt Gen (retd) Roe', dotted(['retd', 'ret', 'rtd', 'retired']));

/** Words that make up a rank which is also a form of address. */
export const isRankWord = kind('Vice Admiral', [
  ...['air', 'vice', 'rear', 'lieutenant', 'major', 'brigadier', 'ambassador', 'general', 'colonel'],
  ...['commodore', 'marshal', 'admiral', 'captain', 'commander'],
  ...dotted(['lt', 'maj', 'brig', 'gen', 'col', 'adm', 'capt']),
]);

/** What somebody is to others or by birth, which is no office. */
export const isNoOffice = kind('a Kenyan citizen', [
  ...['citizen', 'citizens', 'national', 'nationals', 'native', 'natives'],
  ...['person', 'persons', 'victim', 'victims', 'friend', 'friends', 'colleague', 'colleagues'],
  ...['associates', 'neighbour', 'neighbours', 'neighbor', 'neighbors'],
]);

/** Who once was a soldier. */
export const isOfPast = kind('an army veteran', ['veteran', 'veterans']);

/** Nouns that fit anybody. */
export const fitsAnybody = kind('a suspect', [
  ...['person', 'associate', 'suspect', 'victim', 'resident', 'friend', 'colleague'],
  ...['persons', 'associates', 'suspects', 'victims', 'residents', 'friends', 'colleagues'],
]);

/** Nouns for holders of an office that do not say which. */
export const isVagueOffice = kind('a politician', [
  ...['politician', 'official', 'officer', 'member', 'figure', 'diplomat', 'leader'],
  ...['politicians', 'officials', 'officers', 'members', 'figures', 'diplomats', 'leaders'],
  ...['artist', 'artists', 'celebrity', 'celebrities', 'star', 'stars', 'businessman', 'businessmen'],
  ...['businesswoman', 'entrepreneur', 'entrepreneurs', 'tycoon', 'tycoons', 'magnate', 'industrialist'],
]);
