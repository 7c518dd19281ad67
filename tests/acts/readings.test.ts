import { describe, expect, it } from 'vitest';
import { isFormOf, readings } from '../../src/acts/patterns/readings.js';

describe('readings', () => {
  it('find the verb behind a wrong lemma', () => {
    expect(readings('chaired', 'chaire')).toContain('chair');
    expect(readings('boycotted', 'boycot')).toContain('boycott');
    expect(readings('expelled', 'expelle')).toContain('expel');
    expect(readings('froze', 'froze')).toContain('freeze');
  });

  it('do not take one verb for another', () => {
    expect(isFormOf('sanding', 'sand', 'send')).toBe(false);
    expect(isFormOf('troops', 'troops', 'troop')).toBe(true);
  });
});
