declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings from 0 to 1 (Winkler 1990). */
  export default function distance(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
