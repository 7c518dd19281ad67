import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonParts } from '../../src/report/json-parts.js';

// Protects long results: in parts they are what they are whole (issue 17, growth).
test('17 the parts are what JSON.stringify gives', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc
      .tuple(fc.integer({ min: 999, max: 2002 }), fc.jsonValue({ maxDepth: 1 }))
      .map(([length, item]) => Array.from({ length }, () => item)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', ']', '}', '"')), value, {
        maxKeys: 4,
      }),
      fc.constantFrom(0 as const, 2 as const),
      (object, indent) => {
        expect([...jsonParts(object, indent)].join('')).toBe(
          `${JSON.stringify(object, null, indent)}\n`,
        );
      },
    ),
    { numRuns: 200 },
  );
});
