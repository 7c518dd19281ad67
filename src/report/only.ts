import type { Analysis } from '../analysis.js';
import { PARTS, type Part } from '../options.js';

/** The analysis with no top-level parts but these, and what is always there. */
export function keepOnly(analysis: Analysis, only: readonly Part[] | undefined): Partial<Analysis> {
  if (only === undefined) return analysis;
  const dropped = new Set<string>(PARTS.filter((part) => !only.includes(part)));
  return Object.fromEntries(Object.entries(analysis).filter(([part]) => !dropped.has(part)));
}
