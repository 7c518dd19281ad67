/** Regular forms of a verb. */
export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
}

/** Inflects a verb as if it were regular: `slam`, `slams`, `slammed`, `slamming`. */
export function inflect(lemma: string): VerbForms {
  const stem = stemOf(lemma);
  const changesY = /[^aeiou]y$/.test(lemma);
  const third = thirdPerson(lemma, changesY);
  return {
    base: lemma,
    third,
    past: changesY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    participle: lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`,
  };
}

/** What `-ed` and `-ing` go behind. */
function stemOf(lemma: string): string {
  if (/^[^aeiou]*[aeiou][bdgkmnprt]$/.test(lemma)) return lemma + lemma.slice(-1);
  return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
}

function thirdPerson(lemma: string, changesY: boolean): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return changesY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
