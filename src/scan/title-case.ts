/** `NUKU’ALOFA` as `Nuku’Alofa`: a capital for every word and part of one. */
export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
