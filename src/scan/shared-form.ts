/** Most forms that are kept, then all are forgotten; and the longest of them. */
const MOST = 20_000;
const LONGEST = 20;
/** Shorter ones the machine keeps itself. */
const SHORTEST = 3;

let known = new Map<string, string>();

/** Whether `sharedForm` made the form, or one so short that it holds on to no text. */
export const isShared = (form: string): boolean => form.length <= LONGEST;

/**
 * The same string for the same form: it holds on to no text, takes one byte a letter where that is enough,
 * and is looked up and compared the faster.
 */
export function sharedForm(form: string): string {
  if (form.length < SHORTEST || form.length > LONGEST) return form;
  const kept = known.get(form);
  if (kept !== undefined) return kept;
  if (known.size >= MOST) known = new Map();
  const own = copyOf(form);
  known.set(own, own);
  return own;
}

function copyOf(form: string): string {
  const codes: number[] = [];
  for (let i = 0; i < form.length; i++) codes.push(form.charCodeAt(i));
  return String.fromCharCode(...codes);
}
