import { LetterPattern } from './letter-pattern.js';

/** Letters that are written close before an amount: `USD34.6`, `RM10`, `KSh2`. */
const CODES =
  `USD EUR GBP JPY CNY AUD CAD CHF HKD NZD SGD TWD SEK NOK DKK INR RUB KRW TRY UAH ZAR BRL MXN KZT PKR
BDT IDR MYR THB VND PHP SAR AED QAR KWD ILS EGP NGN KES GHS ETB PLN CZK HUF RMB ARS CLP PEN TZS UGX ZMW
XOF XAF LKR NPR MAD TND DZD JOD LBP OMR BHD RWF NAD BWP BGN RON ISK AMD AZN UZS KGS MNT IQD SYP YER IRR
AFN BYN MDL RSD MKD COP UYU PYG CRC GTQ HNL NIO DOP JMD TTD BBD BZD GYD HTG VES BOB FJD PGK MZN AOA MWK
CDF GNF MGA MUR SCR SDG SSP DJF SZL LSL GMD SLE LRD LYD KHR MMK BND MVR BTN KSh KShs Ksh Kshs Tsh Ush
Rwf USh UShs TSh TShs Sh Shs Rs Re RM Rp Tk SFr FCFA CFA NIS GHc GHC Dh Dhs Dhs DH QR BD KD RO SR JD LE
Bs Gs Br Af Afs`.split(/\s+/);
const CODE = new RegExp(`^(?:${CODES.join('|')})(?=\\.?\\d)`);
/** Letters behind a sign, as in `$A5` and `$US3`. */
const BEHIND_SIGN = /^(?:US|NZ|HK|NT|[ACS])(?=\d)/;
/** One letter, before a figure with decimals, groups or a scale: `R2.4`, `N1,500`, `P10m`. */
const LETTER = new LetterPattern(
  String.raw`^[RNPKDQL](?=\d{1,3}(?:\.\d{1,2}(?!\d)|,\d{3}|(?:m|bn|mn|b)(?![\p{L}\p{N}]))|\d{1,4}[ -](?:[mb]illion|trillion|bn|m)\b)`,
);
const WIDEST = 24;
const LONGEST = 4;

/**
 * UTF-16 units of the letters of a currency written close before the number at `start`; 0 where there are
 * none.
 */
export function moneyPrefix(text: string, start: number): number {
  let at = start;
  while (at <= start + LONGEST && isAsciiLetter(text.charCodeAt(at))) at++;
  const dotted = text[at] === '.' ? at + 1 : at;
  if (at === start || !isAsciiDigit(text.charCodeAt(dotted))) return 0;
  const piece = text.slice(start, start + WIDEST);
  if (text[start - 1] === '$') return BEHIND_SIGN.exec(piece)?.[0].length ?? 0;
  return (CODE.exec(piece) ?? LETTER.exec(piece))?.[0].length ?? 0;
}

const isAsciiLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;
