import shortForenames from './short-forenames.json' with { type: 'json' };

const SHORT = new Map<string, ReadonlySet<string>>(
  Object.entries(shortForenames.forms).map(([name, forms]) => [name, new Set(forms.split(' '))]),
);

/**
 * Whether one forename is a usual short form of the other, or both are of a third: `liz`, `elizabeth`; in
 * small letters.
 */
export function isShortForename(a: string, b: string): boolean {
  if (SHORT.get(a)?.has(b) || SHORT.get(b)?.has(a)) return true;
  for (const forms of SHORT.values()) if (forms.has(a) && forms.has(b)) return true;
  return false;
}
