/** A part that leans on what is behind its apostrophe: `O'Neill`, `Dell'Orto`, `Sant'Elia`; not `Sana'a`. */
const LEANS = String.raw`(?:(?<!\p{L})\p{L}|ll|nt)['’]`;
const STARTS = new RegExp(String.raw`(?<=^|[\s-]|${LEANS})\p{L}(?!(?<=['’]s)(?!\p{L}))`, 'gu');

/** `NUKU’ALOFA` as `Nuku’alofa`: a capital for every word, and behind a part that leans on it. */
export function titleCase(name: string): string {
  return name.toLowerCase().replace(STARTS, (letter) => letter.toUpperCase());
}
