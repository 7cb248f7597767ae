import { describe, expect, it } from 'vitest';
import { art9Grounds } from '../../../shared/lists/art9Grounds';

describe('the exceptions of Article 9', () => {
  it('need a law of their own under b, g, h, i and j', () => {
    const needing = art9Grounds.items.filter((ground) => ground.needsNationalLaw);
    expect(needing.map((ground) => ground.code).join(' ')).toBe('A9_2_b A9_2_g A9_2_h A9_2_i A9_2_j');
  });

  it('find an article of the UAVG everywhere but for public health', () => {
    const without = art9Grounds.items.filter((ground) => ground.uavg.length === 0);
    expect(without.map((ground) => ground.code)).toEqual(['A9_2_i']);
  });
});
