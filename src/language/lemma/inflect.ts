/** Regular forms of a verb. */
export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
}

/** Inflects a verb as if it were regular: `slam`, `slams`, `slammed`, `slamming`. */
export function inflect(lemma: string): VerbForms {
  const stem = /^[^aeiou]*[aeiou][bdgkmnprt]$/.test(lemma)
    ? lemma + lemma.slice(-1)
    : lemma.endsWith('e')
      ? lemma.slice(0, -1)
      : lemma;
  const changesY = /[^aeiou]y$/.test(lemma);
  const third = /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma)
    ? `${lemma}es`
    : changesY
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  return {
    base: lemma,
    third,
    past: changesY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`,
    participle: lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`,
  };
}
