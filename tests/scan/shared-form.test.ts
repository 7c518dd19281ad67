import { expect, it } from 'vitest';
import { sharedForm } from '../../src/scan/shared-form.js';

it('gives every form back as it is, whatever it is made of and however many came before', () => {
  const forms = ['', 'a', 'ferry', 'Zürich', 'Łódź', '“', '🚢🚢', 'counter-proposals', 'x'.repeat(40)];
  for (const form of forms) expect(sharedForm(form)).toBe(form);
  for (let i = 0; i < 25_000; i++) sharedForm(`form${i}`);
  for (const form of forms) expect(sharedForm(form)).toBe(form);
});
