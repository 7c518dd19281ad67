// Words that one form of a body's name has and another leaves out. Source: general knowledge of names in the
// English-language press. Asked in small letters.
import { kind } from './word-kind.js';

/** Opens the full name of a body that is called without it: `National Tea Council`. */
export const opensQualifiedBody = kind('National Tea Council', [
  ...['national', 'federal', 'royal', 'central', 'state', 'regional', 'provincial', 'municipal'],
  ...['house', 'senate', 'parliamentary', 'presidential', 'interim', 'transitional', 'union'],
]);

/** Goes on with what a body is for, which its short name leaves out: `Coalition to Save the Rivers`. */
export const statesPurpose = kind('Coalition to Save the Rivers', ['to', 'against', 'on', 'for']);

/** A chamber that is called by this word alone: `House of Elders`. */
export const namesChamber = kind('House of Elders', ['house', 'chamber']);

/** Ends the full name of a body, behind its short one. */
export const endsFullName = kind('Lobata Tea International', [
  ...['international', 'worldwide', 'global', 'fc', 'afc', 'cf', 'sc', 'club', 'mc'],
]);

/** Heads that the short name leaves out: `Karuna` of the `Karuna Party`. */
export const leavesShortName = kind('Karuna Party', [
  ...['party', 'society', 'university', 'college', 'hospital', 'movement', 'company', 'bank'],
  ...['airlines', 'newspaper'],
]);

/** Heads of bodies that are called by what stands behind `of`: `Department of the Treasury`. */
export const isCalledByField = kind('Department of the Treasury', [
  ...['department', 'ministry', 'college', 'university', 'institute'],
]);

/** Legal forms that are English words too, and no forms in small letters or among capitals. */
export const isWordOrLegalForm = kind('Nordlys AS', ['as', 'spa']);

/** Legal forms of companies, behind their names. */
export const endsCompany = kind('Krauss & Sohn GmbH', [
  ...['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'plc', 'gmbh', 'ag', 'as', 'asa', 's.a.', 's.p.a.', 'spa'],
  ...['corp', 'corp.', 'co.', 'bhd', 'bhd.', 'sdn', 'ab', 'oy', 'oyj', 'nv', 'n.v.', 'b.v.', 'bv', 'kg'],
  ...['a/s', 'pjsc', 'ojsc', 'jsc', 'llp', 'pty', 'gmbh.', 'tbk', 'k.k.', 'pte', 's.a.b.'],
  ...['l.l.p.', 'pllc'],
  ...['s.r.l.', 'srl', 's.a.s.', 'sarl', 'ltda', 'ltda.', 'lda', 'lda.', 'd.o.o.', 'kft', 'kft.', 'zrt'],
  ...['zrt.', 'nyrt', 'aps', 'uab', 'ehf', 'berhad', 's.c.a.', 'eireli', 'oao', 'sp.z.o.o.'],
  ...['hf', 'hf.', 'ehf.', 'abp', 's.a.a.', 's.a.c.', 's.a.l.', 's.a.e.', 'sae', 'saog', 'saoc', 'wll'],
  ...['w.l.l.', 'k.s.c.', 'kscp', 'qpsc', 'pvt', 'pvt.', 'pao', 'zao', 'ooo', 'ohg', 'e.v.', 's.n.c.'],
  ...['a/s.', 'a.ş.', 'a.s.', 'fze', 'fzco', 'dmcc', 'oü', 'ltée', 'cía', 'cía.', 'g.k.', 's.c.'],
]);

/** Legal forms of firms that are named after all their partners: `Cole, Reed & Wynd LLP`. */
export const isFirmOfPartners = kind('Cole, Reed & Wynd LLP', ['llp', 'l.l.p.', 'pllc', 'p.c.', 'llc']);

/** Legal forms that a comma may part from the name: `Acme, Inc.` */
export const standsBehindComma = kind('Acme, Inc.', [
  ...['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'l.l.c.', 's.a.b.', 's.a.', 'p.c.', 'llp', 'corp.', 'co.'],
]);

/** Before and inside the legal form of a company: `Alforja, S.A.B. de C.V.` */
export const joinsLegalForm = kind('Alforja, S.A.B. de C.V.', [',', 'de', 'c.v.', 'r.l.']);

/** Who else owns a firm, behind its name: `Roe and Sons plc`. */
export const isPartnerInFirm = kind('Roe and Sons plc', [
  ...['sons', 'son', 'daughters', 'brothers', 'bros', 'bros.', 'company', 'partners', 'associates'],
  ...['sohn', 'söhne', 'fils', 'figli', 'hijos', 'filhos', 'co', 'co.', 'nephews', 'cie'],
]);

/** Of those the ones that are written in small letters too, and are no other word. */
export const isLegalFormInSmall = kind('Nordlys plc', [
  ...['plc', 'hf', 'hf.', 'ehf', 'ehf.', 'gmbh', 'oyj', 'asa', 'a/s', 'e.v.', 'llc', 'ltd', 'ltd.'],
]);

/** Begins the names of bodies in languages that put the kind first: `Banco Rioja`. */
export const opensForeignBody = kind('Banco Rioja', [
  ...['banco', 'banca', 'banque', 'grupo', 'groupe', 'gruppo', 'universidad', 'université'],
  ...['universidade', 'università', 'partido', 'parti', 'ministerio', 'instituto', 'institut'],
  ...['fundación', 'fundação', 'fondation', 'construtora', 'constructora', 'empresa', 'sociedad'],
  ...['société', 'compañía', 'compagnie', 'companhia', 'compagnia', 'società', 'cooperativa'],
  ...['cervecería', 'cervejaria', 'panadería', 'corporación', 'asociación', 'associação'],
  ...['federación', 'federação', 'fédération', 'confederación', 'confederação', 'confédération'],
  ...['sindicato', 'syndicat', 'movimiento', 'movimento', 'mouvement', 'comisión', 'comissão'],
  ...['colegio', 'colégio', 'minera', 'mineração', 'petróleos', 'aerolíneas', 'partai'],
  ...['yayasan', 'frente', 'consejo', 'conselho', 'conseil', 'pivara', 'pivovar', 'brauerei'],
  ...['brasserie'],
  ...['cementos', 'laboratorios', 'caisse', 'caja', 'caixa', 'harakat', 'kataib', 'liwa'],
]);

/** Before a colon and what a firm is called there. */
export const isStockExchange = kind('(NYSE: ROE)', [
  ...['nyse', 'nasdaq', 'amex', 'otc', 'otcqb', 'otcqx', 'lse', 'aim', 'tsx', 'tsxv', 'cse', 'jse'],
  ...['asx', 'nzx'],
  ...['sgx', 'hkex', 'sehk', 'tse', 'tyo', 'krx', 'kospi', 'sse', 'szse', 'bse', 'nse', 'psx'],
  ...['psei', 'klse'],
  ...['idx', 'epa', 'etr', 'fra', 'bme', 'bmv', 'b3', 'six', 'omx', 'tadawul', 'dfm', 'adx', 'qse'],
  ...['egx', 'ngx'],
  ...['euronext', 'xetra'],
]);

/** Letters of sports clubs, behind their names, in capitals. */
export const isClubInLetters = kind('Simbari SC', [
  ...['fc', 'sc', 'afc', 'cf', 'fk', 'sk', 'bk', 'nk', 'rc', 'bc', 'rfc', 'sfc', 'ff', 'tc'],
]);
