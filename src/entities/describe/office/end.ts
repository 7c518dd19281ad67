import { startsUpper } from '../../../scan/letters.js';

/** Forms of address that are no office. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|hon|honou?rable|st|fr|sheikh|rt|h\.?e|excellency|highness|datuk|dato|seri|tan|tun|puan|encik|shri|smt|alhaji|hajia|engr|barr|atty)['’]?\.?$/i;
const BEFORE_ADDRESS = /^(?:the|rt|right|most|very|his|her)$/i;
const CLERIC = /^(?:rev|reverend|msgr|mgr)\.?$/i;
/** Offices that are also forms of address behind another office: `chief negotiator, Ambassador`. */
const STYLE = /^(?:Ambassador|Senator|Professor|General|Comrade|Archbishop)$/;
const RANK =
  /^(?:General|Colonel|Lieutenant|Major|Captain|Brigadier|Admiral|Commander|Marshal|Sergeant|Commodore|Superintendent|Inspector|Constable|(?:Lt|Gen|Cdr|Col|Maj|Brig|Capt|Adm|Cmdr|Sgt|Insp|Supt|Prof)\.?)$/;
const GENERAL =
  /^(?:Detective|Chief|Attorney|Secretary|Director|Consul|Governor|Inspector|Solicitor|Advocate|Prosecutor|Surgeon|Auditor|Comptroller|Commissioner|Postmaster|Registrar)$/;

/** `Lt Gen (retd)`. */
const RETIRED = /^(?:retd|ret|rtd|retired)\.?$/i;
/** `a man called`, `the new health minister is`: between a noun phrase and the name of whom it is. */
const LINK = /^(?:named|called|is)$/;

/**
 * Tokens before which the title of the person named at token `name` may end, to be tried in this order: without ranks
 * and forms of address behind an office, then with them.
 */
export function titleEnds(forms: readonly string[], name: number, core: number): number[] {
  let end = LINK.test(forms[name - 1] ?? '') ? name - 1 : name;
  while (end > core && isAddress(forms, end - 1)) end--;
  if (forms[end - 1] === ')' && forms[end - 3] === '(' && RETIRED.test(forms[end - 2]!)) end -= 3;
  if (forms[end - 1] === ',') end--;
  let bare = end;
  while (bare > core && isRank(forms, bare - 1)) bare--;
  if (forms[bare - 1] === ',' && (bare < end || forms[end] !== ',')) bare--;
  else if (forms[end - 2] === ',' && STYLE.test(forms[end - 1]!)) bare = end - 2;
  return bare < end && bare > core ? [bare, end] : [end];
}

/** `Mr.`, `the Rt Hon`, `the Most Rev.`, but not the `Lady` of a `First Lady`. */
function isAddress(forms: readonly string[], i: number): boolean {
  const [before = '', word = '', after = ''] = [forms[i - 1], forms[i], forms[i + 1]];
  if (ADDRESS.test(word)) return before !== 'First';
  if (CLERIC.test(word)) return BEFORE_ADDRESS.test(before) && startsUpper(before);
  return (
    (word === '.' && ADDRESS.test(before)) ||
    (BEFORE_ADDRESS.test(word) &&
      (ADDRESS.test(after) || CLERIC.test(after) || (startsUpper(after) && BEFORE_ADDRESS.test(after))))
  );
}

/** A military rank behind an office: `army spokesman Lieutenant Colonel`; not the `General` of a `Secretary General`. */
const isRank = (forms: readonly string[], i: number) =>
  RANK.test(forms[i]!) && !GENERAL.test(forms[i - 1] ?? '');
