// Marks of punctuation, by what they do.

/** A mark that opens a quotation, where one is open. */
export const opensQuotation = (form: string): boolean => OPENERS.has(form);
const OPENERS: ReadonlySet<string> = new Set([...'"“«„‘\'‚‹`', '``']);
/** A mark that closes a quotation. */
export const closesQuotation = (form: string): boolean =>
  closesDouble(form) || form === '’' || form === "'";
/** A mark that closes a quotation and is no apostrophe. */
export const closesDouble = (form: string): boolean => form === '"' || form === '”' || form === '»';
/** A mark that ends a sentence. */
export const isStop = (form: string): boolean => form === '.' || form === '!' || form === '?';
/** An emoji or a flag. */
export const isPicture = (form: string): boolean =>
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(form) && !/^[\d#*]/.test(form);
export const isDash = (form: string): boolean => form === '—' || form === '--';
