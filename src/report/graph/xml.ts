const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text in XML 1.0, which has no place for controls, lone surrogates and U+FFFE. */
export const escapeXml = (text: string) =>
  text
    .replace(/[&<>"]/g, (c) => ENTITIES.get(c)!)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (c) => (/\s/.test(c) ? ' ' : '\ufffd'));
