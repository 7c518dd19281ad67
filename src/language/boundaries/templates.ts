/** Traits that are looked at of the words around a boundary, from which to which; 0 is the one behind it. */
export const AROUND = [
  { trait: 'word', from: -2, to: 2 },
  { trait: 'shape', from: -2, to: 1 },
  { trait: 'outline', from: -4, to: 2 },
  { trait: 'wide', from: -2, to: 1 },
  { trait: 'middle', from: -2, to: 1 },
  { trait: 'narrow', from: -1, to: 0 },
  { trait: 'capital', from: -1, to: 0 },
] as const;

/** What else is looked at, in order. */
export const REST = {
  ...{ before: 0, after: 1, carelessness: 2, last: 3 },
  ...{ 'auxiliary-': 4, 'auxiliary+': 5, inside: 6, seen: 7 },
} as const;
type Part = `${(typeof AROUND)[number]['trait']}${'-' | '+'}${number}` | keyof typeof REST;

/** What is weighed together. */
export const TEMPLATES: readonly (readonly Part[])[] = [
  [],
  ['shape+0'],
  ['shape-1'],
  ['shape-1', 'shape+0'],
  ['shape-2', 'shape-1', 'shape+0'],
  ['shape-1', 'shape+0', 'shape+1'],
  ['shape-2', 'shape-1', 'shape+0', 'shape+1'],
  ['outline-3', 'outline-2', 'outline-1', 'outline+0'],
  ['outline-1', 'outline+0', 'outline+1', 'outline+2'],
  ['outline-4', 'outline-3', 'outline-2', 'outline-1', 'outline+0', 'outline+1'],
  ['word+0', 'shape+0'],
  ['word-1', 'shape+0'],
  ['word-1', 'shape-1', 'shape+0'],
  ['word+1', 'shape+0'],
  ['word+2', 'shape+0'],
  ['word-2', 'shape-1', 'shape+0'],
  ['word-1', 'word+0'],
  ['word+0', 'word+1', 'shape+0'],
  ['word-2', 'word-1', 'shape+0'],
  ['word-1', 'shape+0', 'shape+1'],
  ['middle+0', 'shape+0'],
  ['middle-1', 'shape+0'],
  ['middle+1', 'shape+0'],
  ['middle-2', 'shape+0'],
  ['wide-1', 'wide+0', 'shape+0'],
  ['middle-1', 'wide+0', 'shape+0'],
  ['wide-2', 'wide-1', 'shape-1', 'shape+0'],
  ['wide+0', 'wide+1', 'shape-1', 'shape+0'],
  ['narrow+0', 'capital+0'],
  ['narrow-1', 'capital+0'],
  ['before', 'shape+0'],
  ['after', 'shape+0'],
  ['before', 'shape-1', 'shape+0'],
  ['carelessness', 'shape+0'],
  ['carelessness', 'shape-1', 'shape+0'],
  ['before', 'carelessness', 'shape+0'],
  ['last', 'shape+0'],
  ['auxiliary-', 'auxiliary+', 'capital+0'],
  ['auxiliary+', 'capital-1', 'capital+0'],
  ['inside', 'capital+0'],
  ['seen', 'capital+0', 'outline-1'],
];
