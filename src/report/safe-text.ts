/**
 * Text that cannot steer a terminal: controls (C0, ESC, DEL, C1), bidirectional controls, zero-width
 * characters and lone surrogates appear as `<U+001B>`; any run of white space becomes one space.
 */
export function safeText(text: string): string {
  return text
    .replace(/[ \t\n\f\v]+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}]/gu,
      (c) => `<U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
