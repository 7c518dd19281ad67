/** Contrast of two colours `rgb(1, 2, 3)`, as the guidelines for accessible pages (WCAG 2.1) count it. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => {
    const parts = [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part) / 255);
    const [red, green, blue] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}
