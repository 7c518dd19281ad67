// Words in the names of bodies and initiatives that tell what kind they are. Source: general knowledge of
// such names.
import { kind } from './word-kind.js';

const BODY: [string, RegExp][] = [
  ['court', /\b(?:Court|Tribunal)\b/],
  ['bank', /\bBank\b/],
  ['union', /\b(?:Trades? Unions?|Labou?r Unions?|Workers['’] (?:Union|Federation))\b/],
  ['university', /\b(?:University|College|Institute of Technology)\b/],
  ['party', /\b(?:Party|Rally|Likud)\b/],
  ['parliament', /\b(?:Parliament|Congress|Senate|Assembly|House of|Duma|Knesset)\b/],
  [
    'military',
    /\b(?:Army|Navy|Air Force|Forces|Guard|Corps|Fleet|Brigade|Battalion|Regiment|Command)\b/,
  ],
  ['media', /\b(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Radio|Television|TV|Press|Daily)\b/],
  [
    'government',
    /\b(?:(?:City|Town|County|Borough|District|Municipal|Village|Parish|Regional) Council|Board of (?:Education|Supervisors|Commissioners)|Ministry|Department|Agency|Bureau|Commission|Office|Authority|Administration|Embassy|Police|Secretariat|Government|Cabinet)\b/,
  ],
  [
    'company',
    /\b(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|PLC|plc|LLC|Group|Holdings|Airlines|Airways|Motors|Industries)\b/,
  ],
  [
    'team',
    /\b(?:\p{Lu}?FC|CF)\b|\bSC$|^AC |\b(?:United|City|Rovers|Wanderers)$|\b(?:Football|Sports?|Sporting|Athletic|Rugby|Cricket|Hockey|Soccer|Rowing|Basketball) Club\b/u,
  ],
];

const INITIATIVE: [string, RegExp][] = [
  ['corridor', /\b(?:Corridor|Railway|Route|Pipeline|trains)\b/],
  ['treaty', /\b(?:Treaty|Convention|Protocol|Pact|Accords?|Agreements?|Charter)\b/],
  ['law', /\b(?:Act|Bill|Law|Ordinance|Amendment|Constitution|Directive|Regulation)\b/],
  ['strategy', /\b(?:Strategy|Policy|Vision|Doctrine|Plan|Initiative|policy)\b/],
  ['fund', /\b(?:Fund|Facility)\b/],
];

const find = (classes: readonly [string, RegExp][], name: string) =>
  classes.find(([, pattern]) => pattern.test(name))?.[0] ?? null;

/** Kind of body by the words of its name, or null. */
export const subtypeOfBody = (name: string): string | null => find(BODY, name);

/** Kind of initiative by the words of its name, or null. */
export const subtypeOfInitiative = (name: string): string | null => find(INITIATIVE, name);

/**
 * Kinds of bodies of which a story tells of one: `the company`, `the newspaper`; many have armies and
 * ministries.
 */
export const hasNounOfOwn = kind('company', [...['company', 'bank', 'media', 'team', 'university']]);
