import { describe, expect, it } from 'vitest';
import type { UavgCondition } from '../../../shared/lists/uavgConditions';
import { uavgConditions } from '../../../shared/lists/uavgConditions';
import { itemOf } from '../../../shared/lists/valueList';

const fits = (code: UavgCondition) => itemOf(uavgConditions, code)?.fits;

describe('the conditions of the UAVG', () => {
  it('are all in force except 23a', () => {
    const pending = uavgConditions.items.filter((item) => !item.inForce);
    expect(pending.map((item) => item.code)).toEqual(['UAVG_23a']);
  });

  it('fit the one category that their article is about', () => {
    expect(fits('UAVG_25')).toEqual(['SP_RACE']);
    expect(fits('UAVG_26')).toEqual(['SP_POL']);
    expect(fits('UAVG_27')).toEqual(['SP_REL']);
    expect(fits('UAVG_28')).toEqual(['SP_GEN']);
    expect(fits('UAVG_29')).toEqual(['SP_BIO']);
    expect(fits('UAVG_30_1')).toEqual(['SP_HEALTH']);
  });

  it('fit every category where the article is general', () => {
    expect([fits('UAVG_22'), fits('UAVG_24'), fits('UAVG_47a')].map((list) => list?.length)).toEqual([
      8, 8, 8,
    ]);
  });

  it('let 30(5) add every category except health itself', () => {
    expect(fits('UAVG_30_5')).toHaveLength(7);
    expect(fits('UAVG_30_5')).not.toContain('SP_HEALTH');
  });

  it('give the article as the law writes it', () => {
    const sources = uavgConditions.items.map((item) => item.source);
    expect(sources).toContain('UAVG 30(1)');
    expect(sources).toContain('UAVG 30a');
    expect(sources).toContain('UAVG 47a(3)');
  });
});
