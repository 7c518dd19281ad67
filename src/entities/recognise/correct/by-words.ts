import { startsLower, startsUpper } from '../../../scan/letters.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../find-entities.js';
import type { Candidate } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';

/** What stands beside a name and tells what it names. */
const BODY_NOUN =
  /^(?:NGO|company|firm|bank|party|group|newspaper|daily|weekly|magazine|broadcaster|channel|airline|charity|organi[sz]ation|association|agency|union|foundation|think-tank|movement|militia|club|university|chipmaker|carmaker|automaker|retailer|brewer|miner|startup|conglomerate|supplier|manufacturer|watchdog|nonprofit|non-profit|coalition|alliance|outlet|website|tabloid|portal|insurer|lender|developer|subsidiary|utility|operator)$/;
/** Behind a name without an article of its own: `the Nation newspaper`. */
const MEDIUM = /^(?:newspaper|daily|magazine|broadcaster|tabloid|weekly)$/;
const COMPANY_HEAD =
  /^(?:Bank|Company|Corporation|Corp|Inc|Ltd|Limited|Plc|PLC|Airlines|Airways|Rail|Railways|Association|Union|Party|Ministry|Committee|Council|Commission|Agency|Federation|Confederation|Holdings|Group|Telecom|Industries|Command|Front|Army|Forces|Movement|Coalition|Alliance|Congress|League|Forum|Secretariat|Bureau)$/;
const NOT_BODIES = /^(?:West|East|North|South|Left|Right|Gaza|Outer|Soviet|European|African)$/;
const POST_NOMINAL =
  /^(?:SAN|QC|KC|SC|CBE|OBE|MBE|KBE|OON|GCON|CFR|JP|PhD|MP|MEP|MLA|MNA|MPA|MBBS|BSc|MSc|MBA|Esq)$/;
const NOT_OF_BODIES = /^(?:NGOs?|Opposition|Ruling|State-owned|State-run)$/;
const LONGEST_APPOSITION = 6,
  MOST_FIELDS = 8;

type Second = (candidate: Candidate, context: EntityContext) => Candidate[] | null;

const forms = (context: EntityContext) => context.segmentation.tokens.forms;

/** `Jane Roe, SAN,`: letters behind a person's name. */
const dropsPostNominal: Second = ({ first, last }, context) => {
  const words = forms(context);
  return last - first === 1 &&
    POST_NOMINAL.test(words[first]!) &&
    words[first - 1] === ',' &&
    startsUpper(words[first - 2])
    ? []
    : null;
};

const WOMAN = /^(?:Begum|Khatun|Bibi|Devi|Kaur|Bano|Akhter|Akter|Kumari)$/;

/** `Shefali Begum`, `Jane Roe, 28,`: people by what ends their names, and by their age. */
const isPerson: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  if (!/^(?:organization|place|product|other)$/.test(type) || last - first < 2 || last - first > 4)
    return null;
  const aged =
    words[last] === ',' &&
    /^[1-9]\d$/.test(words[last + 1] ?? '') &&
    words[last + 2] === ',' &&
    /^(?:an?|of|from|who|was|is|had|said|the)$/.test(words[last + 3] ?? '');
  return WOMAN.test(words[last - 1]!) || (aged && type !== 'place')
    ? [{ ...candidate, type: 'person' }]
    : null;
};

/** `Taylor, Texas,`: a lone name with a state or country behind it in commas. */
const isPlace: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  const within =
    type === 'person' && last - first === 1 && words[last] === ',' && words[last + 2] === ','
      ? context.knowledge.phrases.get(words[last + 1]!)?.entry
      : undefined;
  return within && (within.type === 'country' || within.subtype === 'region')
    ? [{ ...candidate, type: 'place' }]
    : null;
};

/** `The Minister of Hydrocarbons and Mines`: an office is no body. */
const dropsOffice: Second = ({ type, first, last }, context) => {
  const words = forms(context);
  const head = words[first] === 'The' || words[first] === 'the' ? first + 1 : first;
  return type === 'organization' &&
    last - head > 2 &&
    /^(?:Minister|Secretary|Ambassador|President|Governor|Director)$/.test(words[head]!) &&
    /^(?:of|for)$/.test(words[head + 1]!)
    ? []
    : null;
};

/** What a name across the end of a dateline has behind it: `CMC - | Caribbean Community`. */
const cutsDateline: Second = (candidate, { segmentation: { tokens, sentences } }) => {
  const { core } = sentences[tokens.sentenceOf[candidate.first]!]!;
  return candidate.first < core && core < candidate.last ? [{ ...candidate, first: core }] : null;
};

/** `NGO Action for Peace`, `Opposition Labour Party`: a word for the kind of body before its name. */
const cutsKind: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  return type === 'organization' && last - first > 1 && NOT_OF_BODIES.test(forms(context)[first]!)
    ? [{ ...candidate, first: first + 1 }]
    : null;
};

/** `Republic Bank`, `Inca Rail`: a body by its last word, whatever else its name sounds like. */
const isCompany: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  const body =
    /^(?:place|person|initiative|other|product)$/.test(type) &&
    last - first > 1 &&
    COMPANY_HEAD.test(words[last - 1]!) &&
    !words.slice(first, last).includes('vs.') &&
    !NOT_BODIES.test(words[last - 2]!);
  return body && !context.knowledge.phrases.get(words.slice(first, last).join(' '))
    ? [{ ...candidate, type: 'organization' }]
    : null;
};

/** `Za Zemiata, an environmental NGO,`, `the Nation newspaper`: what the text calls a body is one. */
const isCalledBody: Second = (candidate, context) => {
  const words = forms(context);
  const { type, first, last, kind } = candidate;
  if (
    kind !== 'name' ||
    type === 'organization' ||
    type === 'country' ||
    type === 'event' ||
    type === 'initiative'
  )
    return null;
  if (type === 'person' && forenames().has(words[first]!)) return null;
  const medium =
    MEDIUM.test(words[last] ?? '') &&
    /^the$/i.test(words[first - 1] ?? '') &&
    !startsUpper(words[last + 1]);
  return medium || (type !== 'place' && isApposedBody(words, last))
    ? [{ ...candidate, type: 'organization' }]
    : null;
};

function isApposedBody(words: readonly string[], comma: number): boolean {
  if (words[comma] !== ',' || !/^(?:an?|the|one)$/.test(words[comma + 1] ?? '')) return false;
  for (
    let i = comma + 2;
    i < comma + LONGEST_APPOSITION && /^\p{L}[\p{L}-]*$/u.test(words[i] ?? '');
    i++
  ) {
    if (isOfficeWord(words[i]!) || /^(?:of|for|at|from|who|with|in)$/.test(words[i]!)) return false;
    if (BODY_NOUN.test(words[i]!) && !startsLower(words[i + 1])) return true;
  }
  return false;
}

/** `Prime Minister's | House`: the house of an office, with its owner. */
const addsOwner: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  if (
    type !== 'organization' ||
    last - first > 1 ||
    !/^(?:House|Office|Palace|Court|Secretariat)$/.test(words[first]!) ||
    !/^['’]s$/.test(words[first - 1] ?? '') ||
    !isOfficeWord(words[first - 2] ?? '')
  )
    return null;
  let from = first - 2;
  while (from > 0 && isCapitalisedWord(words[from - 1]) && words[from - 1] !== 'The') from--;
  return isCapitalisedWord(words[first - 2]) ? [{ ...candidate, first: from }] : null;
};

const HEAD =
  /^(?:Administration|Authority|Commission|Committee|Council|Corporation|Association|Federation|Ministry|Department|Agency|Bureau|Board|Directorate|Inspectorate)$/;

/** `Kharkiv Regional Military | Administration`, `People's | National Assembly`: a body with its head and its people. */
const addsHead: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  if (type !== 'organization') return null;
  if (last - first > 1 && HEAD.test(words[last] ?? '') && !HEAD.test(words[last - 1]!))
    return [{ ...candidate, last: last + 1 }];
  return /^['’]s$/.test(words[first - 1] ?? '') &&
    /^(?:People|Women|Children)$/.test(words[first - 2] ?? '')
    ? [{ ...candidate, first: first - 2 }]
    : null;
};

const FIELD =
  /^(?:Affairs|Climate|Trade|Investment|Finance|Commerce|Industry|Agriculture|Research|Training|Development|Science|Technology|Education|Health|Culture|Labou?r|Energy|Mines|Tourism|Sports?|Customs|Immigration|Economic|Information|Communications?|Transport|Security|Food|Water|Rights|Justice|Peace|Arts|Housing|Planning|Fisheries|Forestry|Livestock|Environment|Conservation)$/;

/** `Trade and | Development Bank`: a body whose name begins with a field and `and`. */
const addsField: Second = (candidate, context) => {
  const { type, first } = candidate;
  const words = forms(context);
  const joined =
    type === 'organization' &&
    words[first - 1] === 'and' &&
    FIELD.test(words[first - 2] ?? '') &&
    FIELD.test(words[first]!);
  if (!joined || /^(?:of|for|and)$/.test(words[first - 3] ?? '')) return null;
  let from = first - 2;
  while (from > 0 && isCapitalisedWord(words[from - 1]) && words[from - 1] !== 'The') from--;
  return [{ ...candidate, first: from }];
};

/** `Minister of Water | Development Jane Roe`: the last field of an office is no part of the name behind it. */
const cutsLastField: Second = (candidate, context) => {
  const { type, first, last } = candidate;
  const words = forms(context);
  return type === 'person' && last - first > 2 && FIELD.test(words[first]!) && endsFields(words, first)
    ? [{ ...candidate, first: first + 1 }]
    : null;
};

/** Whether fields of an office stand right before a word: `Minister of Water`, `Secretary for Oceans and`. */
function endsFields(words: readonly string[], end: number): boolean {
  let at = end - 1;
  while (
    at > 0 &&
    end - at < MOST_FIELDS &&
    (startsUpper(words[at]) || /^(?:,|and|&|the)$/.test(words[at]!))
  )
    at--;
  return /^(?:of|for)$/.test(words[at] ?? '') && isOfficeWord(words[at - 1] ?? '');
}

/** What the words in and beside a name say of it, in this order. */
export const SECOND_THOUGHTS: readonly Second[] = [
  dropsPostNominal,
  dropsOffice,
  isPerson,
  isPlace,
  cutsDateline,
  cutsKind,
  isCompany,
  isCalledBody,
  addsOwner,
  addsHead,
  addsField,
  cutsLastField,
];
