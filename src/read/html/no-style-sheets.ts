/**
 * In the place of linkedom's parser of style sheets, which is a third of its code: nobody asks a page for its
 * sheets here.
 */
export const parse = (): { cssRules: readonly unknown[] } => ({ cssRules: [] });
