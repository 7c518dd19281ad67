import type { MentionAt } from './office.js';

/** Token after what may stand between a name and its office: `of Spain`, `, 40,`, `(born 1950)`, `, also known as Lee,`. */
export function afterAsides(forms: readonly string[], from: number, end: number, at: MentionAt): number {
  let i = from;
  for (;;) {
    const next = forms[i];
    const place = at.get(forms[i + 1] === 'the' ? i + 2 : i + 1);
    if ((next === 'of' || next === 'from') && place && place.type !== 'person') i = place.last;
    else if (
      next === ',' &&
      /^(?:\d{1,3}|Ph\.?D\.?|Jr\.?|M\.?D\.?|MP|aged?)$/.test(forms[i + 1] ?? '') &&
      (forms[i + 2] === ',' || forms[i + 3] === ',')
    )
      i += forms[i + 2] === ',' ? 2 : 3;
    else if (next === ',' && forms[i + 1] === 'also' && forms[i + 2] === 'known')
      i = closing(forms, i + 3, end, ',');
    else if (next === ',' && /^(?:alias|nicknamed|aka)$/.test(forms[i + 1] ?? ''))
      i = closing(forms, i + 2, end, ',');
    else if (next === '(' && closing(forms, i, end, ')') < end) i = closing(forms, i, end, ')') + 1;
    else return i;
  }
}

function closing(forms: readonly string[], from: number, end: number, mark: string): number {
  let i = from;
  while (i < end && forms[i] !== mark) i++;
  return i;
}
