/** Letters that are written close before an amount: `USD34.6`, `RM10`, `KSh2`. */
const CODES =
  `USD EUR GBP JPY CNY AUD CAD CHF HKD NZD SGD TWD SEK NOK DKK INR RUB KRW TRY UAH ZAR BRL MXN KZT PKR BDT IDR MYR
THB VND PHP SAR AED QAR KWD ILS EGP NGN KES GHS ETB PLN CZK HUF RMB ARS CLP PEN TZS UGX ZMW XOF XAF LKR NPR MAD TND DZD
JOD LBP OMR BHD RWF NAD BWP KSh KShs USh UShs TSh TShs Sh Shs Rs RM Rp Tk SFr FCFA NIS GHc`.split(/\s+/);
const CODE = new RegExp(`^(?:${CODES.join('|')})(?=\\d)`);
/** One letter, before a figure with decimals, groups or a scale: `R2.4`, `N1,500`, `P10m`. */
const LETTER =
  /^[RNPKDQL](?=\d{1,3}(?:\.\d{1,2}(?!\d)|,\d{3}|(?:m|bn|mn|b)(?![\p{L}\p{N}]))|\d{1,4} (?:[mb]illion|trillion|bn|m)\b)/u;
const WIDEST = 24;
const LONGEST = 4;

/** UTF-16 units of the letters of a currency written close before the number at `start`; 0 where there are none. */
export function moneyPrefix(text: string, start: number): number {
  let at = start;
  while (at <= start + LONGEST && isAsciiLetter(text.charCodeAt(at))) at++;
  if (at === start || !isAsciiDigit(text.charCodeAt(at))) return 0;
  const piece = text.slice(start, start + WIDEST);
  return (CODE.exec(piece) ?? LETTER.exec(piece))?.[0].length ?? 0;
}

const isAsciiLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;
