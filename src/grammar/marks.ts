// Marks of punctuation, by what they do.

/** A mark that opens a quotation, where one is open. */
export const opensQuotation = (form: string): boolean => /^(?:["“«„‘'‚‹`]|``)$/.test(form);
/** A mark that closes a quotation. */
export const closesQuotation = (form: string): boolean => /^["”»’']$/.test(form);
/** A mark that closes a quotation and is no apostrophe. */
export const closesDouble = (form: string): boolean => /^["”»]$/.test(form);
/** A mark that ends a sentence. */
export const isStop = (form: string): boolean => /^[.!?]$/.test(form);
/** An emoji or a flag. */
export const isPicture = (form: string): boolean =>
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(form) && !/^[\d#*]/.test(form);
export const isDash = (form: string): boolean => form === '—' || form === '--';
