import type { RoleClass } from './role-class.js';

// Offices whose last noun alone would tell another class.

/** Ranks in letters, in small ones, that policemen alone have. */
const POLICE_RANKS: ReadonlySet<string> = new Set(
  'dcop acp dsp asp ssp csp dcp igp dig aig pc wpc pcso'.split(' '),
);
export const isPoliceRank = (word: string): boolean => POLICE_RANKS.has(word);

/** Classes of which those of the police are police: `Police Sgt`, `police chief`. */
const ALSO_OF_POLICE: ReadonlySet<RoleClass | null> = new Set(['military', 'executive'] as const);

const PRESS_SECRETARY = /\b(?:press|media|communications?) secretary\b/;
const GENERAL_SECRETARY = /\bgeneral[- ]secretary\b/;
/** Secretaries of parties, unions and offices, who are no ministers. */
const CLERK =
  /\b(?:chief|joint|executive|organi[sz]ing|organi[sz]ation|publicity|propaganda|national|party|union|branch|district|provincial|state|regional|central|committee|legal|recording|social|youth|women['’]s|company|club|corporate|financial|central committee|additional|town|council|chamber|board|village|ward|school|county|municipal|parish) secretary\b/;
const SERVES_ANOTHER = /\bsecretary (?:to|for) the (?!treasury\b)/;

/** Who brings charges for a state. */
const HEAD_OF_PROSECUTION = /^(?:\p{L}+ )?(?:director|head) of public prosecutions?\b/u;
/** `Advocate Roe`, `a High Court advocate`: a lawyer; advocates of something are none. */
const PLEADS = /^(?:Senior )?Advocate$|\b[Cc]ourt [Aa]dvocate$/;
const OF_A_SCHOOL = /\b(?:university|college|institute|polytechnic)\b/;
/** Representatives who are sent by a state. */
const SENT = /\b(?:special|permanent|high|resident|personal|trade|country)\b| to /;

/** The class of an office whose last noun alone would tell another. */
export function classByPhrase(
  role: string,
  lower: string,
  own: string,
  last: RoleClass | null,
): RoleClass | null {
  if (/\bsecretary$/.test(own)) return ofSecretary(lower, own);
  if (HEAD_OF_PROSECUTION.test(lower) || PLEADS.test(role)) return 'lawyer';
  if (isPoliceRank(lower)) return 'police';
  if (last === 'head-of-government' && /\bchancellor$/.test(own) && OF_A_SCHOOL.test(lower))
    return 'academic';
  if (ALSO_OF_POLICE.has(last) && /\bpolice\b/.test(own)) return 'police';
  return last === 'ambassador' && /\brepresentative$/.test(own) && !SENT.test(lower)
    ? 'occupation'
    : null;
}

/** Secretaries are ministers unless they are a party's, an office's or another's. */
function ofSecretary(lower: string, own: string): RoleClass {
  if (PRESS_SECRETARY.test(own)) return 'spokesperson';
  if (GENERAL_SECRETARY.test(own)) return 'executive';
  return CLERK.test(own) || SERVES_ANOTHER.test(lower) ? 'official' : 'minister';
}
