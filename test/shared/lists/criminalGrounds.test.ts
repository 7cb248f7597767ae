import { describe, expect, it } from 'vitest';
import { criminalGrounds } from '../../../shared/lists/criminalGrounds';

describe('the grounds for criminal data', () => {
  it('allow sharing for third parties only under UAVG 33(4)', () => {
    const sharing = criminalGrounds.items.filter((ground) => ground.forThirdParties);
    expect(sharing.map((ground) => ground.code)).toEqual(['CR_33_4a', 'CR_33_4b', 'CR_33_4c']);
  });
});
