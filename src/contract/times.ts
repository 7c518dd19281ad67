import type { Span } from './text.js';

export interface DateExpression extends Span {
  /** TIMEX3-style: `2021-09-16`, `2022`, `2021-W37`, `P3D`; null when it cannot be resolved. */
  value: string | null;
  type: 'date' | 'time' | 'duration' | 'set';
  rule?: string;
}

export interface Amount extends Span {
  value: number;
  /** ISO 4217 code for money, `percent`, or the unit as written. */
  unit: string;
  type: string;
}
