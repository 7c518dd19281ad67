import { expect, test } from 'vitest';
import { titleCase } from '../../src/scan/title-case.js';

// Protects names in capitals: a letter behind an apostrophe is one only where the part before leans on it.
test.each([
  ["MOIRA O'SHEA", "Moira O'Shea"],
  ["YAO N'DRI", "Yao N'Dri"],
  ["PIA DELL'AMICO", "Pia Dell'Amico"],
  ["WAITHIRA NG'ENO", "Waithira Ng'eno"],
  ['VAVA’U', 'Vava’u'],
  ["TA'IZZ", "Ta'izz"],
  ["WENDY'S", "Wendy's"],
  ['FORT-DE-FRANCE', 'Fort-De-France'],
])('%s', (capitals, name) => {
  expect(titleCase(capitals)).toBe(name);
});
