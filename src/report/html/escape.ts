const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** What could turn the text of the page around: bidirectional controls, beside what HTML has no place for. */
const CONTROLS = /[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!\s)\p{Cc}/gu;

/** Text that stays text in HTML, in elements and in quoted attributes; controls are shown as `<U+202E>`. */
export const html = (text: string): string =>
  text
    .replace(CONTROLS, (c) => `<U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`)
    .replace(/[&<>"']/g, (c) => ENTITIES.get(c)!);

/** The address, when it is one of the web; any other scheme is left out. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}
