import { describe, expect, it } from 'vitest';
import { countByCode } from '../../../shared/overview/codeCounts';

describe('counting by the codes of a list', () => {
  it('keeps the order of the list, then codes of a newer one, then what is not chosen', () => {
    expect(countByCode('recordStatuses', [['ended'], ['paused'], [], ['draft'], [''], ['draft']])).toEqual([
      { code: 'draft', count: 2 },
      { code: 'active', count: 0 },
      { code: 'ended', count: 1 },
      { code: 'paused', count: 1 },
      { code: '', count: 2 },
    ]);
  });
});
