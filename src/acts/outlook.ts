/** How a deed is put: several may hold at once (`would not meet`). */
export interface Outlook {
  negated: boolean;
  future: boolean;
  hypothetical: boolean;
  /** What `will continue` goes on already. */
  continued: boolean;
}
